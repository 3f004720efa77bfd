export default async function stopWorkbench() {
  await globalThis.workbenchServer?.close();
}
