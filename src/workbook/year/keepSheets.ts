import { addWorksheet } from '../whole/madeSheets';
import { asText, isErrorValue, type CellValue } from '../cellValue';
import { readKeys, type PlacedKey } from '../keys/readKeys';
import { readPlacedScenarios } from '../scenarios/readScenarios';
import { asHeading, asMuted } from '../style';
import type { NewYearStep } from './newYearStep';

/** Copies sheets as values, with the stamps of the keys that they were calculated by; the originals stay as they are. */
export async function keepSheets(
  context: Excel.RequestContext,
  steps: readonly NewYearStep[],
): Promise<void> {
  const originals = steps.map(({ from, to }) => {
    const sheet = context.workbook.worksheets.getItem(from);
    const used = sheet.getUsedRange(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas');
    return { from, to, sheet, used };
  });
  const keys = await readKeys(context);
  const scenarios = await readPlacedScenarios(context);
  await context.sync();
  const widths = originals.map(({ sheet, used }) =>
    Array.from({ length: used.columnCount }, (_, i) =>
      sheet.getRangeByIndexes(0, used.columnIndex + i, 1, 1).load('format/columnWidth'),
    ),
  );
  await context.sync();
  const chosen = scenarios?.ok ? scenarios.value.assumptions.filter(({ kind }) => kind === 'key') : [];
  originals.forEach(({ from, to, used }, i) => {
    const copy = addWorksheet(context, to);
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const range = copy.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
    range.copyFrom(used, 'Formats');
    range.values = (used.values as CellValue[][]).map((row) => row.map(asValue));
    widths[i]?.forEach((column, k) => {
      copy.getRangeByIndexes(0, columnIndex + k, 1, 1).format.columnWidth = column.format.columnWidth;
    });
    const formulas = (used.formulas as CellValue[][]).flat().filter(isFormula).join(' ');
    const behind = chosen.filter(({ name }) => mentions(formulas, name)).map(({ active }) => active);
    const sharedBy = keys.filter(({ name, stamp }) => mentions(formulas, name) || behind.includes(stamp));
    writeStamps(copy, rowIndex + rowCount + 1, from, sharedBy);
  });
  await context.sync();
}

function asValue(value: CellValue): CellValue {
  return typeof value === 'string' && !isErrorValue(value) ? asText(value) : value;
}

function isFormula(cell: CellValue): cell is string {
  return typeof cell === 'string' && cell.startsWith('=');
}

function mentions(formulas: string, name: string): boolean {
  const word = name.replace(/[.\\]/g, '\\$&');
  return name !== '' && new RegExp(`(?<![\\p{L}\\p{N}_.])${word}(?![\\p{L}\\p{N}_.(])`, 'iu').test(formulas);
}

function writeStamps(sheet: Excel.Worksheet, row: number, from: string, keys: readonly PlacedKey[]): void {
  const lines = [
    [asText(`Fastställt: värden från bladet ${from}, utan formler`), ''],
    ['Nyckel', 'Stämpel'],
    ...keys.map(({ label, stamp }) => [asText(label), asText(stamp)]),
  ];
  const range = sheet.getRangeByIndexes(row, 0, lines.length, 2);
  range.values = lines;
  asMuted(range);
  asHeading(range.getRow(1));
}
