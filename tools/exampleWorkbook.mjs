import fs from 'node:fs/promises';
import { register } from 'node:module';
import path from 'node:path';
import { readMetadata } from './build/metadata.mjs';
import { runAsProgram } from './program.mjs';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Saves a workbook with the example from Jönköping, as the add-in itself writes it, for the stand-in to open. It is
 * made from the sources and never kept, so that it shows what they do now.
 */
export async function writeExampleWorkbook(file) {
  register('./typescript.mjs', import.meta.url);
  const { openHeadless } = await import('../workbench/jsdom.ts');
  const { 'functions.json': functionsJson } = await readMetadata(path.join(root, 'src/functions'));
  const manifestXml = await fs.readFile(path.join(root, 'manifest.xml'), 'utf8');
  const excel = await openHeadless({ manifestXml, functionsJson });
  const { Excel, Office, CustomFunctions, OfficeExtension, DOMParser } = excel.window;
  Object.assign(globalThis, { Excel, Office, CustomFunctions, OfficeExtension, DOMParser });
  await import('../src/functions/index.ts');
  const { startWorkbook } = await import('../src/workbook/index.ts');
  const { insertExample } = await import('../src/workbook/operations.ts');
  await startWorkbook();
  const inserted = await insertExample('jonkoping');
  if (!inserted.ok) throw new Error(`The example cannot be written: ${JSON.stringify(inserted.problem)}`);
  await excel.idle();
  await fs.writeFile(file, JSON.stringify(excel.save()));
  excel.close();
}

runAsProgram(import.meta.url, () => writeExampleWorkbook(path.resolve(process.argv[2] ?? 'example.json')));
