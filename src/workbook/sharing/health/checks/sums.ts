import { readAmount, readStep, toNumber } from '../../../../core/amount';
import { readMethod } from '../../../../core/allocation/methods';
import type { Cell } from '../../../../core/cell';
import type { Key } from '../../../../core/key/key';
import type { HealthFinding } from '../../../../core/sharing/healthFinding';
import { cellAddress, onSheet } from '../../../address';
import type { CellValue } from '../../../cellValue';
import { findExplainedKey } from '../../../explain/explainedKey';
import { ownFunction, type Call } from '../../../explain/formula';
import type { FormulaCell } from '../../image/findFormulas';
import { shownIn } from '../../image/findFormulas';
import { FormulaReader, type Followed } from '../../image/formulaReader';
import { ReferenceFollower } from '../../image/followReferences';
import type { Steps } from '../../../turns';
import type { Check, Examined } from '../examined';
import { typedShares } from './typedShares';

/** Where a call has its arguments; SHARE has the party first. */
interface Positions {
  readonly key: number;
  readonly amount: number;
  readonly step: number;
  readonly method?: number;
}

const SHARE: Positions = { key: 1, amount: 2, step: 3, method: 4 };
const TABLES: Readonly<Record<string, Positions>> = {
  SHARES: { key: 0, amount: 1, step: 2, method: 3 },
  TIEOUT: { key: 0, amount: 1, step: 2 },
};

/** Shares that do not make the amount that they are of: the workbook has not been calculated, or cells are missing. */
export const sums: Check = function* (examined) {
  const spills = new Map(examined.formulas.map(({ address, area }) => [address, area]));
  const follower = new ReferenceFollower(examined.image, (address) => spills.get(address));
  const followed: Followed = { follower, keys: examined.keys, loses: () => false };
  const calls: OwnCall[] = [];
  for (const cell of examined.formulas) {
    yield;
    calls.push(...asCall(cell, followed));
  }
  const found = yield* columnsOf(calls, examined);
  for (const call of calls) {
    yield;
    found.push(...spilled(call, examined));
  }
  return found;
};

interface OwnCall {
  readonly cell: FormulaCell;
  readonly call: Call;
  readonly name: string;
  readonly reader: FormulaReader;
}

function asCall(cell: FormulaCell, followed: Followed): OwnCall[] {
  const { expression, formula, area } = cell;
  const name = expression && ownFunction(expression);
  if (expression?.type !== 'CallExpression' || name === undefined) return [];
  if (name !== 'SHARE' && !TABLES[name]) return [];
  const home = { sheet: area.sheet, row: area.row, column: area.column };
  return [{ cell, call: expression, name, reader: new FormulaReader(formula, expression, home, followed) }];
}

/** The same key, amount, step and rule down a column, one party a row. */
function* columnsOf(calls: readonly OwnCall[], examined: Examined): Steps<HealthFinding[]> {
  const groups = new Map<string, OwnCall[]>();
  for (const each of calls) {
    yield;
    if (each.name !== 'SHARE') continue;
    const { area } = each.cell;
    const shared = each.call.arguments
      .slice(1)
      .map((argument) => (argument ? each.reader.text(argument, true) : ''));
    const name = JSON.stringify([area.sheet, area.column, ...shared]);
    const group = groups.get(name);
    if (group) group.push(each);
    else groups.set(name, [each]);
  }
  const found: HealthFinding[] = [];
  for (const group of groups.values()) {
    yield;
    found.push(...judgeColumn(group, examined));
  }
  return found;
}

function judgeColumn(group: readonly OwnCall[], { image, keys }: Examined): HealthFinding[] {
  const [first] = group;
  const expected = first && readExpected(first, SHARE, keys)[0];
  // A part of the parties is a table of its own, not a sum that is wrong.
  if (!first || !expected) return [];
  const cells = group.map(({ cell, call, reader }) => {
    const [party] = call.arguments;
    return { area: cell.area, party: party ? reader.addressOf(party) : undefined };
  });
  const isWhole = group.length === expected.key.parties.length;
  const typed = isWhole ? [] : typedShares(cells, expected.key, image);
  if (!typed) return [];
  const shown = [
    ...group.flatMap(({ cell }) => shownIn(image, cell.area).flat()),
    ...typed.map(({ value }) => value),
  ];
  const rows = [...group.map(({ cell }) => cell.area.row), ...typed.map(({ row }) => row)];
  const { sheet, column } = first.cell.area;
  const last = cellAddress(Math.max(...rows), column);
  return judge(expected, shown, onSheet(sheet, `${cellAddress(Math.min(...rows), column)}:${last}`));
}

function spilled(each: OwnCall, { image, keys }: Examined): HealthFinding[] {
  const positions = TABLES[each.name];
  if (!positions) return [];
  const { area } = each.cell;
  const expected = readExpected(each, positions, keys);
  const shown = shownIn(image, area);
  const names = area.columns - expected.length;
  if (names < 0 || names > 1) return [];
  return expected.flatMap((one, i) => {
    const column = area.column + names + i;
    const cells = `${cellAddress(area.row, column)}:${cellAddress(area.row + area.rows - 1, column)}`;
    const values = shown.map((row) => row[names + i] ?? '');
    return values.length < one.key.parties.length ? [] : judge(one, values, onSheet(area.sheet, cells));
  });
}

interface Expected {
  readonly key: Key;
  /** Rounded to the step, as it is shared. */
  readonly amount: number;
  readonly step: number;
}

/** One an amount; nothing where an argument cannot be followed, or the rule does not tie. */
function readExpected({ call, reader }: OwnCall, at: Positions, keys: Examined['keys']): Expected[] {
  const argument = (position: number | undefined) =>
    position === undefined ? undefined : (call.arguments[position] ?? undefined);
  const cells = reader.cells(argument(at.key));
  const key = cells.ok && cells.value ? findExplainedKey(cells.value, keys) : undefined;
  const amounts = reader.cells(argument(at.amount));
  const step = reader.cell(argument(at.step));
  const method = reader.cell(argument(at.method));
  if (!key?.ok || !amounts.ok || !step.ok || !method.ok) return [];
  const [read, rule] = [readStep(step.value), readMethod(method.value)];
  if (!read.ok || !rule.ok || !rule.value.ties) return [];
  return (amounts.value?.flat() ?? []).flatMap((cell: Cell) => {
    const amount = readAmount(cell, read.value);
    if (!amount.ok) return [];
    const { steps, step: size } = amount.value;
    return [{ key: key.value.key, amount: toNumber(steps, size), step: size.value }];
  });
}

/** Less than half a step is what sums of decimals miss in doubles. */
function judge(
  { key, amount, step }: Expected,
  shown: readonly CellValue[],
  address: string,
): HealthFinding[] {
  if (shown.some((value) => typeof value !== 'number' && value !== '')) return [];
  const sum = shown.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
  const difference = Number((sum - amount).toPrecision(12));
  if (Math.abs(difference) < step / 2) return [];
  return [{ kind: 'sumDiffers', key: key.label, sum, amount, difference, severity: 'error', address }];
}
