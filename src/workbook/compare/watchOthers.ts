import { cellAddress, onSheet } from '../address';
import { PLACE, SCENARIO_SHEET } from '../scenarios/readScenarios';

export interface Others {
  /** Where somebody has changed the workbook since the watch began. */
  changed(): string | undefined;
  stop(): Promise<void>;
}

const CHOSEN = cellAddress(PLACE.chosenRow, PLACE.active);

/**
 * Watches for changes that are not ours while a comparison runs: by a colleague, or by the user in the grid. Figures
 * from before and after such a change must not stand beside each other. Ours is one cell, and it is never remote.
 */
export async function watchOthers(context: Excel.RequestContext): Promise<Others> {
  const sheets = context.workbook.worksheets.load('items/id,items/name');
  let changed: string | undefined;
  const handler = context.workbook.worksheets.onChanged.add((event) => {
    const sheet = sheets.items.find(({ id }) => id === event.worksheetId)?.name ?? '';
    const isOurs = event.source !== 'Remote' && sheet === SCENARIO_SHEET && event.address === CHOSEN;
    if (!isOurs) changed ??= sheet === '' ? event.address : onSheet(sheet, event.address);
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
