/**
 * Shares random columns and compares each, to the last step, with whole-number arithmetic of any size:
 *
 *   npm run fuzz [-- --columns 1000000 --seed 1]
 *
 * The columns are those of the property tests: of one level, with floors and caps, and nested, by every rounding
 * method. Where a method has no answer, both must say so. The first that differs is made as small as it can be and
 * printed; the same seed finds it again. Exits with 1 if one differs.
 */
import fc from 'fast-check';
import { register } from 'node:module';
import { parseArgs } from 'node:util';

register('./typescript.mjs', import.meta.url);
const { columns } = await import('../test/core/columns.ts');
const { boundedColumns } = await import('../test/core/boundedColumns.ts');
const { nestedColumns } = await import('../test/core/nestedColumns.ts');
const { inMeasure, referenceSteps } = await import('../test/core/reference.ts');
const { NoAnswer } = await import('../test/core/referenceMethods.ts');
const { problemOf, shareColumn } = await import('../test/core/shareColumn.ts');

const BATCH = 20_000;
const someColumn = fc.oneof(
  { weight: 8, arbitrary: columns },
  { weight: 1, arbitrary: boundedColumns },
  { weight: 1, arbitrary: nestedColumns },
);
// The last row can be due less than nothing, so the property tests keep this method apart.
const byLast = someColumn.map((column) => ({ ...column, method: 'sista' }));
const anyColumn = fc.oneof({ weight: 6, arbitrary: someColumn }, { weight: 1, arbitrary: byLast });

const { values } = parseArgs({
  options: { columns: { type: 'string', default: '1000000' }, seed: { type: 'string' } },
});
const wanted = wholeNumber('columns', values.columns);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : wholeNumber('seed', values.seed);

process.exitCode = fuzz() ? 0 : 1;

/** In batches, because fast-check would otherwise be silent for minutes. */
function fuzz() {
  for (let done = 0; done < wanted;) {
    const numRuns = Math.min(BATCH, wanted - done);
    const details = fc.check(fc.property(anyColumn, isShared), { numRuns, seed: (seed + done) | 0 });
    if (details.failed) return report(details, done);
    done += numRuns;
    progress(`${done} of ${wanted} columns, seed ${seed}`);
  }
  say(`${wanted} columns shared, 0 differ (seed ${seed})`);
  return true;
}

function isShared(column) {
  const expected = expectedShares(column);
  if (!expected) return problemOf(column)?.kind === 'lastOutOfBounds';
  const shares = shareColumn(column);
  return shares.length === expected.length && shares.every((share, i) => Object.is(share, expected[i]));
}

/** Nothing where the method has no answer. */
function expectedShares(column) {
  try {
    return referenceSteps(column).map((steps) => inMeasure(steps, column.step));
  } catch (error) {
    if (error instanceof NoAnswer) return undefined;
    throw error;
  }
}

function report({ counterexample, numRuns, error }, done) {
  const [column] = counterexample;
  say(`Column ${done + numRuns} differs (seed ${seed}); the smallest like it:`);
  say(JSON.stringify(column, (_, value) => (typeof value === 'bigint' ? `${value}` : value), 2));
  say(`expected ${expectedShares(column)?.join(' ') ?? 'no answer'}`);
  say(error ? `got an error: ${error}` : `got      ${shareColumn(column).join(' ')}`);
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
