import type { Cell } from '../core/cell';
import type { Key } from '../core/key/key';
import { isStamp } from '../core/key/stamp';
import { whyNotStamp } from '../core/key/whyNotStamp';
import { fail, ok } from '../core/problem';
import { keyRing } from '../keyring/ring';
import { onlyText, toCells, type Argument } from './argument';
import { readWithRing } from './readWithRing';
import { whenReady, type Eventually } from './whenReady';

/** Reads the argument `nyckel`, a stamp or a range, and goes on with the key. */
export function withKey<T>(argument: Argument, use: (key: Key) => Eventually<T>): Eventually<T> {
  return whenReady(readKeyArgument(argument), use);
}

/** The key of a stamp, if the ring knows it. */
export function knownKey(argument: Argument): Key | undefined {
  return keyRing.get(onlyText(argument));
}

export function readKeyArgument(argument: Argument): Eventually<Key> {
  const known = knownKey(argument);
  if (known) return ok(known);
  const cells = toCells(argument);
  const [first, ...rest] = cells?.flat() ?? [];
  if (cells === undefined || first === undefined) return fail({ kind: 'keyMissing' });
  if (rest.length > 0) return readRange(cells);
  if (typeof first !== 'string' || !isStamp(first)) return fail(whyNotStamp(first));
  return keyRing.find(first);
}

/**
 * A range comes as new cells at every call. The last ones read are remembered, so that a column of formulas over the
 * same range reads it once and finds its shares again.
 */
let lastRange: { content: string; key: Key } | undefined;

function readRange(cells: Cell[][]): Eventually<Key> {
  const content = JSON.stringify(cells);
  if (lastRange?.content === content) return ok(lastRange.key);
  return whenReady(readWithRing(cells, '', false), (key) => {
    lastRange = { content, key };
    return ok(key);
  });
}
