/**
 * Gives everything that reads from outside what nobody expects, and holds it against what must be so whatever it is:
 *
 *   npm run fuzz [-- --runs 1000000 --seed 1 --target paste]
 *
 * The targets stand in test/fuzz, each with its inputs. What once broke something is kept in test/fuzz/kept.json and
 * tried first. The first input that fails is made as small as it can be and printed; the same seed finds it again. An
 * input that takes longer than a second fails, and so does a run after which the language's own objects are not as they
 * were. Exits with 1 if something is found.
 */
import fc from 'fast-check';
import fs from 'node:fs';
import { register } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';

register('./typescript.mjs', import.meta.url);
const { TARGETS } = await import('../test/fuzz/targets.ts');
const keptFile = path.resolve(import.meta.dirname, '../test/fuzz/kept.json');
const KEPT = JSON.parse(fs.readFileSync(keptFile, 'utf8'));

const BATCH = 10_000;
const LONGEST_MS = 1000;
const OWNERS = [Object, Array, String, Number, Function, Map, Set, Promise].map(({ prototype }) => prototype);

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000000' },
    seed: { type: 'string' },
    target: { type: 'string' },
  },
});
const wanted = wholeNumber('runs', values.runs);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : wholeNumber('seed', values.seed);
const targets = values.target ? TARGETS.filter(({ name }) => name === values.target) : TARGETS;
if (targets.length === 0) {
  say(`--target must be one of: ${TARGETS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

process.exit((await fuzzAll()) ? 0 : 1);

async function fuzzAll() {
  const whole = targets.reduce((sum, { weight }) => sum + weight, 0);
  let found = 0;
  for (const target of targets) {
    const runs = Math.max(1, Math.round((wanted * target.weight) / whole));
    if (!(await fuzz(target, runs))) found++;
  }
  say(
    found === 0
      ? `nothing found (seed ${seed})`
      : `${found} of ${targets.length} targets fail (seed ${seed})`,
  );
  return found === 0;
}

/** In batches, because fast-check would otherwise be silent for minutes. */
async function fuzz(target, runs) {
  const before = ownKeys();
  const property = fc.asyncProperty(target.inputs, (input) => inTime(target, input));
  const examples = (KEPT[target.name] ?? []).map((input) => [input]);
  for (let done = 0; done < runs;) {
    const numRuns = Math.min(BATCH, runs - done);
    const details = await fc.check(property, {
      numRuns: numRuns + (done === 0 ? examples.length : 0),
      seed: (seed + done) | 0,
      ...(done === 0 && { examples }),
    });
    if (details.failed) return report(target, details);
    if (ownKeys() !== before)
      return report(target, {
        counterexample: ['one of the last batch'],
        errorInstance: new Error('The prototypes of the language have been changed.'),
      });
    done += numRuns;
    progress(`${target.name}: ${done} of ${runs}`);
  }
  say(`${target.name}: ${runs} runs, nothing found`);
  return true;
}

/** A promise that answers late is late as well; one that never answers would be seen to hang. */
async function inTime(target, input) {
  const begun = performance.now();
  await target.holds(input);
  const took = performance.now() - begun;
  if (took > LONGEST_MS) throw new Error(`It took ${Math.round(took)} ms.`);
}

function ownKeys() {
  return OWNERS.map((owner) => Reflect.ownKeys(owner).map(String).join()).join('|');
}

function report(target, { counterexample, errorInstance }) {
  say(`${target.name} fails (seed ${seed}); the smallest input like it:`);
  say(fc.stringify(counterexample?.[0]).slice(0, 4000));
  say(String(errorInstance?.stack ?? errorInstance).slice(0, 1500));
  return false;
}

function wholeNumber(name, text) {
  if (/^\d+$/.test(text)) return Number(text);
  say(`--${name} must be a whole number: ${text}`);
  return process.exit(2);
}

function progress(text) {
  if (process.stdout.isTTY) process.stdout.write(`\r${text} `);
}

function say(text) {
  process.stdout.write(`${process.stdout.isTTY ? '\r\x1b[K' : ''}${text}\n`);
}
