import { addWorksheet } from '../whole/madeSheets';
import type { Key } from '../../core/key/key';
import { fail, ok, type Problem, type Result } from '../../core/problem';
import { columnLetters } from '../address';
import { countFilled, type CellValue } from '../cellValue';
import { change, findProtected } from '../excel';
import { readKeys, type PlacedKey } from '../keys/readKeys';
import type { ScenarioBlock } from '../model';
import { foldName, sameName } from '../naming';
import { readPlacedScenarios } from '../scenarios/readScenarios';
import { asColumnHead, asHeading, asMuted, asTitle, WHOLE_NUMBER } from '../style';
import { ITEM_SHEET } from './columns';
import { kindsOf } from './kinds';
import type { PlacedItem, PlacedItems } from './readItems';
import { settleItems } from './settleItems';
import { readShares, SHARE_SHEET, type PlacedShares } from './shareSheet';
import { FIRST_LINE, LINES, shareCells, type SharedItem, type ShareTable } from './shareTable';

const NOTE = 'Varje kolumn är en post på bladet Poster. Tomt betyder att parten inte deltar.';

/** Writes what each party pays of each item on a sheet of its own, or brings the table there up to date. */
export async function insertItemShares(): Promise<Result<{ address: string }>> {
  return change(insertItemSharesIn, { sheets: [SHARE_SHEET] });
}

export async function insertItemSharesIn(
  context: Excel.RequestContext,
): Promise<Result<{ address: string }>> {
  const closed = await findProtected(context, [ITEM_SHEET, SHARE_SHEET]);
  if (closed) return fail(closed);
  const settled = await settleItems(context);
  if (!settled.ok) return settled;
  if (!settled.value) return fail({ kind: 'itemsMissing' });
  const block = settled.value;
  if (block.items.length === 0) return fail({ kind: 'itemsNotShared' });
  const before = await readShares(context);
  if (before && !before.ok) return before;
  const row = before?.value.row ?? FIRST_LINE;
  const keys = await readKeys(context);
  const scenarios = await readPlacedScenarios(context);
  const table = toTable(block, keys, scenarios?.ok ? scenarios.value : undefined, before?.value, row);
  return writeTable(context, table, before?.value);
}

function toTable(
  block: PlacedItems,
  keys: readonly PlacedKey[],
  scenarios: ScenarioBlock | undefined,
  before: PlacedShares | undefined,
  row: number,
): ShareTable {
  const ordered = inOrder(block.items, before?.items ?? []);
  const keysOf = new Map(ordered.map((item) => [item, possibleKeys(item, keys, scenarios)]));
  return {
    items: ordered.map((item) => toShared(item, keysOf.get(item) ?? [])),
    parties: unionOf([...keysOf.values()].flat()),
    kinds: kindsOf(ordered),
    rows: { first: block.headerRow + 1, last: block.sumRow - 1 },
    columns: block.columns,
    row,
  };
}

/** A column stays where it is; new items come after the old ones. */
function inOrder(items: readonly PlacedItem[], columns: readonly string[]): PlacedItem[] {
  const place = ({ name }: PlacedItem): number => {
    const column = columns.indexOf(name);
    return column < 0 ? columns.length : column;
  };
  return [...items].sort((a, b) => place(a) - place(b));
}

/** The key that the cell names; of an assumption, every key that a scenario chooses. */
function possibleKeys(
  item: PlacedItem,
  keys: readonly PlacedKey[],
  scenarios: ScenarioBlock | undefined,
): Key[] {
  const { name, value } = item.cells.key;
  const assumption = scenarios?.assumptions.find((each) => name !== undefined && sameName(each.name, name));
  const isMeant = (key: PlacedKey): boolean =>
    assumption
      ? assumption.values.some((label) => sameName(String(label), key.label))
      : (name !== undefined && sameName(key.name, name)) || (key.stamp !== '' && key.stamp === value);
  return keys.filter(isMeant).flatMap(({ key }) => (key.ok ? [key.value] : []));
}

