import fs from 'node:fs/promises';
import { register } from 'node:module';
import path from 'node:path';
import { readMetadata } from './build/metadata.mjs';
import { launchChromium } from './chromium.mjs';
import { runAsProgram } from './program.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** Prints a sheet of a saved workbook (what `host.save()` of the workbench gives) to a PDF, as Excel would. */
export async function printToPdf(saved, sheetName, file, browser) {
  const sheet = await openSheet(saved, sheetName);
  const { printSheet } = await import('../workbench/print/printSheet.ts');
  const { html, header, footer, paper, margins } = printSheet(sheet);
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    const points = (length) => `${length / 72}in`;
    await page.pdf({
      path: file,
      width: points(paper.width),
      height: points(paper.height),
      margin: Object.fromEntries(Object.entries(margins).map(([side, length]) => [side, points(length)])),
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: header,
      footerTemplate: footer,
    });
  } finally {
    await page.close();
  }
}

/** The results of functions are in the file, so that nothing is calculated. */
async function openSheet(saved, sheetName) {
  register('./typescript.mjs', import.meta.url);
  const { openHeadless } = await import('../workbench/jsdom.ts');
  const { 'functions.json': functionsJson } = await readMetadata(path.join(root, 'src/functions'));
  const manifestXml = await fs.readFile(path.join(root, 'manifest.xml'), 'utf8');
  const excel = await openHeadless({ manifestXml, functionsJson, state: saved });
  const sheet = excel.host.workbook.worksheets.getItem(sheetName);
  excel.close();
  return sheet;
}

async function main() {
  const [, , workbook, sheetName, file] = process.argv;
  if (!workbook || !sheetName || !file)
    throw new Error(
      'Tell a saved workbook, a sheet and where to put the page: print.mjs example.json Nycklar page.pdf',
    );
  const browser = await launchChromium();
  try {
    await printToPdf(JSON.parse(await fs.readFile(workbook, 'utf8')), sheetName, path.resolve(file), browser);
  } finally {
    await browser.close();
  }
}

runAsProgram(import.meta.url, main);
