import { onSheet } from '../address';
import { CHOSEN } from './chosenCell';

export interface Others {
  /** Where somebody has changed the workbook since the watch began. */
  changed(): string | undefined;
  stop(): Promise<void>;
}

/**
 * Watches for changes that are not ours while a comparison runs: by a colleague, or by the user in the grid. Figures
 * from before and after such a change must not stand beside each other. Ours is one cell, and it is never remote.
 */
export async function watchOthers(context: Excel.RequestContext): Promise<Others> {
  const sheets = context.workbook.worksheets.load('items/id,items/name');
  let changed: string | undefined;
  const handler = context.workbook.worksheets.onChanged.add((event) => {
    const sheet = sheets.items.find(({ id }) => id === event.worksheetId)?.name ?? '';
    const address = sheet === '' ? event.address : onSheet(sheet, event.address);
    const isOurs = event.source !== 'Remote' && address === CHOSEN;
    if (!isOurs) changed ??= address;
    return Promise.resolve();
  });
  await context.sync();
  return {
    changed: () => changed,
    async stop() {
      await Excel.run(handler.context as Excel.RequestContext, async (own) => {
        handler.remove();
        await own.sync();
      });
    },
  };
}
