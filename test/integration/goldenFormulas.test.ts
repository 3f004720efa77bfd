import { goldenCases, type GoldenCase } from '../golden/goldenCase';
import { typeProofs, type Proof } from './goldenProofs';
import { GoldenSheet } from './goldenSheet';
import { openWorkbook, type OpenWorkbook } from './openWorkbook';

/** As many cases as a workbook calculates in a few seconds. */
const AT_ONCE = 25;
const cases = goldenCases();
const portions = Array.from({ length: Math.ceil(cases.length / AT_ONCE) }, (_, i) =>
  cases.slice(AT_ONCE * i, AT_ONCE * (i + 1)),
);
let open: OpenWorkbook;

/** A portion of the cases stands in one workbook, which is opened and calculated once. */
describe.each(portions.map((portion) => ({ portion })))('typed', ({ portion }) => {
  const proofs = new Map<GoldenCase, Proof[]>();

  beforeAll(async () => {
    open = await openWorkbook();
    const sheet = new GoldenSheet((cell, typed) => open.excel.type(cell, typed));
    for (const { golden } of portion) proofs.set(golden, typeProofs(sheet, golden));
    await open.excel.idle();
  });
  afterAll(() => open.excel.close());

  describe.each(portion)('$name: $golden.title', ({ golden }) => {
    test('the formulas show what the case expects', () => {
      const typed = proofs.get(golden) ?? [];
      expect(typed).not.toEqual([]);
      const wrong = typed.filter((proof) => !isProved(proof));
      expect(wrong.map((proof) => ({ ...proof, shown: shown(proof) }))).toEqual([]);
    });
  });
});

function isProved({ cell, shows }: Proof): boolean {
  const value = open.excel.value(cell);
  if ('message' in shows) return value === '#VALUE!' && open.excel.message(cell) === shows.message;
  if ('text' in shows) return value === shows.text;
  return typeof value === 'number' && value >= shows.least && value <= shows.most;
}

function shown({ cell }: Proof): unknown {
  return [open.excel.value(cell), open.excel.message(cell)];
}