function toShared(item: PlacedItem, keys: readonly Key[]): SharedItem {
  const { value } = item.cells.step;
  return {
    name: item.name,
    step: typeof value === 'number' ? value : 1,
    isPayer: (party) => {
      const count = keys.filter(({ index }) => index.find(party) !== undefined).length;
      return count === 0 ? 'never' : count === keys.length ? 'always' : 'sometimes';
    },
  };
}

/** All who pay for anything, in the order of the largest key; whoever is in none but a smaller one comes after. */
function unionOf(keys: readonly Key[]): string[] {
  const bySize = [...keys].sort((a, b) => b.parties.length - a.parties.length);
  const parties = new Map<string, string>();
  for (const { name, code } of bySize.flatMap((key) => key.parties)) {
    const id = code ?? foldName(name);
    if (!parties.has(id)) parties.set(id, name);
  }
  return [...parties.values()];
}

async function writeTable(
  context: Excel.RequestContext,
  table: ShareTable,
  before: PlacedShares | undefined,
): Promise<Result<{ address: string }>> {
  const cells = shareCells(table);
  const [height, width] = [cells.length, cells[0]?.length ?? 1];
  const found = context.workbook.worksheets.getItemOrNullObject(SHARE_SHEET);
  await context.sync();
  const sheet = found.isNullObject ? addWorksheet(context, SHARE_SHEET) : found;
  const range = sheet.getRangeByIndexes(table.row, 0, height, width).load('values,address');
  await context.sync();
  const inTheWay = occupied(range, before);
  if (inTheWay) return fail(inTheWay);
  if (before) sheet.getRangeByIndexes(table.row, 0, before.height, before.width).clear();
  else writeTitle(sheet);
  range.formulas = cells;
  formatTable(sheet, table, height, width);
  sheet.activate();
  await context.sync();
  return ok({ address: range.address });
}

/** A table that has grown must not run over what the user has written beside or below it. */
function occupied(range: Excel.Range, before: PlacedShares | undefined): Problem | undefined {
  const values = range.values as CellValue[][];
  const foreign = values.map((row, r) =>
    row.map((cell, c) => (before && r < before.height && c < before.width ? '' : cell)),
  );
  const count = countFilled(foreign);
  return count > 0 ? { kind: 'cellsNotEmpty', address: range.address, count } : undefined;
}

function writeTitle(sheet: Excel.Worksheet): void {
  sheet.getRange('A1:A2').values = [[SHARE_SHEET], [NOTE]];
  asTitle(sheet.getRange('A1'));
  asMuted(sheet.getRange('A2'));
  sheet.getRange('A1').format.columnWidth = 150;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, FIRST_LINE + LINES.length, 1));
}

function formatTable(sheet: Excel.Worksheet, table: ShareTable, height: number, width: number): void {
  const { row, items } = table;
  const at = (line: number, lines: number): Excel.Range =>
    sheet.getRangeByIndexes(row + line, 1, lines, width - 1);
  const isWhole = items.every(({ step }) => Number.isInteger(step));
  const [shares, body] = [isWhole ? WHOLE_NUMBER : '#,##0.00', height - LINES.length - 1];
  const fill = (format: string, lines: number): string[][] =>
    Array.from({ length: lines }, () => Array.from({ length: width - 1 }, () => format));
  at(3, 1).numberFormat = fill('#,##0.00', 1);
  at(LINES.length, body).numberFormat = fill(shares, body);
  for (const line of [0, 1, 2]) asMuted(sheet.getRangeByIndexes(row + line, 0, 1, width));
  for (const line of [0, 1, 2, 3]) at(line, 1).format.horizontalAlignment = 'Right';
  for (const line of [LINES.length - 1, height - 2])
    asHeading(sheet.getRangeByIndexes(row + line, 0, 1, width));
  asColumnHead(at(LINES.length - 1, 1));
  at(LINES.length - 1, 1).format.wrapText = true;
  asMuted(sheet.getRangeByIndexes(row + height - 1, 0, 1, width));
  for (const line of [0, 1, height - 1]) at(line, 1).format.wrapText = true;
  sheet.getRange(`B1:${columnLetters(width - 1)}1`).format.columnWidth = 115;
}
