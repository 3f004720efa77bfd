import { fail, ok, type Result } from '../../core/problem';
import { asText, toText, type CellValue } from '../cellValue';
import { read } from '../excel';
import { sameName } from '../naming';
import { chosenCell } from './chosenCell';
import { clearOperation, readOperation, writeOperation } from './operation';
import { PACE, pause, type Pace } from './pace';

/**
 * Chooses the original scenario again, and forgets the operation. Excel refuses while a cell is being edited, so it is
 * tried for a while. Another scenario than the one that we wrote last was chosen by somebody else, and stays.
 */
export async function restoreScenario(
  original: string,
  written: string | undefined,
  pace: Pace = PACE,
): Promise<Result<void>> {
  for (let attempt = 1; attempt <= pace.attempts; attempt++) {
    const restored = await read(async (context) => {
      await chooseAgain(context, original, written);
      await clearOperation(context);
      return ok(undefined);
    });
    if (restored.ok) return restored;
    await pause(pace.retry);
  }
  return fail({ kind: 'compareNotRestored', scenario: original });
}

async function chooseAgain(
  context: Excel.RequestContext,
  original: string,
  written: string | undefined,
): Promise<void> {
  if (written === undefined) return;
  const cell = chosenCell(context).load('values');
  await context.sync();
  const chosen = toText((cell.values as CellValue[][])[0]?.[0]);
  if (sameName(chosen, original) || !sameName(chosen, written)) return;
  cell.values = [[asText(original)]];
  await context.sync();
}

/**
 * After a crash: chooses the scenario that was chosen before the comparison, and leaves a note of it in the file until
 * the user has been told. An operation that still gives signs of life is a colleague's, and is left alone.
 */
export async function restoreInterrupted(stale: number = PACE.stale): Promise<Result<void>> {
  const found = await read(async (context) => ok(await readOperation(context)));
  if (!found.ok) return found;
  if (found.value?.state !== 'running') return ok(undefined);
  if (Date.now() - Date.parse(found.value.beat) < stale) await pause(stale);
  return read(async (context) => {
    const operation = await readOperation(context);
    if (operation?.state !== 'running' || operation.beat !== found.value?.beat) return ok(undefined);
    const cell = chosenCell(context);
    cell.values = [[asText(operation.scenario)]];
    await context.sync();
    await writeOperation(context, { ...operation, state: 'restored' });
    return ok(undefined);
  });
}

/** The user has been told that a comparison was interrupted. */
export async function forgetInterrupted(): Promise<Result<void>> {
  return read(async (context) => {
    await clearOperation(context);
    return ok(undefined);
  });
}
