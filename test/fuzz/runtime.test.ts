import fc from 'fast-check';
import path from 'node:path';
import { readMetadata } from '../../tools/build/metadata.mjs';
import { openWorkbook, type OpenWorkbook } from '../integration/openWorkbook';
import { hostileCells, hostileValue } from './hostile';

interface Shown {
  readonly value: unknown;
  readonly message?: string;
}

/** What can be sent to the page: the runtime gets every argument as JSON. */
const sent = fc
  .oneof(
    hostileValue,
    hostileCells,
    fc.constant([
      ['Part', 'Vikt'],
      ['Habo', 3],
      ['Aneby', 2],
    ] as unknown),
  )
  .map((value) => JSON.parse(JSON.stringify(value, withoutBigint) ?? 'null') as unknown);

function withoutBigint(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}

let open: OpenWorkbook;
beforeAll(async () => {
  open = await openWorkbook();
});
afterAll(() => open.excel.close());

/** Whatever comes, Excel gets something that a cell can show, and the user a sentence with every error. */
test("each function answers hostile arguments through Excel's own runtime", async () => {
  const { 'functions.json': json } = await readMetadata(path.resolve('src/functions'));
  const ids = (json as { functions: { id: string }[] }).functions.map(({ id }) => id);
  const calls = fc.sample(fc.tuple(fc.constantFrom(...ids), fc.array(sent, { maxLength: 8 })), {
    seed: 1,
    numRuns: 600,
  });
  const answers = await Promise.all(
    calls.map(async ([id, given]) => {
      const answer = await open.excel.host.customFunctions.invoke(id, given, {
        address: null,
        allowErrors: true,
      });
      return { id, given, shown: [answer].flat(2) as Shown[] };
    }),
  );
  const wrong = answers.filter(({ shown }) => !shown.every(isShown));
  expect(wrong).toEqual([]);
  expect(new Set(answers.map(({ id }) => id)).size).toBe(ids.length);
  const kinds = answers.map(({ shown }) => (shown.some(isError) ? 'error' : 'value'));
  expect(new Set(kinds)).toEqual(new Set(['error', 'value']));
});

function isShown({ value, message = '' }: Shown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return isError({ value }) ? message.length > 20 : typeof value === 'string' || typeof value === 'boolean';
}

function isError({ value }: Shown): boolean {
  return value === '#VALUE!' || value === '#N/A';
}
