/**
 * Lets every request to Excel fail once in every operation, with every error, and in the middle of those that write:
 *
 *   npm run faults [-- --quick] [-- --only createKey]
 *
 * Afterwards the workbook is as before or the operation is whole, and a second try works. It takes hours, with --quick (one
 * error a request) most of one. Exits with 1 if one fails.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });

/** An operation opens hundreds of workbooks, which jsdom does not give back: no process bears more than a few of them. */
const PARTS = values.only === undefined ? 32 : 1;
const ROOM = '--max-old-space-size=8192';
const AT_ONCE = 2;
/** They build the same bundle of the workbook's side before they begin: the second starts when the first has. */
const HEAD_START = 15_000;

const left = Array.from({ length: PARTS }, (_, i) => `${i + 1}/${PARTS}`);
const lanes = Array.from({ length: Math.min(AT_ONCE, PARTS) }, (_, i) => runThem(i * HEAD_START));
const failed = (await Promise.all(lanes)).flat();
if (failed.length > 0) process.stderr.write(`failed: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function runThem(after) {
  await new Promise((resolve) => setTimeout(resolve, after));
  const failed = [];
  for (let part = left.shift(); part; part = left.shift()) if ((await run(part)) !== 0) failed.push(part);
  return failed;
}

function run(part) {
  const env = {
    ...process.env,
    FAULTS: values.quick ? 'quick' : 'all',
    FAULTS_SHARD: part,
    ...(values.only !== undefined && { FAULTS_ONLY: values.only }),
  };
  const args = [ROOM, 'node_modules/jest/bin/jest.js', '--selectProjects=faults'];
  return new Promise((resolve) => {
    spawn(process.execPath, args, { env, stdio: 'inherit' }).on('exit', (code) => resolve(code ?? 1));
  });
}
