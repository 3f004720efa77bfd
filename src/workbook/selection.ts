import { fail, ok, type Result } from '../core/problem';
import { splitAddress } from './address';
import { read } from './excel';
import type { Cells } from './model';

/** A selection of whole columns is read as far as it holds something; more cells than this are nobody's amounts. */
const MOST_CELLS = 20_000;

/** The cells that the user has selected. */
export async function readSelection(): Promise<Result<Cells>> {
  return read((context) => readRange(context, context.workbook.getSelectedRange()));
}

/** The cells at an address as a user writes it: `B4:C4`, `Fördelning!B4:C4`, or a defined name. */
export async function readCells(address: string): Promise<Result<Cells>> {
  const cells = await read((context) => readRange(context, rangeAt(context, address)));
  const problem = cells.ok ? undefined : cells.problem;
  const unknown =
    problem?.kind === 'excelItemGone' ||
    (problem?.kind === 'excelFailed' && problem.code === 'InvalidArgument');
  return unknown ? fail({ kind: 'addressUnknown', address }) : cells;
}

/** The range at an address, on the active sheet if it names none. */
export function rangeAt(context: Excel.RequestContext, address: string): Excel.Range {
  const { sheet, cells } = splitAddress(address.trim().replace(/^=/, ''));
  const { worksheets } = context.workbook;
  return (sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet)).getRange(cells);
}

async function readRange(context: Excel.RequestContext, range: Excel.Range): Promise<Result<Cells>> {
  range.load('address,cellCount');
  const used = range.getUsedRangeOrNullObject(true).load('address,cellCount');
  await context.sync();
  const held = range.cellCount > MOST_CELLS || range.cellCount < 0 ? used : range;
  if (held.isNullObject) return ok({ address: range.address, values: [] });
  if (held.cellCount > MOST_CELLS) {
    return fail({
      kind: 'selectionTooLarge',
      address: range.address,
      count: held.cellCount,
      most: MOST_CELLS,
    });
  }
  held.load('values');
  await context.sync();
  return ok({ address: held.address, values: held.values });
}
