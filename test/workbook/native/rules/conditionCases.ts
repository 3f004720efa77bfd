import fc from 'fast-check';
import type { Cell } from '../../../../src/core/cell';
import { conditionOf } from '../../../../src/functions/rules/condition';
import { conditionFormula } from '../../../../src/workbook/sharing/native/rules/conditionFormula';
import { RuleSheets } from './ruleSheets';

const NAMES = [
  'Alvesta',
  'Lessebo',
  'Ljungby kommun',
  'Markaryd',
  'Tingsryd',
  'Uppvidinge',
  'Växjö',
  'Älmhult',
];

const answer: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('ja', 'ja', ' JA ') },
  { weight: 3, arbitrary: fc.constantFrom<Cell>('Ja, villkorat', 'ja villkorat', ' JA  (villkorat) ') },
  { weight: 2, arbitrary: fc.constantFrom<Cell>(null, 0, '') },
  { weight: 2, arbitrary: fc.constantFrom<Cell>('nej', 'Nej') },
);
const odd = fc.constantFrom<Cell>('kanske', 'ja, om', 7);
const counted = fc.oneof(
  fc.constantFrom('alla', 'merparten', 'Alla ', 'MERPARTEN'),
  fc.integer({ min: 0, max: 6 }).map((count) => `minst ${count}`),
);
const named = fc.oneof(
  fc.constantFrom('Växjö', 'växjö; Alvesta', 'Ljungby;Älmhult;Lessebo', 'Kalmar'),
  fc.constant('minst två'),
);
const rule: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: counted },
  { weight: 1, arbitrary: named },
);

const conditions = fc.record({
  size: fc.integer({ min: 1, max: 8 }),
  first: fc.array(answer, { minLength: 8, maxLength: 8 }),
  later: fc.array(answer, { minLength: 8, maxLength: 8 }),
  odd: fc.option(odd, { freq: 12, nil: undefined }),
  rule,
  laterRule: fc.oneof({ weight: 4, arbitrary: counted }, { weight: 1, arbitrary: named }),
  hasHeader: fc.boolean(),
  gap: fc.option(fc.nat(7), { nil: undefined }),
  isWritten: fc.boolean(),
  list: fc.option(fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 3 }), {
    nil: undefined,
  }),
});

/** Conditions in cells whose answers, and often whose rule, are changed after their formula was made. */
export function conditionSheets(runs: number, seed: number): RuleSheets {
  const sheets = new RuleSheets();
  for (const drawn of fc.sample(conditions, { numRuns: runs, seed })) {
    const before = rowsOf(drawn, drawn.first);
    const after = rowsOf(drawn, drawn.odd === undefined ? drawn.later : [drawn.odd, ...drawn.later.slice(1)]);
    const answers = sheets.range(before);
    const rules: Cell[][] = drawn.list?.map((name) => [name]) ?? [[drawn.rule]];
    const rule = drawn.isWritten ? { cells: rules } : sheets.range(rules);
    const formula = conditionFormula(answers, rule);
    sheets.changeRange(answers, after);
    const isByCount = !drawn.list && /^(alla|merparten|minst \d)/i.test(drawn.rule);
    const isLive = 'address' in rule && isByCount;
    // A rule of names that takes the place of a number is more than a formula can follow.
    const last =
      isLive && conditionFormula(answers, { cells: [[drawn.laterRule]] }).ok ? drawn.laterRule : drawn.rule;
    const isCounted = /^(alla|merparten|minst \d)/i.test(last);
    if ('address' in rule && isLive) sheets.changeRange(rule, [[last]]);
    const expected = conditionOf(after, isLive ? [[last]] : rules);
    const given = { after, last, rules };
    sheets.ask(formula, isLive && !isCounted ? { ok: true, value: { error: '#N/A' } } : expected, given);
  }
  return sheets;
}

function rowsOf(
  { size, hasHeader, gap }: { size: number; hasHeader: boolean; gap: number | undefined },
  said: readonly Cell[],
): Cell[][] {
  const rows: Cell[][] = NAMES.slice(0, size).map((name, i) => [name, said[i] ?? null]);
  if (gap !== undefined) rows.splice(gap, 0, [null, null]);
  return hasHeader ? [['Part', 'Svar'], ...rows] : rows;
}
