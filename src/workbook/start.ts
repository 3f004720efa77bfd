import { keyRing } from '../keyring/ring';
import { restoreInterrupted } from './compare/restoreScenario';
import { fillRing } from './keys/fillRing';

/**
 * Connects the workbook to the functions. From now on a formula that shows a stamp from before the file was opened can
 * have its key read, and the add-in starts with the document, since no handler and no key is there before it does.
 */
export async function startWorkbook(): Promise<void> {
  keyRing.readFrom(fillRing);
  // It may have to wait for a sign of life; should it fail, the file still says so, and the task pane tells.
  void restoreInterrupted();
  void removeLeftSheets();
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  }
}

/** Should Excel refuse, the file still says what is left, and the next opening tries again. */
async function removeLeftSheets(): Promise<void> {
  const { removeUnfinishedFreeze } = await import('./sharing/freeze/removeUnfinishedFreeze');
  await removeUnfinishedFreeze();
}
