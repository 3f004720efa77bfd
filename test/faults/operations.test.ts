import type { BatchRequest } from '../../workbench/host/wire';
import { OPERATIONS } from './operations';
import { openStart } from './start';
import { CODES, runInPeace, runStruck, writesOf, type Strike } from './strike';

/** Where no request writes twice, as where a comment is added: the request that is struck then. */
const FEW_WRITES = 4;

/** Each operation is struck once, in the middle of a request by which it writes; all of it is `npm run faults`. */
describe.each(OPERATIONS.map((operation, i) => [operation.name, operation, i] as const))(
  '%s, when Excel refuses',
  (_, operation, i) => {
    test('is whole or not at all, and can be tried again', async () => {
      const code = CODES[i % CODES.length] ?? 'Timeout';
      const outcome = await runStruck(operation, {
        code,
        when: (request) => writesOf(request) > 1,
        write: 2,
      });
      const struck = outcome.hasStruck ? outcome : await runStruck(operation, { code, nth: FEW_WRITES });
      expect(struck.hasStruck).toBe(true);
      if (struck.result.ok && !operation.isReading) expect(struck.after).not.toEqual(struck.before);
      else expect(struck.after).toEqual(struck.before);
      expect(struck.again).toBeUndefined();
    });
  },
);

const names = ({ Actions }: BatchRequest): readonly string[] => Actions.map(({ Name }) => Name);

/** How many requests an operation makes depends on how long Excel takes: the one that is struck is known by what it does. */
const isDeletionOfSheets = (request: BatchRequest): boolean =>
  writesOf(request) === 2 && names(request).filter((name) => name === 'Delete').length === 2;

function followsClearing(): (request: BatchRequest) => boolean {
  let hasCleared = false;
  return (request) => {
    const follows = hasCleared;
    hasCleared ||= names(request).includes('Clear');
    return follows;
  };
}

/** What `npm run faults` once found: everything had been put back, and something was left of the freezing. */
test.each<[string, Strike]>([
  ['when the cells of a spill are empty already', { code: 'RequestAborted', when: followsClearing() }],
  ['at the last sheet that freezing added', { code: 'GeneralException', when: isDeletionOfSheets, write: 2 }],
])('thawing is carried through %s', async (_, strike) => {
  const thaw = OPERATIONS.find(({ name }) => name === 'unfreezeCells')!;
  const outcome = await runStruck(thaw, strike);
  const { done } = await runInPeace(thaw);
  expect(outcome).toMatchObject({ hasStruck: true, result: { ok: true, value: { left: [] } }, after: done });
});

/** What the workbook layer offers besides: it reads, shows, watches, or clears up after a crash. */
const READING =
  /^(read|plan|check|watch|show|preview|verify|start)|^(EXAMPLES|lastDeed|compareWithFile|restoreInterrupted|removeUnfinishedFreeze|forgetInterrupted)$/;

test('no operation is left out', async () => {
  const { workbook, excel } = await openStart();
  const offered = Object.keys(workbook).filter((name) => !READING.test(name));
  const struck = new Set(OPERATIONS.map(({ name }) => name.split(/[ ,]/)[0]));
  expect(offered.filter((name) => !struck.has(name))).toEqual([]);
  excel.close();
});
