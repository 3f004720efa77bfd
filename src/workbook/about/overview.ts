import { absoluteAddress, onSheet } from '../address';
import type { PlacedKey } from '../keys/readKeys';
import type { Line } from '../keys/block';
import { TABLE_STYLE } from '../style';
import { ABOUT_SHEET, OVERVIEW_HEADING, OVERVIEW_ROW } from './aboutSheet';

/** The table of all keys. Scenarios find a key's stamp in it by the key's label. */
export const OVERVIEW = 'Nyckelregister';
export const OVERVIEW_LABEL = 'Nyckel';
export const OVERVIEW_STAMP = 'Stämpel';

const HEADER = [
  OVERVIEW_LABEL,
  OVERVIEW_STAMP,
  'Beslutad stämpel',
  'Läge',
  'Antal parter',
  'Mått',
  'Källa',
  'Gäller',
];

/** Writes the overview anew: one row a key, all of it formulas over the key tables, so that it can never lie. */
export async function writeOverview(
  context: Excel.RequestContext,
  keys: readonly PlacedKey[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(ABOUT_SHEET);
  const found = context.workbook.tables.getItemOrNullObject(OVERVIEW);
  const before = found.getRange().load('rowIndex,rowCount');
  await context.sync();
  // Lines may have been inserted above it since it was made.
  const top = found.isNullObject ? await firstRow(sheet) : before.rowIndex;
  const rows = keys.length > 0 ? keys.map(overviewRow) : [HEADER.map(() => '')];
  const height = rows.length + 1;
  const range = sheet.getRangeByIndexes(top, 0, height, HEADER.length);
  range.getRow(0).values = [HEADER];
  if (found.isNullObject) {
    const table = sheet.tables.add(range, true);
    table.name = OVERVIEW;
    table.style = TABLE_STYLE;
    table.showFilterButton = false;
  } else {
    found.resize(range);
    clearRowsBelow(sheet, top + height, before.rowCount - height);
  }
  sheet.getRangeByIndexes(top + 1, 0, rows.length, HEADER.length).formulas = rows;
  await context.sync();
}

function overviewRow(key: PlacedKey): string[] {
  const at = (row: number, column: number): string => onSheet(key.sheet, absoluteAddress(row, column));
  const line = (name: Line): string => {
    const row = key.block.rows[name];
    return row === undefined ? '' : `=${at(row, key.column + 1)}`;
  };
  // A reference to an empty cell shows 0; joined with an empty text it shows nothing.
  const text = (name: Line): string => (line(name) === '' ? '' : `${line(name)}&""`);
  return [
    `=${at(key.block.labelRow, key.column)}&""`,
    `=${key.name}`,
    text('decidedStamp'),
    line('state'),
    line('parties'),
    text('measure'),
    text('source'),
    text('validity'),
  ];
}

function clearRowsBelow(sheet: Excel.Worksheet, row: number, count: number): void {
  if (count > 0) sheet.getRangeByIndexes(row, 0, count, HEADER.length).clear();
}

/** Where the table goes on a sheet that has none: a row below its heading, wherever that stands by now. */
async function firstRow(sheet: Excel.Worksheet): Promise<number> {
  const heading = await findHeading(sheet);
  return heading === undefined ? OVERVIEW_ROW : heading + 2;
}

/** The row of the heading above the table; nothing where somebody has taken it away. */
export async function headingRow(context: Excel.RequestContext): Promise<number | undefined> {
  return findHeading(context.workbook.worksheets.getItem(ABOUT_SHEET));
}

async function findHeading(sheet: Excel.Worksheet): Promise<number | undefined> {
  const column = sheet.getRange('A1:A200').load('values');
  await sheet.context.sync();
  const row = column.values.findIndex(([cell]) => cell === OVERVIEW_HEADING);
  return row < 0 ? undefined : row;
}

/** The cells with the labels of all keys, for a drop-down; nothing if the workbook has no overview. */
export async function overviewLabels(context: Excel.RequestContext): Promise<string | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(OVERVIEW);
  await context.sync();
  if (table.isNullObject) return undefined;
  const labels = table.getDataBodyRange().getColumn(0).load('rowIndex,rowCount');
  await context.sync();
  const [first, last] = [labels.rowIndex, labels.rowIndex + labels.rowCount - 1];
  return `=${onSheet(ABOUT_SHEET, `${absoluteAddress(first, 0)}:${absoluteAddress(last, 0)}`)}`;
}
