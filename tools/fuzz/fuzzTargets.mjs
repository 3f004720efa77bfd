/** The targets one after the other, in a thread: it says how far it has come, and what it found. */
import fc from 'fast-check';
import { parentPort, workerData } from 'node:worker_threads';
import { importTargets } from './importTargets.mjs';

const BATCH = 10_000;
const LONGEST_MS = 1000;
const OWNERS = [Object, Array, String, Number, Function, Map, Set, Promise].map(({ prototype }) => prototype);

const { from, left, seed, place } = workerData;
const { targets, keptFor } = await importTargets(from);
for (const { name, runs } of left) {
  const target = targets.find((each) => each.name === name);
  parentPort.postMessage(await fuzz(target, runs));
}

/** In batches, because fast-check would otherwise be silent for minutes. */
async function fuzz(target, runs) {
  const before = ownKeys();
  const property = fc.asyncProperty(target.inputs, (input) => inTime(target, input));
  for (let done = 0; done < runs;) {
    const examples = done === 0 ? keptFor(target.name) : [];
    const numRuns = Math.min(BATCH, runs - done);
    place[0] = done;
    place[1] = 0;
    const details = await fc.check(property, {
      numRuns: numRuns + examples.length,
      seed: (seed + done) | 0,
      examples,
    });
    if (details.failed) return { failed: `; the smallest input like it:\n${sayFailure(details)}` };
    if (ownKeys() !== before)
      return {
        failed: `: the prototypes of the language were changed after ${done} to ${done + numRuns} runs`,
      };
    done += numRuns;
    parentPort.postMessage({ progress: done });
  }
  return {};
}

/** What is late once is tried again: the machine, or a collection of memory, may have held it up. */
async function inTime(target, input) {
  place[1]++;
  if ((await timeOf(target, input)) <= LONGEST_MS) return;
  const took = await timeOf(target, input);
  if (took > LONGEST_MS) throw new Error(`It took ${Math.round(took)} ms.`);
}

/** A promise that answers late is late as well. */
async function timeOf(target, input) {
  const begun = performance.now();
  await target.holds(input);
  return performance.now() - begun;
}

function ownKeys() {
  return OWNERS.map((owner) => Reflect.ownKeys(owner).map(String).join()).join('|');
}

function sayFailure({ counterexample, errorInstance }) {
  const input = fc.stringify(counterexample?.[0]).slice(0, 4000);
  return `${input}\n${String(errorInstance?.stack ?? errorInstance).slice(0, 1500)}`;
}
