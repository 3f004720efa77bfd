import { fail, type Problem, type Result } from '../core/problem';
import { pause } from './compare/pace';
import { request, type Action } from './request';
import { readSchema, SCHEMA } from './schema';
import { whole } from './whole/whole';
import type { Scope } from './whole/snapshot';

export { findProtected } from './protection';
export type { Scope } from './whole/snapshot';

/** Runs an action that only reads. What Excel refuses comes back as a problem. */
export async function read<T>(action: Action<T>): Promise<Result<T>> {
  return request(action);
}

/** While Excel is busy or a cell is being edited it refuses everything: it is asked again for a moment. */
const ATTEMPTS = 4;
const PAUSE = 400;

/**
 * Runs an action that changes the workbook, unless a later version of the add-in has made it. It is done whole or not at
 * all. The scope says where it writes into what is there already; an action whose one write Excel does or refuses needs
 * none, and is tried again as it stands.
 */
export async function change<T>(action: Action<T>, scope?: Scope): Promise<Result<T>> {
  const run = (): Promise<Result<T>> => request((context) => unlessNewer(context, action));
  for (let attempt = 1; ; attempt++) {
    const result = scope ? await whole(scope, run) : await run();
    if (result.ok || attempt === ATTEMPTS || !isPassing(result.problem)) return result;
    await pause(PAUSE);
  }
}

async function unlessNewer<T>(context: Excel.RequestContext, action: Action<T>): Promise<Result<T>> {
  const found = await readSchema(context);
  if (found > SCHEMA) return fail({ kind: 'schemaNewer', found, known: SCHEMA });
  return action(context);
}

function isPassing({ kind }: Problem): boolean {
  return kind === 'excelBusy' || kind === 'cellEditMode';
}
