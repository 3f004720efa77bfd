import { isBlank, isCellError, showCell, type Cell } from '../core/cell';
import type { Key } from '../core/key/key';
import { readKey } from '../core/key/readKey';
import { isStamp } from '../core/key/stamp';
import { canonicalName } from '../core/party';
import { fail, type Problem, type Result } from '../core/problem';
import { keyRing } from '../keyring/ring';
import { codeOf } from '../register';
import { toCells, type Argument } from './argument';

/**
 * Reads the argument `nyckel`, a stamp or a range, and goes on with the key. At once where the key is in memory; only
 * a stamp that the ring does not know makes the function wait.
 */
export function withKey<T>(argument: Argument, use: (key: Key) => Result<T>): Result<T> | Promise<Result<T>> {
  const cells = toCells(argument);
  const [first, ...rest] = cells?.flat() ?? [];
  if (cells === undefined || first === undefined) return fail({ kind: 'keyMissing' });
  if (rest.length > 0) return then(readRange(cells), use);
  if (typeof first !== 'string' || !isStamp(first)) return fail(whyNotStamp(first));
  const key = keyRing.get(first);
  return key ? use(key) : keyRing.find(first).then((found) => then(found, use));
}

function then<A, B>(result: Result<A>, use: (value: A) => Result<B>): Result<B> {
  return result.ok ? use(result.value) : result;
}

/**
 * A range comes as new cells at every call. The last ones read are remembered, so that a column of formulas over the
 * same range reads it once and finds its shares again.
 */
let lastRange: { content: string; key: Result<Key> } | undefined;

function readRange(cells: Cell[][]): Result<Key> {
  const content = JSON.stringify(cells);
  if (lastRange?.content !== content) lastRange = { content, key: readKey(cells, { label: '', codeOf }) };
  return lastRange.key;
}

function whyNotStamp(cell: Cell): Problem {
  if (isBlank(cell)) return { kind: 'keyMissing' };
  if (isCellError(cell)) return { kind: 'cellError', where: 'key', error: cell.error };
  if (typeof cell !== 'string') return { kind: 'keyNotAKey', input: showCell(cell) };
  return { kind: 'nameAsText', input: cell, name: asTyped(cell) };
}

/** The defined name that a key with this label most likely has: words joined by underscore. */
function asTyped(label: string): string {
  return canonicalName(label) === ''
    ? label
    : label
        .trim()
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}_.]+/gu, '_');
}
