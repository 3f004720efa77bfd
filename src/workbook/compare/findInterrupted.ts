import type { Interrupted } from '../model';
import { readOperation } from './operation';
import { PACE } from './pace';

/** A comparison that was interrupted: it is restored, or it has given no sign of life for a while. */
export async function findInterrupted(context: Excel.RequestContext): Promise<Interrupted | undefined> {
  const operation = await readOperation(context);
  if (!operation) return undefined;
  const isRestored = operation.state === 'restored';
  const isAlive = Date.now() - Date.parse(operation.beat) < PACE.stale;
  return isRestored || !isAlive ? { scenario: operation.scenario, isRestored } : undefined;
}
