import { addWorksheet } from '../whole/madeSheets';
import { NEW_SHEETS } from '../scopes';
import { ok, type Result } from '../../core/problem';
import { asText } from '../cellValue';
import { change } from '../excel';
import { freeSheetName } from '../sheet/freeSheetName';
import { asColumnHead, asHeading, asInput, asMuted, asTitle } from '../style';
import type { Comparison } from './comparison';
import {
  consequenceColumns,
  HEAD_ROWS,
  tableCells,
  type ConsequenceColumn,
  type ConsequenceOptions,
} from './writeConsequencesCells';
import { factCells, kronorCell, stampCells } from './writeConsequencesFacts';
import { addChart, chartCells, chartRows } from './writeConsequencesChart';

export type { BasisColumn, ConsequenceOptions } from './writeConsequencesCells';

const SHEET = 'Konsekvenser';

/** Writes a comparison as a sheet of its own: the amounts as they were, and ordinary formulas for what follows. */
export async function writeConsequences(
  comparison: Comparison,
  options: ConsequenceOptions,
): Promise<Result<{ sheet: string }>> {
  return change(async (context) => {
    const name = await freeSheetName(context, SHEET);
    const sheet = addWorksheet(context, name);
    const sumRow = HEAD_ROWS + comparison.parties.length;
    const chartRow = sumRow + 2;
    const factsRow = chartRow + chartRows(comparison) + 1;
    const columns = consequenceColumns(comparison, options, kronorCell(factsRow));
    writeTable(sheet, comparison, options, columns);
    const below = writeFacts(sheet, comparison, options, factsRow);
    const source = writeChartCells(sheet, comparison, below + 1);
    addChart(sheet, comparison, { row: chartRow, rows: chartRows(comparison), source });
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, HEAD_ROWS, 1));
    sheet.activate();
    sheet.getRange('A1').select();
    await context.sync();
    return ok({ sheet: name });
  }, NEW_SHEETS);
}

function writeTable(
  sheet: Excel.Worksheet,
  comparison: Comparison,
  { base }: ConsequenceOptions,
  columns: readonly ConsequenceColumn[],
): void {
  const { heading, measure, made } = comparison;
  sheet.getRange('A1').values = [['Konsekvenser']];
  asTitle(sheet.getRange('A1'));
  const about = `${heading}, ${measure}. Jämfört med ${base}. Framtagen ${made}.`;
  sheet.getRange('A2').values = [[asText(about)]];
  asMuted(sheet.getRange('A2'));

  const cells = tableCells(comparison, columns);
  const table = sheet.getRangeByIndexes(HEAD_ROWS - 2, 0, cells.length, columns.length);
  // Labels such as 2018 stay texts, or the chart would draw them as a series.
  const heads = table.getCell(0, 0).getResizedRange(1, columns.length - 1);
  heads.numberFormat = [0, 1].map(() => columns.map(() => '@'));
  formatColumns(sheet, comparison, columns);
  table.formulas = cells;
  asHeading(table.getRow(0));
  asColumnHead(table.getRow(1));
  table.getRow(1).format.wrapText = true;
  table.getCell(1, 0).format.horizontalAlignment = 'Left';
  asHeading(table.getRow(cells.length - 1));
}

/** Neighbours of one kind are formatted together: a column at a time would be hundreds of requests. */
function formatColumns(
  sheet: Excel.Worksheet,
  { parties }: Comparison,
  columns: readonly ConsequenceColumn[],
): void {
  const height = parties.length + 1;
  for (let start = 0, end; start < columns.length; start = end) {
    const { group, format, isInput } = columns[start] as ConsequenceColumn;
    end = start + 1;
    while (!isInput && columns[end]?.group === group && columns[end]?.format === format) end++;
    const width = end - start;
    const cells = sheet.getRangeByIndexes(HEAD_ROWS, start, height, width);
    cells.format.columnWidth = isInput ? 110 : start === 0 ? 150 : 105;
    if (start === 0) continue;
    cells.numberFormat = Array.from({ length: height }, () => Array.from({ length: width }, () => format));
    cells.format.horizontalAlignment = 'Right';
    if (isInput) asInput(cells.getResizedRange(-1, 0));
  }
}

/** Gives the row below what it has written. */
function writeFacts(
  sheet: Excel.Worksheet,
  comparison: Comparison,
  options: ConsequenceOptions,
  row: number,
): number {
  const [facts, stamps] = [factCells(comparison, options), stampCells(comparison)];
  const stampRow = row + facts.length + 1;
  for (const [cells, first] of [[facts, row] as const, [stamps, stampRow] as const]) {
    const range = sheet.getRangeByIndexes(first, 0, cells.length, 2);
    range.values = cells;
    range.getColumn(1).format.horizontalAlignment = 'Left';
    asMuted(range.getColumn(0));
  }
  asHeading(sheet.getRangeByIndexes(stampRow, 0, 1, 2));
  return stampRow + stamps.length;
}

/** Gives the cells that the chart is drawn from: the table itself, or a choice of its rows. */
function writeChartCells(sheet: Excel.Worksheet, comparison: Comparison, row: number): Excel.Range {
  const { parties, scenarios } = comparison;
  const cells = chartCells(comparison);
  const width = scenarios.length + 1;
  if (cells.length === 0) {
    return sheet.getRangeByIndexes(HEAD_ROWS - 1, 0, parties.length + 1, width);
  }
  const range = sheet.getRangeByIndexes(row, 0, cells.length, width);
  range.formulas = cells;
  asMuted(range);
  return range.getCell(1, 0).getResizedRange(cells.length - 2, width - 1);
}
