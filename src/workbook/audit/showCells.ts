import { ok, type Result } from '../../core/problem';
import { read } from '../excel';
import { rangeAt } from '../selection';

/** Takes the user to cells: their sheet is brought forward and they are selected. Nothing is written. */
export async function showCells(address: string): Promise<Result<void>> {
  return read(async (context) => {
    const range = rangeAt(context, address);
    range.worksheet.activate();
    range.select();
    await context.sync();
    return ok(undefined);
  });
}
