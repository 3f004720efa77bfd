import fc from 'fast-check';
import type { Cell } from '../../../../src/core/cell';
import { tariffFor } from '../../../../src/functions/rules/tariff';
import { tariffFormula } from '../../../../src/workbook/sharing/native/rules/tariffFormula';
import { calculated, RuleSheets } from './ruleSheets';

interface Drawn {
  readonly widths: readonly number[];
  readonly start: number;
  readonly places: number;
  readonly isOpen: boolean;
  readonly columns: readonly string[];
  readonly numbers: readonly number[];
  readonly order: number;
  readonly weight: number;
  readonly harm: string;
  readonly gap: number | undefined;
}

const COLUMN_SETS = [
  ['Från', 'Till', 'Avgift'],
  ['från', 'till', 'avgift'],
  ['Från', 'Till', 'Per styck'],
  ['Namn', 'Från', 'Till', 'Avgift', 'Per styck', 'Högst'],
  ['Från', 'Till', 'Avgift', 'Rabatt'],
  ['Avgift', 'Från', ' Till ', 'Anm', 'Per styck', 'Rabatt', 'Högst'],
];
const HARMS = [
  'text',
  'overlap',
  'gap',
  'reversed',
  'header',
  'decimal',
  'weightText',
  'weightBlank',
  'extra',
  'negative',
];

const tariffs: fc.Arbitrary<Drawn> = fc.record({
  widths: fc.array(fc.integer({ min: 0, max: 9_000 }), { minLength: 1, maxLength: 7 }),
  start: fc.constantFrom(0, 0, 1, 7),
  places: fc.constantFrom(0, 0, 0, 1, 2),
  isOpen: fc.boolean(),
  columns: fc.constantFrom(...COLUMN_SETS),
  numbers: fc.array(fc.nat(99_999), { minLength: 40, maxLength: 40 }),
  order: fc.constantFrom(0, 0, 0, 1, 2),
  weight: fc.integer({ min: -100, max: 40_000 }),
  harm: fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(...HARMS) },
  ),
  gap: fc.option(fc.constantFrom(1, 9), { freq: 4, nil: undefined }),
});

/** Step tables in cells, whose numbers and bounds are changed after the formula was made, some to what is no tariff. */
export function tariffSheets(runs: number, seed: number): RuleSheets {
  const sheets = new RuleSheets();
  const drawn = fc.sample(tariffs, { numRuns: runs * 2, seed });
  for (let i = 0; i < runs; i++) {
    const [first, later] = [drawn[2 * i]!, drawn[2 * i + 1]!];
    const table = sheets.range(tableOf(first));
    const weight = sheets.cell(weightOf(first));
    const formula = tariffFormula(i % 4 === 0 && later.harm === '' ? calculated(weight) : weight, table);
    const changed = harmed(tableOf(alike(first, later)), later.harm, first.columns);
    const said =
      later.harm === 'weightText'
        ? 'många'
        : later.harm === 'weightBlank'
          ? null
          : weightOf({ ...later, places: first.places });
    sheets.changeRange(table, changed);
    sheets.change(weight, said);
    const expected = hasNegative(changed, first.columns) ? REFUSED : tariffFor(said, changed);
    sheets.ask(formula, expected, { changed, said, harm: later.harm });
  }
  return sheets;
}

const REFUSED = { ok: true, value: { error: '#N/A' } } as const;

/** What a formula cannot follow: where a class may begin below 0, an end of 0 has two meanings. */
function hasNegative(table: Cell[][], columns: readonly string[]): boolean {
  const from = columns.findIndex((column) => column.toLowerCase() === 'från');
  return table.slice(1).some((row) => Number(row[from]) < 0);
}

/** Other numbers in as many classes, in the same rows. */
function alike(first: Drawn, { numbers, widths, start, isOpen }: Drawn): Drawn {
  const same = first.widths.map((width, i) => widths[i] ?? width);
  return { ...first, numbers, widths: same, start, isOpen };
}

function tableOf({ widths, start, places, isOpen, columns, numbers, order, gap }: Drawn): Cell[][] {
  const unit = 10 ** places;
  let next = start;
  const classes = widths.map((width, i): Cell[] => {
    const [from, to] = [next, next + width];
    next = to + 1;
    const isLast = i === widths.length - 1;
    const numberAt = (offset: number): number => numbers[i * 5 + offset] ?? 0;
    const cells: Record<string, Cell> = {
      från: from === 0 && numberAt(0) % 2 ? null : from / unit,
      till: isLast && isOpen ? (numberAt(0) % 3 ? null : 0) : to / unit,
      avgift: numberAt(1) % 7 ? numberAt(1) / 100 : null,
      'per styck': numberAt(2) % 5 ? numberAt(2) / 1000 : null,
      rabatt: numberAt(3) % 3 ? (numberAt(3) % 100) / 100 : null,
      högst: numberAt(4) % 3 ? numberAt(4) * 10 : null,
      namn: `Klass ${i}`,
      anm: null,
    };
    return columns.map((column) => cells[column.trim().toLowerCase()] ?? null);
  });
  // Most tables rise; some fall, and some are in no order, which a blank start would make a formula refuse.
  const rows =
    order === 0 ? classes : order === 1 ? classes.reverse() : [...classes.slice(1), ...classes.slice(0, 1)];
  const blank = columns.map((): Cell => null);
  if (gap === 1) rows.unshift(blank);
  if (gap === 9) rows.push(blank);
  return [[...columns], ...rows];
}

/** What a receiver may do to a table so that it is none any more, or another. */
function harmed(table: Cell[][], harm: string, columns: readonly string[]): Cell[][] {
  const column = (name: string): number => columns.findIndex((each) => each.trim().toLowerCase() === name);
  const [from, to] = [column('från'), column('till')];
  const set = (row: number, at: number, value: Cell): void => {
    const cells = table[row];
    if (cells && at >= 0) cells[at] = value;
  };
  const middle = Math.max(1, table.length - 2);
  const number = (row: number, at: number): number => Number(table[row]?.[at] ?? 0);
  if (harm === 'text') set(1, Math.max(column('avgift'), column('per styck')), 'gratis');
  if (harm === 'overlap') set(middle, from, number(middle, from) - 1);
  if (harm === 'gap') set(middle, to, number(middle, to) - 2);
  if (harm === 'reversed') set(middle, to, number(middle, from) - 3);
  if (harm === 'header') set(0, to, 'Tom');
  if (harm === 'decimal') set(table.length - 1, to, number(table.length - 1, from) + 5.125);
  if (harm === 'negative') set(1, from, -3);
  if (harm === 'extra') set(table.length - 1, 0, 4_000_000);
  return table;
}

function weightOf({ weight, places, numbers }: Drawn): number {
  // Between the classes now and then.
  const off = (numbers[39] ?? 0) % 20 === 0 ? 0.5 : 0;
  return (weight + off) / 10 ** places;
}
