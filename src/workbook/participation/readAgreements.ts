import { ok, type Result } from '../../core/problem';
import { cellAddress, onSheet, plainReference } from '../address';
import { toText, type CellValue } from '../cellValue';
import { read } from '../excel';
import type { Agreement, AnswerRow } from './agreement';
import { ANSWERS_PREFIX, CONDITION_PREFIX, DATE_COLUMN, readBlock, type Block } from './block';
import { fromDayNumber } from './dates';

/** Where an agreement stands, for those who are going to write there. */
export interface PlacedAgreement extends Agreement {
  readonly sheet: string;
  readonly column: number;
  /** The row of the first answer, counted from 0. */
  readonly firstRow: number;
  readonly block: Block;
}

/** All agreements of the workbook, in the order in which they stand from left to right. */
export async function readAgreements(): Promise<Result<Agreement[]>> {
  return read(async (context) => ok(await readPlacedAgreements(context)));
}

export async function readPlacedAgreements(context: Excel.RequestContext): Promise<PlacedAgreement[]> {
  const tables = context.workbook.tables.load('items/name');
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const ours = tables.items.filter(({ name }) => name.startsWith(ANSWERS_PREFIX));
  const ranges = ours.map((table) =>
    table.getRange().load('address,values,rowIndex,columnIndex,worksheet/name'),
  );
  await context.sync();
  const above = ranges.map(({ rowIndex, columnIndex, worksheet }) =>
    rowIndex > 0 ? worksheet.getRangeByIndexes(0, columnIndex, rowIndex, 2).load('values') : undefined,
  );
  await context.sync();
  const nameAt = new Map(names.items.map(({ name, formula }) => [plainReference(String(formula)), name]));
  return ours
    .flatMap(({ name }, i) => {
      const range = ranges[i];
      return range ? [toPlaced(name, range, above[i]?.values ?? [], nameAt)] : [];
    })
    .sort((a, b) => a.column - b.column);
}

function toPlaced(
  table: string,
  range: Excel.Range,
  above: readonly (readonly CellValue[])[],
  nameAt: ReadonlyMap<string, string>,
): PlacedAgreement {
  const block = readBlock(above);
  const [sheet, column] = [range.worksheet.name, range.columnIndex];
  const outcome = onSheet(sheet, cellAddress(block.rows.outcome ?? -1, column + 1));
  const rows = (range.values as CellValue[][]).slice(1).map(toRow);
  return {
    name: nameAt.get(outcome) ?? CONDITION_PREFIX + table.slice(ANSWERS_PREFIX.length),
    table,
    label: block.label,
    rule: toText(above[block.rows.rule ?? -1]?.[1]),
    // A row that nobody uses is no party; it stays in its place, since answers are written by row.
    rows,
    address: range.address,
    sheet,
    column,
    firstRow: range.rowIndex + 1,
    block,
  };
}

function toRow(cells: readonly CellValue[]): AnswerRow {
  const [party, answer, board, paragraph, , note] = cells.map(toText);
  const date = cells[DATE_COLUMN];
  return {
    party: party ?? '',
    answer: answer ?? '',
    board: board ?? '',
    paragraph: paragraph ?? '',
    date: typeof date === 'number' ? fromDayNumber(date) : toText(date),
    note: note ?? '',
  };
}
