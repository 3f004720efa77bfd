import type { Problem, Result } from '../core/problem';
import { functionCalls } from '../keyring/calls';
import { languageOf } from '../text/language';
import { sayProblem } from './sayProblem';
import type { Eventually } from './whenReady';

/** What is not found or not decided yet is #N/A; everything else that is wrong with an argument is #VALUE!. */
const NOT_FOUND: ReadonlySet<Problem['kind']> = new Set<Problem['kind']>([
  'partyUnknown',
  'partyInNeither',
  'partyNotMunicipality',
  'nameAsText',
  'stampUnknown',
  'stampUnread',
  'keyUnknown',
  'rulePartyUnknown',
  'measureUnknown',
  'yearOutside',
  'selectionUnknown',
  'figureMissing',
  'partNotFetched',
]);

/**
 * Hands a result to Excel: a value, or an error with a message. Excel shows a message for these two errors only, and
 * an error must be thrown, since a text in its place would slip through ISERROR and every sum.
 */
export function answer<T>(result: Eventually<T>): T | Promise<T> {
  functionCalls.note(result);
  return result instanceof Promise ? result.then(valueOf) : valueOf(result);
}

function valueOf<T>(result: Result<T>): T | Promise<T> {
  if (result.ok) return result.value;
  const { problem } = result;
  const said = sayProblem(problem, language());
  if (typeof said === 'string') throw errorOf(problem, said);
  functionCalls.note(said);
  return said.then((text) => {
    throw errorOf(problem, text);
  });
}

function errorOf(problem: Problem, said: string): CustomFunctions.Error {
  return new CustomFunctions.Error(codeOf(problem), said);
}

function codeOf(problem: Problem): CustomFunctions.ErrorCode {
  const missing = problem.kind === 'cellError' ? problem.error === '#N/A' : NOT_FOUND.has(problem.kind);
  return missing ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
}

/** The language of Excel's user interface, which messages and texts in cells follow. */
export function language(): ReturnType<typeof languageOf> {
  return languageOf(Office.context?.displayLanguage);
}
