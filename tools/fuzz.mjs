/**
 * Gives everything that reads from outside what nobody expects, and holds it against what must be so whatever it is:
 *
 *   npm run fuzz [-- --runs 1000000 --seed 1 --target paste]
 *
 * The targets stand in test/fuzz, each with its inputs. What once broke something is kept in test/fuzz/kept.json and
 * tried first. The first input that fails is made as small as it can be and printed; the same seed finds it again. An
 * input that takes longer than a second fails, one that never ends is found by its place (`--patience 20` seconds), and
 * so is a run after which the language's own objects are not as they were. Exits with 1 if something is found.
 */
import fc from 'fast-check';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { importTargets } from './fuzz/importTargets.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000000' },
    seed: { type: 'string' },
    target: { type: 'string' },
    targets: { type: 'string', default: path.resolve(import.meta.dirname, '../test/fuzz/targets.ts') },
    patience: { type: 'string', default: '20' },
  },
});
const wanted = wholeNumber('runs', values.runs);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : wholeNumber('seed', values.seed);
const patience = wholeNumber('patience', values.patience) * 1000;
const { targets: all, keptFor } = await importTargets(values.targets);
const targets = values.target ? all.filter(({ name }) => name === values.target) : all;
if (targets.length === 0) {
  say(`--target must be one of: ${all.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

process.exit((await fuzzAll()) ? 0 : 1);

async function fuzzAll() {
  const whole = targets.reduce((sum, { weight }) => sum + weight, 0);
  const left = targets.map(({ name, weight }) => ({
    name,
    runs: Math.max(1, Math.round((wanted * weight) / whole)),
  }));
  let found = 0;
  while (left.length > 0) found += await fuzzApart(left);
  say(
    found === 0
      ? `nothing found (seed ${seed})`
      : `${found} of ${targets.length} targets fail (seed ${seed})`,
  );
  return found === 0;
}

/** In a thread of its own: what never ends can only be seen, and stopped, from outside. Then another does the rest. */
function fuzzApart(left) {
  const place = new Int32Array(new SharedArrayBuffer(8));
  const worker = new Worker(new URL('./fuzz/fuzzTargets.mjs', import.meta.url), {
    workerData: { from: values.targets, left, seed, place },
    // exceljs warns of each name that is too long for a sheet; what fails is told as a message.
    stderr: true,
  });
  let found = 0;
  return new Promise((resolve, reject) => {
    const watch = watchPlace(place, () => {
      const { name } = left.shift();
      say(`${name} fails (seed ${seed}); this input does not end:\n${inputAt(name, place)}`);
      found++;
      void worker.terminate();
    });
    worker.on('message', ({ progress, failed }) => {
      const [{ name, runs }] = left;
      if (progress !== undefined) return showProgress(`${name}: ${progress} of ${runs}`);
      say(failed ? `${name} fails (seed ${seed})${failed}` : `${name}: ${runs} runs, nothing found`);
      if (failed) found++;
      left.shift();
      // A timer that a reader left behind would keep the thread, and seem an input that does not end.
      if (left.length === 0) void worker.terminate();
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearInterval(watch);
      resolve(found);
    });
  });
}

/** Calls back once when no input has ended for a while. Before the first, the sources are loaded. */
function watchPlace(place, onHang) {
  let [last, since] = ['', Date.now()];
  const watch = setInterval(() => {
    const now = place.join();
    if (now !== last) [last, since] = [now, Date.now()];
    if (place[1] === 0 || Date.now() - since < patience) return;
    clearInterval(watch);
    onHang();
  }, 500);
  return watch;
}

/** The same seed gives the same inputs in the same order. */
function inputAt(name, [batch, run]) {
  const target = targets.find((each) => each.name === name);
  const examples = batch === 0 ? keptFor(name) : [];
  const inputs = fc.sample(target.inputs, { seed: (seed + batch) | 0, numRuns: run, examples });
  return fc.stringify(inputs.at(-1)).slice(0, 4000);
}

function wholeNumber(name, text) {
  if (/^\d+$/.test(text)) return Number(text);
  say(`--${name} must be a whole number: ${text}`);
  return process.exit(2);
}

function showProgress(text) {
  if (process.stdout.isTTY) process.stdout.write(`\r${text} `);
}

function say(text) {
  process.stdout.write(`${process.stdout.isTTY ? '\r\x1b[K' : ''}${text}\n`);
}
