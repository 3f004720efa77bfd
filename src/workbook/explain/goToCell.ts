import { ok, type Result } from '../../core/problem';
import { read } from '../excel';
import { rangeAt } from '../selection';

/** Makes the cell at an address the selected one. */
export async function goToCell(address: string): Promise<Result<void>> {
  return read(async (context) => {
    const cell = rangeAt(context, address);
    cell.worksheet.activate();
    cell.select();
    await context.sync();
    return ok(undefined);
  });
}
