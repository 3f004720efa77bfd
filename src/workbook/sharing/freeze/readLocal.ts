import { cornerOf } from '../../explain/cellAt';
import type { DraftCell } from './draft';
import type { LocalFormulas } from './toDone';
import { sendBatch } from './sendBatch';

/** Excel takes thousands of small questions in one batch, and refuses tens of thousands. */
const ASKED_AT_ONCE = 2000;

/** How the user's Excel spells the formulas: what people read beside the exact text. */
export async function readLocal(
  context: Excel.RequestContext,
  drafts: readonly DraftCell[],
): Promise<LocalFormulas> {
  const local = new Map<string, string>();
  for (let i = 0; i < drafts.length; i += ASKED_AT_ONCE) {
    const some = drafts.slice(i, i + ASKED_AT_ONCE).map(({ address }) => {
      const { sheet, row, column } = cornerOf(address);
      const range = context.workbook.worksheets.getItem(sheet).getCell(row, column).load('formulasLocal');
      return { address, range };
    });
    await sendBatch(context);
    for (const { address, range } of some) local.set(address, String(range.formulasLocal[0]?.[0] ?? ''));
  }
  return local;
}
