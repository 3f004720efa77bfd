import { fail, ok, type Problem, type Result } from '../../core/problem';
import { splitAddress } from '../address';
import { findProtected } from '../protection';
import { isOfExcel, request, toProblem } from '../request';
import { pause } from '../compare/pace';
import { countMade, madeSince } from './madeSheets';
import { putBack, type Before } from './putBack';
import { takeSnapshot, type Scope } from './snapshot';

/** How often it is tried to put back what was written, and how long is waited between: a cell may be under edit. */
const ATTEMPTS = 8;
const PAUSE = 500;

/** What could not be put back. It is tried again before anything else is changed. */
let left: Before | undefined;

/**
 * Does something that is done whole or not at all. Excel has no transactions: when it refuses one of an operation's
 * requests, the ones before it stay done. So what the operation may change is read first, and put back if it fails.
 */
export async function whole<T>(scope: Scope, operation: () => Promise<Result<T>>): Promise<Result<T>> {
  const cleared = await putBackLeft();
  if (!cleared.ok) return cleared;
  const count = countMade();
  const snapshot = await request(async (context) => ok(await takeSnapshot(context, scope)));
  if (!snapshot.ok) return snapshot;
  const result = await attempt(operation);
  if (result.ok) return result;
  const before = { scope, snapshot: snapshot.value, made: madeSince(count) };
  const done = await putBackPatiently(before);
  if (done.ok && (done.value || isOfExcel(result.problem))) await settle(before);
  // A part of it that could not be put back by itself is put back with the whole.
  const cause = result.problem.kind === 'halfDone' ? result.problem.cause : result.problem;
  return fail(done.ok ? await tellMore(before, cause) : halfDone(before, cause));
}

/** Excel says that it was denied, or that something is gone, but not what. */
async function tellMore({ scope, snapshot }: Before, problem: Problem): Promise<Problem> {
  if (problem.kind !== 'excelDenied' && problem.kind !== 'excelItemGone') return problem;
  const ranges = (scope.ranges ?? []).map((address) => splitAddress(address).sheet ?? '');
  const sheets = [...(scope.sheets ?? []), ...ranges].filter((sheet) => snapshot.shape.sheets.has(sheet));
  const found = await request(async (context) => ok(await findCause(context, sheets)));
  return (found.ok && found.value) || problem;
}

async function findCause(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<Problem | undefined> {
  const closed = await findProtected(context, sheets);
  const found = sheets.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  const gone = sheets.find((_, i) => found[i]?.isNullObject);
  return gone === undefined ? closed : { kind: 'sheetGone', sheet: gone };
}

async function attempt<T>(operation: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await operation();
  } catch (error) {
    return fail(toProblem(error));
  }
}

async function putBackLeft(): Promise<Result<void>> {
  if (!left) return ok(undefined);
  const before = left;
  const done = await putBackPatiently(before);
  if (!done.ok) return fail(halfDone(before, done.problem));
  await settle(before);
  return ok(undefined);
}

async function putBackPatiently(before: Before): Promise<Result<boolean>> {
  left = before;
  for (let i = 1; ; i++) {
    const done = await request(async (context) => ok(await putBack(context, before)));
    if (done.ok) left = undefined;
    if (done.ok || i === ATTEMPTS) return done;
    await pause(PAUSE);
  }
}

/** All cells are as they were: what only helps to fill them in, or is coloured by them, is no reason to say otherwise. */
async function settle({ scope }: Before): Promise<void> {
  const { settle: putInOrder } = scope;
  if (putInOrder) await request(async (context) => ok(await putInOrder(context)));
}

function halfDone({ scope, made }: Before, cause: Problem): Problem {
  return { kind: 'halfDone', sheets: [...new Set([...(scope.sheets ?? []), ...made])], cause };
}
