export default async function stopWorkbench() {
  await globalThis.workbenchBrowser?.close();
  await globalThis.workbenchServer?.close();
}
