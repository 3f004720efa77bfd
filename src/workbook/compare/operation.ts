import { clearParts, newPart, parsePart, readParts, writePart } from '../fileParts';

/**
 * A comparison under way, kept in the file itself: should Excel crash in the middle of it, the workbook would otherwise
 * stand in a scenario that nobody chose.
 */
interface Operation {
  /** What was chosen when it began. */
  readonly scenario: string;
  /** `restored`: it was interrupted, and the scenario is chosen again; the user has not been told yet. */
  readonly state: 'running' | 'restored';
  /** The last sign of life, as an ISO time. */
  readonly beat: string;
}

export async function readOperation(context: Excel.RequestContext): Promise<Operation | undefined> {
  const texts = await readParts(context, 'operation');
  return texts.map(parse).find((found) => found !== undefined);
}

export async function writeOperation(context: Excel.RequestContext, operation: Operation): Promise<void> {
  const { scenario, state, beat } = operation;
  const { outerHTML } = newPart('operation', { kind: 'compare', scenario, state, beat });
  await writePart(context, 'operation', outerHTML);
}

export async function clearOperation(context: Excel.RequestContext): Promise<void> {
  await clearParts(context, 'operation');
}

/** A part that somebody has damaged tells nothing. */
function parse(xml: string): Operation | undefined {
  const root = parsePart('operation', xml);
  const [scenario, state, beat] = ['scenario', 'state', 'beat'].map((name) => root?.getAttribute(name));
  if (!scenario || !beat || (state !== 'running' && state !== 'restored')) return undefined;
  return { scenario, state, beat };
}
