import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { launchChromium } from '../../tools/chromium.mjs';
import { buildForTests, page, published } from '../../tools/testBuild.mjs';
import { createWorkbenchServer } from '../../workbench/serve.mjs';
import { openPane } from '../startup/openPane.mjs';
import { median } from '../timing.mjs';

const LOADS = 9;
const SLOWED = [1, 4];

const root = path.resolve(import.meta.dirname, '../..');

/** How soon the pane can be used, as it would be published, in a browser that has fetched nothing of it before. */
export default async function measureStartup() {
  await buildForTests();
  const server = await createWorkbenchServer({ addin: published.out, page });
  const browser = await launchChromium();
  try {
    const cases = await casesOf();
    const taken = await interleave(cases, (each) => openPane(browser, server.url, each));
    return report(browser.version(), cases, taken);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function casesOf() {
  const file = path.join(root, '.cache/bench/example.json');
  await promisify(execFile)(process.execPath, [path.join(root, 'tools/exampleWorkbook.mjs'), file]);
  const example = await fs.readFile(file, 'utf8');
  return SLOWED.flatMap((slowed) => [
    { title: 'an empty workbook', slowed },
    { title: 'a workbook with keys and scenarios', slowed, workbook: example },
  ]);
}

/** One after the other, so that what else the machine does meets all of them; the first round is not counted. */
async function interleave(cases, measure) {
  const taken = cases.map(() => []);
  for (let round = -1; round < LOADS; round++) {
    for (const [i, each] of cases.entries()) {
      const time = await measure(each);
      if (round >= 0) taken[i].push(time);
    }
  }
  return taken;
}

function report(version, cases, taken) {
  const slow = taken.filter((_, i) => cases[i].slowed === 4).map(median);
  return {
    title: 'The start of the task pane',
    about:
      `Milliseconds until the first view is drawn and can be used, in the workbench under Chromium ${version} with an ` +
      `empty cache; ${LOADS} loads each. Slowed: Chromium's own throttling of the processor. The stand-in for Excel ` +
      'draws its grid on the same thread, and its work counts.',
    tables: [
      {
        caption: 'From the beginning of loading until the pane can be used, ms',
        header: ['opened on', 'processor slowed', 'median', 'fastest', 'slowest'],
        rows: cases.map(({ title, slowed }, i) => [
          title,
          `${slowed} ×`,
          ...[median(taken[i]), Math.min(...taken[i]), Math.max(...taken[i])].map((ms) => ms.toFixed(0)),
        ]),
      },
    ],
    measured: { 'seconds, slowed 4 times': Math.max(...slow) / 1000 },
  };
}
