import fc from 'fast-check';
import * as functions from '../../src/functions/functions';
import { keyRing } from '../../src/keyring/ring';
import { hostileCells, hostileNumber, hostileText, hostileValue } from './hostile';
import { expectThat, type Target } from './target';

/** What Excel's runtime gives the page; a function throws this error, and nothing else. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}
Object.assign(globalThis, {
  CustomFunctions: { Error: CellError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } },
  Office: { context: { displayLanguage: 'sv-SE' } },
});
// Nobody has a workbook here: a stamp that is not known is looked for in none.
keyRing.readFrom(() => Promise.resolve());

const names = Object.keys(functions).sort();

const key = [
  ['Part', 'Vikt'],
  ['Habo', 3],
  ['Aneby', 2],
  ['Tranås', 0],
];
const argument = fc.oneof(
  { weight: 4, arbitrary: hostileValue },
  { weight: 3, arbitrary: hostileCells },
  { weight: 2, arbitrary: fc.constant(key as unknown) },
  { weight: 2, arbitrary: hostileText },
  { weight: 2, arbitrary: hostileNumber },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

interface Call {
  readonly name: string;
  readonly given: readonly unknown[];
}

const call: fc.Arbitrary<Call> = fc.record({
  name: fc.constantFrom(...names),
  given: fc.array(argument, { maxLength: 8 }),
});

/** Every custom function, called with what Excel may hand over and what it never should. */
export const functionCalls: Target<Call> = {
  name: 'function calls',
  weight: 30,
  inputs: call,
  holds: async ({ name, given }) => {
    let answer: unknown;
    try {
      const run = (functions as unknown as Record<string, unknown>)[name] as (
        ...given: readonly unknown[]
      ) => unknown;
      answer = await run(...given);
    } catch (error) {
      expectThat(error instanceof CellError, `${name} throws ${String(error)}`);
      expectThat((error as CellError).message !== '', `${name} fails and does not say why.`);
      return;
    }
    expectThat(isAnswer(answer), `${name} answers ${JSON.stringify(answer)}`);
    if (name === 'shares' && given[0] === key && Array.isArray(answer))
      expectNothingForNobody(answer as unknown[][]);
  },
};

/** What a cell or a spill can show. */
function isAnswer(answer: unknown): boolean {
  if (!Array.isArray(answer)) return isShown(answer);
  const [first] = answer as unknown[][];
  return answer.every(
    (row: unknown) => Array.isArray(row) && row.length === first?.length && row.every(isShown),
  );
}

function isShown(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' || typeof value === 'boolean';
}

function expectNothingForNobody(rows: unknown[][]): void {
  for (const [party, ...shares] of rows)
    expectThat(party !== 'Tranås' || shares.every((share) => share === 0), 'Somebody without weight pays.');
}
