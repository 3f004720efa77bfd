/** The address that manifest.xml, the source, is written for: valid by itself for development. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/** Excel wants four numbers. It also caches the functions for a day unless this version rises. */
export function fillManifest(template, { version, origin }) {
  return template
    .replaceAll(DEVELOPMENT_ORIGIN, origin)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${fourNumbers(version)}</Version>`);
}

export function fourNumbers(version) {
  return `${version.replace(/[-+].*$/, '')}.0`;
}
