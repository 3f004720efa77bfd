/**
 * Measures the speed of the product against its peers, and writes docs/performance.md:
 *
 *   npm run bench [-- engines libraries …] [-- --strict]
 *
 * Without names all parts are measured, which takes a quarter of an hour. With --strict a goal that is missed, or not
 * measured, is the exit code 1.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { install, isInstalled } from './install.mjs';
import { npm } from './npm.mjs';
import { runAsProgram } from './program.mjs';
import { whenStopped } from './signals.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'bench');

/** Collection on demand; and functions that wait for their next turn are not forgotten in between. */
const NODE = ['--expose-gc', '--no-flush-bytecode'];

async function bench() {
  const { values, positionals } = parseArgs({
    options: { strict: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  await install();
  await installPeers();
  const [{ bundleProduct }, { judge, PARTS }, { recall }, { writeDocs }] = await Promise.all([
    import('../bench/product/bundle.mjs'),
    import('../bench/goals.mjs'),
    import('../bench/report/results.mjs'),
    import('../bench/report/writeDocs.mjs'),
  ]);
  const parts = positionals.length > 0 ? positionals : PARTS;
  const unknown = parts.find((part) => !PARTS.includes(part));
  if (unknown) throw new Error(`There is no part ${unknown}; there are ${PARTS.join(', ')}.`);

  await bundleProduct();
  for (const part of parts) await measure(part);
  const results = {};
  for (const part of PARTS) results[part] = await recall(part);
  await writeDocs(results);
  const missed = judge(results).filter(({ met }) => met !== true);
  for (const goal of missed) console.log(sayMissed(goal));
  if (missed.length === 0) console.log('Every goal is met.');
  if (values.strict && missed.length > 0) process.exitCode = 1;
}

function sayMissed({ work, than, atLeast, atMost, value }) {
  const goal = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
  const found = value === undefined ? 'not measured' : `measured ${value.toFixed(2)}`;
  return `Missed: ${work}, ${than}: ${goal}, ${found}`;
}

async function installPeers() {
  if (await isInstalled(folder)) return;
  console.log('Installing what the product is measured against …');
  const { code, output } = await npm([
    'ci',
    '--prefix',
    folder,
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0) throw new Error(`npm ci failed in bench:\n\n${output}`);
}

/** A process each, so that what one part leaves in memory does not slow the next. */
function measure(part) {
  console.log(`\n── ${part}`);
  const child = spawn(process.execPath, [...NODE, path.join(folder, 'run.mjs'), part], { stdio: 'inherit' });
  const forget = whenStopped(() => child.kill());
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      forget();
      if (code === 0) resolve();
      else reject(new Error(`The part ${part} ended with ${code}.`));
    });
  });
}

runAsProgram(import.meta.url, bench);
