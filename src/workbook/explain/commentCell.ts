import { fail, ok, type Result } from '../../core/problem';
import { change } from '../excel';
import { rangeAt } from '../selection';

/** Excel takes no longer comment. */
const LONGEST = 32_767;

/**
 * Puts a text beside a cell as a comment. A comment says who wrote it and when, and can be answered; the older notes
 * cannot be told from it by who reads, and not every client that we support lets an add-in write them.
 */
export async function commentCell(address: string, text: string): Promise<Result<{ address: string }>> {
  return change(async (context) => {
    const cell = rangeAt(context, address).load('address');
    const comments = cell.worksheet.comments.load('items/id');
    await context.sync();
    const places = comments.items.map((comment) => comment.getLocation().load('address'));
    await context.sync();
    if (places.some((place) => place.address === cell.address)) {
      return fail({ kind: 'commentTaken', address: cell.address });
    }
    context.workbook.comments.add(cell.address, text.slice(0, LONGEST));
    await context.sync();
    return ok({ address: cell.address });
  });
}
