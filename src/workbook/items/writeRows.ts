import { MEASURES } from '../../core/measure';
import { asText, type CellValue } from '../cellValue';
import { asHeading, asInput } from '../style';
import { INPUTS, ITEM_SHEET, SUMMED, type Column, type Input } from './columns';
import { OVERHEAD_BASES, type ItemDraft } from './item';

type ColumnPlaces = Readonly<Record<Column, number>>;

/** Overheads give decimals, and a hidden decimal would be a difference that nobody sees. */
const AMOUNT = '#,##0.00';
const PERCENT = '0.0#%';
const YEAR = '0';

/** What a person fills in of an item, as it goes into the cells. */
export function inputCells(draft: ItemDraft): Record<Input, CellValue> {
  return {
    name: asText(draft.name),
    budget: draft.budget,
    measure: draft.measure,
    priceLevel: draft.priceLevel ?? '',
    grants: draft.grants ?? '',
    income: draft.income ?? '',
    percent: draft.overhead?.percent ?? '',
    base: draft.overhead?.base ?? '',
    overheadTo: draft.overhead?.to === undefined ? '' : asText(draft.overhead.to),
    carried: draft.carried ?? '',
    key: draft.keyName === '' ? '' : `=${draft.keyName}`,
    step: draft.step ?? 1,
  };
}

/** Writes what is filled in of items in rows below each other, one column at a time: a user's own columns are passed over. */
export function writeInputs(
  sheet: Excel.Worksheet,
  columns: ColumnPlaces,
  row: number,
  drafts: readonly ItemDraft[],
): void {
  const cells = drafts.map(inputCells);
  for (const input of INPUTS) {
    const range = sheet.getRangeByIndexes(row, columns[input], drafts.length, 1);
    range.formulas = cells.map((each) => [each[input]]);
    asInput(range);
  }
}

export function formatRows(sheet: Excel.Worksheet, columns: ColumnPlaces, row: number, count: number): void {
  const format = (column: Column, as: string): void => {
    const range = sheet.getRangeByIndexes(row, columns[column], count, 1);
    range.numberFormat = Array.from({ length: count }, () => [as]);
  };
  for (const column of SUMMED) format(column, AMOUNT);
  format('percent', PERCENT);
  format('priceLevel', YEAR);
  format('step', 'General');
  asHeading(sheet.getRangeByIndexes(row, columns.toShare, count, 1));
}

/** Drop-downs for what can be chosen among, over the items and the empty row below them. */
export function offerChoices(
  context: Excel.RequestContext,
  columns: ColumnPlaces,
  row: number,
  count: number,
): void {
  const sheet = context.workbook.worksheets.getItem(ITEM_SHEET);
  const offer = (column: Column, choices: readonly string[]): void => {
    const cells = sheet.getRangeByIndexes(row, columns[column], count, 1);
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
  };
  offer('measure', MEASURES);
  offer('base', OVERHEAD_BASES);
}
