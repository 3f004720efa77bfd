import { sayProblem } from '../../src/text/problemText';
import { problems } from '../../src/text/sv/problems';
import {
  audited,
  findingRow,
  allocated,
  feesOf,
  firstRanked,
  inferred,
  tiedOut,
} from '../golden/goldenAnswer';
import type { GoldenCase, GoldenPublished } from '../golden/goldenCase';
import { keyOf, value } from '../golden/goldenKey';
import { asTyped, type GoldenSheet, type Spelling } from './goldenSheet';

/** A formula of a case, and what its cell must show. */
export interface Proof {
  readonly formula: string;
  readonly cell: string;
  readonly shows:
    | { readonly least: number; readonly most: number }
    | { readonly text: string }
    | { readonly message: string };
}

type Shows = Proof['shows'];

/** A sum of many fees in öre is a sum of doubles in any spreadsheet. */
const SUM_NOISE = 1e-6;

/** Types a case into the sheet as formulas, one for each number that it expects. */
export function typeProofs(sheet: GoldenSheet, golden: GoldenCase): Proof[] {
  if (golden.tariff) return proveFees(sheet, golden);
  if (golden.published && golden.expect.findings) return proveFindings(sheet, golden, golden.published);
  if (golden.published) return proveInference(sheet, golden, golden.published);
  const [plain, ...others] = sheet.typeKey(golden.key);
  if (!plain) throw new Error('a key can be named in one way at least');
  if (golden.amounts) return proveTable(sheet, golden, [plain, ...others]);
  if (golden.expect.problem) return [proveRefusal(sheet, golden, plain)];
  return [
    ...proveWeights(sheet, golden, plain),
    ...[plain, ...others].flatMap((spelling) => proveShares(sheet, golden, spelling)),
    ...proveCondition(sheet, golden, plain),
    ...proveExplanations(sheet, golden, plain),
    ...(golden.before
      ? proveChanges(sheet, golden, [plain, ...others], sheet.typeKey(golden.before.key))
      : []),
  ];
}

function proveShares(sheet: GoldenSheet, golden: GoldenCase, { key }: Spelling): Proof[] {
  const { shares = {}, sum, fractions = {} } = golden.expect;
  const rest = argumentsOf(golden);
  return [
    ...Object.entries(shares).map(([party, share]) =>
      prove(sheet, `NYCKEL.SHARE("${party}"; ${key}; ${rest})`, exactly(share)),
    ),
    ...(sum === undefined ? [] : [prove(sheet, `SUM(NYCKEL.SHARES(${key}; ${rest}))`, exactly(sum))]),
    ...Object.entries(fractions).map(([party, [least, most]]) =>
      prove(sheet, `NYCKEL.FRACTION("${party}"; ${key})`, { least, most }),
    ),
  ];
}

function proveExplanations(sheet: GoldenSheet, golden: GoldenCase, { key }: Spelling): Proof[] {
  return Object.entries(golden.expect.explanation ?? {}).map(([party, text]) =>
    prove(sheet, `NYCKEL.EXPLAIN("${party}"; ${key}; ${argumentsOf(golden)})`, { text }),
  );
}

function proveWeights(sheet: GoldenSheet, { amount, expect }: GoldenCase, { key }: Spelling): Proof[] {
  const { weights = {}, weightSum, perWeight = {} } = expect;
  const weightOf = (party: string): string => `SUM(NYCKEL.SUBKEY(${key}; "${party}"))`;
  return [
    ...Object.entries(weights).map(([party, weight]) => prove(sheet, weightOf(party), exactly(weight))),
    ...(weightSum === undefined ? [] : [prove(sheet, `SUM(${key})`, exactly(weightSum))]),
    ...Object.entries(perWeight).map(([party, kronor]) =>
      prove(sheet, `ROUND(${asTyped(amount)}/${weightOf(party)}; 0)`, exactly(kronor)),
    ),
  ];
}

/** As a person types it who wants no amount before the condition is met. */
function proveCondition(sheet: GoldenSheet, golden: GoldenCase, { key }: Spelling): Proof[] {
  const { outcome, shown = {} } = golden.expect;
  if (!golden.condition || outcome === undefined) return [];
  const cell = sheet.typeFormula(sheet.typeCondition(golden.condition));
  const shares = Object.entries(shown).map(([party, shows]) => {
    const share = `NYCKEL.SHARE("${party}"; ${key}; ${argumentsOf(golden)})`;
    const formula = `IF(${cell}="uppfyllt"; ${share}; "villkor "&${cell})`;
    return prove(sheet, formula, typeof shows === 'number' ? exactly(shows) : { text: shows });
  });
  return [{ formula: 'NYCKEL.CONDITION', cell, shows: { text: outcome } }, ...shares];
}

function proveFees(sheet: GoldenSheet, golden: GoldenCase): Proof[] {
  const { fees = {}, collects, difference, problem } = golden.expect;
  const names = value(keyOf(golden.key)).parties.map(({ name }) => name);
  const cells = sheet.typeFees(golden, names.length);
  const [first = '', last = ''] = [cells[0], cells.at(-1)];
  if (problem) return [{ formula: 'NYCKEL.TARIFF', cell: first, shows: refusalOf(golden) }];
  const sum = `SUM(${first}:${last})`;
  return [
    ...Object.entries(fees).map(([party, fee]) => {
      const cell = cells[names.indexOf(party)] ?? '';
      return { formula: `NYCKEL.TARIFF for ${party}`, cell, shows: exactly(fee) };
    }),
    ...(collects === undefined ? [] : [prove(sheet, sum, nearly(collects))]),
    ...(difference === undefined
      ? []
      : [prove(sheet, `${sum}-${asTyped(golden.amount)}`, nearly(difference))]),
  ];
}

