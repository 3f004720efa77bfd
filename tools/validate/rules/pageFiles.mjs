/** Everything that the pane's page names itself, and that is not elsewhere, must be there: Excel would show a blank pane. */
export function pageFiles({ page, files }) {
  const named = [...page.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
  return named
    .filter((address) => !/^([a-z]+:|\/\/|#)/i.test(address))
    .map((address) => address.replace(/[?#].*$/, ''))
    .filter((file) => !files.has(file))
    .map((file) => `taskpane.html names ${file}, which is not in the build`);
}
