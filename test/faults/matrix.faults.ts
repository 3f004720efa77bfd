import { OPERATIONS, type Operation } from './operations';
import { CODES, runInPeace, runStruck, type Course, type Strike } from './strike';

/**
 * Every request of every operation fails once, with every error, and in the middle of those that write: `npm run faults`.
 * `FAULTS` is all, or quick for one error a request; `FAULTS_SHARD` such as 1/2 takes every second operation.
 */
const { FAULTS, FAULTS_SHARD = '1/1', FAULTS_ONLY } = process.env;
const [shard = 1, of = 1] = FAULTS_SHARD.split('/').map(Number);

const chosen = OPERATIONS.filter(
  ({ name }, i) => i % of === shard - 1 && (FAULTS_ONLY === undefined || name === FAULTS_ONLY),
);
describe('whole or not at all', () => {
  test.each(chosen.map((operation) => [operation.name, operation] as const))(
    '%s',
    async (_, operation) => {
      const { course, done } = await runInPeace(operation);
      const failed: string[] = [];
      for (const strike of strikesOf(course)) {
        const wrong = await judge(operation, strike, done);
        if (wrong !== undefined) failed.push(`${JSON.stringify(strike)}: ${wrong}`);
      }
      // The whole takes long: what has been found is to be seen while it runs.
      process.stderr.write(
        `${operation.name}: ${course.length} requests\n${failed.map((line) => `  ${line}\n`).join('')}`,
      );
      expect(failed).toEqual([]);
    },
    3_600_000,
  );
});

function strikesOf(course: Course): Strike[] {
  return course.flatMap((writes, i) => {
    const nth = i + 1;
    const codes = FAULTS === 'quick' ? [CODES[nth % CODES.length] ?? 'Timeout'] : CODES;
    const whole = codes.map((code): Strike => ({ nth, code }));
    const places =
      writes > 1 ? [...new Set(FAULTS === 'quick' ? [writes] : [2, Math.ceil(writes / 2), writes])] : [];
    return [...whole, ...places.map((write): Strike => ({ nth, write, code: 'GeneralException' }))];
  });
}

/** What is wrong after a strike; nothing where the operation is whole, or the workbook as before and a second try works. */
async function judge(operation: Operation, strike: Strike, done: unknown): Promise<string | undefined> {
  const { write, ...place } = strike;
  // The n-th request is the n-th of all; with a write it would be the n-th that has so many.
  const outcome = await runStruck(operation, write === undefined ? place : atRequest(strike));
  const after = JSON.stringify(outcome.after);
  if (!outcome.hasStruck) return undefined;
  const expected = outcome.result.ok ? done : outcome.before;
  if (after !== JSON.stringify(expected)) return `${said(outcome.result)}, but ${firstDifference(expected, outcome.after)}`; // prettier-ignore
  if (outcome.again) return `the second try says ${JSON.stringify(outcome.again)}`;
  if (JSON.stringify(outcome.end) !== JSON.stringify(done))
    return `after the second try ${firstDifference(done, outcome.end)}`;
  return undefined;
}

function atRequest({ nth = 1, write, code }: Strike): Strike {
  let seen = 0;
  return { code, ...(write !== undefined && { write }), when: () => ++seen === nth };
}

function said(result: { ok: boolean; problem?: unknown }): string {
  return result.ok ? 'ok' : JSON.stringify(result.problem);
}

function firstDifference(expected: unknown, found: unknown, path = ''): string | undefined {
  if (typeof expected !== 'object' || typeof found !== 'object' || !expected || !found)
    return expected === found
      ? undefined
      : `${path} is ${JSON.stringify(found)?.slice(0, 200)}, not ${JSON.stringify(expected)?.slice(0, 200)}`;
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  for (const key of keys) {
    const [a, b] = [(expected as Record<string, unknown>)[key], (found as Record<string, unknown>)[key]];
    const difference = firstDifference(a, b, `${path}/${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}