/** Each change spills over four cells: budget, key and rounding to one decimal, and the whole change exactly. */
function proveChanges(
  sheet: GoldenSheet,
  { amount, step, before, expect }: GoldenCase,
  after: readonly Spelling[],
  old: readonly Spelling[],
): Proof[] {
  return Object.entries(expect.changes ?? {}).flatMap(([party, effects], i) => {
    // Every other party by the keys' stamps, the others by ranges of cells.
    const [from, to] = [old, after].map((spellings) => spellings[i % spellings.length]?.key ?? '');
    const amounts = [asTyped(before?.amount), asTyped(amount)];
    const formula = `NYCKEL.CHANGE("${party}"; ${from}; ${amounts[0]}; ${to}; ${amounts[1]}; ${asTyped(step ?? '')})`;
    const row = sheet.typeFormula(formula).slice(1);
    return effects.map((effect, k) => ({
      formula,
      cell: `${'HIJK'[k]}${row}`,
      shows: k < 3 ? { least: effect - 0.05, most: effect + 0.05 } : exactly(effect),
    }));
  });
}

/** The table spills with the names before it; every other way to name the key gets the names of the parties as cells. */
function proveTable(sheet: GoldenSheet, golden: GoldenCase, spellings: readonly Spelling[]): Proof[] {
  const { amounts = [], step, rowTotals, expect } = golden;
  const parties = value(keyOf(golden.key)).parties.map(({ name }) => name);
  const line = sheet.typeRange([amounts]);
  const totals = rowTotals && sheet.typeRange(parties.map((name) => [rowTotals[name] ?? null]));
  return spellings.flatMap(({ key }, i) => {
    const names = i % 2 === 1 ? sheet.typeRange(parties.map((name) => [name])) : '';
    const rest = totals ? `; ${names}; ${totals}` : names && `; ${names}`;
    const formula = `NYCKEL.TIEOUT(${key}; ${line}; ${asTyped(step ?? '')}${rest})`;
    if (expect.problem) {
      const answer = tiedOut(golden);
      if (answer.ok) throw new Error('the core refuses nothing');
      return [prove(sheet, formula, { message: sayProblem(problems, answer.problem) })];
    }
    const first = sheet.typeSpilled(formula, parties.length);
    return parties.flatMap((party, row) =>
      (expect.table?.[party] ?? []).map((share, column) => ({
        formula,
        cell: sheet.spilledCell(first, row, column + (names ? 0 : 1)),
        shows: exactly(share),
      })),
    );
  });
}

/** As a person reads it who wants the best key and its total in cells of their own. */
function proveInference(sheet: GoldenSheet, golden: GoldenCase, published: GoldenPublished): Proof[] {
  const call = sheet.typeInference(published);
  const cells = inferred(golden);
  const { first = [], says = [] } = golden.expect.inference ?? {};
  const best = firstRanked(cells);
  return [
    ...first.map((_, column) => proveCell(best, column)),
    ...says.map((part) =>
      proveCell(
        cells.findIndex((row) => String(row[5]).includes(part)),
        5,
      ),
    ),
  ];

  function proveCell(row: number, column: number): Proof {
    const shows = cells[row]?.[column] ?? '';
    return prove(
      sheet,
      `INDEX(${call}; ${row + 1}; ${column + 1})`,
      typeof shows === 'number' ? exactly(shows) : { text: String(shows) },
    );
  }
}

/** The whole audit spills, and each expected row stands where the core has it. */
function proveFindings(
  sheet: GoldenSheet,
  golden: GoldenCase,
  { cells, totals, isByKey }: GoldenPublished,
): Proof[] {
  const [spelling] = isByKey ? sheet.typeKey(golden.key) : [];
  const range = sheet.typeRange(cells);
  const stated = totals ? sheet.typeRange([totals]) : '';
  const formula = `NYCKEL.AUDIT(${range}; ${stated}; ${spelling?.key ?? ''}; ${golden.step ?? ''})`;
  const found = audited(golden);
  const first = sheet.typeSpilled(formula, found.length);
  return (golden.expect.findings ?? []).flatMap((expected) => {
    const row = findingRow(found, expected);
    return expected.flatMap((cell, column) => {
      const shows = found[row]?.[column];
      if (cell === null || shows === undefined) return [];
      const shown = typeof shows === 'number' ? exactly(shows) : { text: String(shows) };
      return [{ formula, cell: sheet.spilledCell(first, row, column), shows: shown }];
    });
  });
}

function proveRefusal(sheet: GoldenSheet, golden: GoldenCase, { key }: Spelling): Proof {
  return prove(sheet, `NYCKEL.SHARES(${key}; ${argumentsOf(golden)})`, refusalOf(golden));
}

/** The message that the core's problem makes; that it is the right problem is what the core's own test shows. */
function refusalOf(golden: GoldenCase): Shows {
  const answer = golden.tariff ? feesOf(golden) : allocated(golden);
  if (answer.ok) throw new Error('the core refuses nothing');
  return { message: sayProblem(problems, answer.problem) };
}

function prove(sheet: GoldenSheet, formula: string, shows: Shows): Proof {
  return { formula, cell: sheet.typeFormula(formula), shows };
}

function argumentsOf({ amount, typed, step, method }: GoldenCase): string {
  const all = [typed ?? asTyped(amount), asTyped(step ?? ''), method === undefined ? '' : `"${method}"`];
  return all.join('; ');
}

function exactly(number: number): Shows {
  return { least: number, most: number };
}

function nearly(number: number): Shows {
  return { least: number - SUM_NOISE, most: number + SUM_NOISE };
}
