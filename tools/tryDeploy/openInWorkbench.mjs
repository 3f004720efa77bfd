import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { launchChromium } from '../chromium.mjs';

const require = createRequire(import.meta.url);
const office = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const PATIENCE = 30_000;
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/**
 * Opens the stand-in for Excel at the made-up origin. Every file of the add-in comes from the server, at the addresses of
 * its manifest; the stand-in itself and office.js come from the disk. What it calculates for a formula is given back.
 */
export async function openInWorkbench({ server, bench, formula }) {
  const { hostname, origin } = new URL(server.origin);
  const browser = await launchChromium({
    args: [`--host-resolver-rules=MAP ${hostname} 127.0.0.1:${server.port}`],
  });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    await context.route(`${CDN}**`, (route) => giveFile(route, office, CDN));
    await context.route(`${origin}/workbench/**`, (route) =>
      giveFile(route, bench.page, `${origin}/workbench/`),
    );
    await context.route(`${origin}/office/**`, (route) => giveFile(route, office, `${origin}/office/`));
    // Excel has the manifest from the administrator; the stand-in asks for it at the root of its own host.
    await context.route(`${origin}/manifest.xml`, (route) =>
      route.continue({ url: `${server.origin}/manifest.xml` }),
    );
    await context.addInitScript({ path: bench.bridge });
    const page = await context.newPage();
    const troubles = listen(page);
    await page.goto(`${origin}/workbench/index.html`);
    await page.frameLocator('#pane iframe').getByRole('tab').first().waitFor({ timeout: 60_000 });
    const value = await calculate(page, formula);
    return { troubles, value };
  } finally {
    await browser.close();
  }
}

function listen(page) {
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  return troubles;
}

async function giveFile(route, folder, base) {
  const file = new URL(route.request().url()).href.slice(base.length).replace(/[?#].*$/, '');
  const there = await fs.stat(path.join(folder, file)).then(
    (stat) => stat.isFile(),
    () => false,
  );
  await (there ? route.fulfill({ path: path.join(folder, file) }) : route.fulfill({ status: 404 }));
}

/** Types the formula as a Swede would and waits for the add-in's answer, which comes by Excel's runtime. */
async function calculate(page, formula) {
  await page.waitForFunction(() => globalThis.workbench !== undefined);
  await page.evaluate((typed) => {
    const sheet = globalThis.workbench.host.workbook.worksheets.items[0];
    sheet.getCell(0, 0).formulasLocal = [[typed]];
  }, formula);
  const until = Date.now() + PATIENCE;
  let value = await page.evaluate(firstCell);
  while (typeof value !== 'number' && Date.now() < until) {
    await page.waitForTimeout(200);
    value = await page.evaluate(firstCell);
  }
  return value;
}

function firstCell() {
  const { workbook } = globalThis.workbench.host;
  return workbook.cells.value(workbook.worksheets.items[0].id, 0, 0);
}
