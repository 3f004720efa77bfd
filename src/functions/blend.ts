import { isBlank, type Cell } from '../core/cell';
import { blendKeys, type Portion } from '../core/key/blendKeys';
import { toKeyCells } from '../core/key/keyCells';
import { readNumber } from '../core/key/readNumber';
import { fail, ok } from '../core/problem';
import { codeOf } from '../register';
import { toCells, type Argument } from './argument';
import { readKeyArgument } from './keyArgument';
import { whenReady, type Eventually } from './whenReady';

/** A key blended of others, as cells with a header. The arguments come in pairs: a key and its portion. */
export function blendOf(key: Argument, portion: Argument, more: Argument): Eventually<Cell[][]> {
  const others: Argument[] = Array.isArray(more) ? more : [];
  return whenReady(readPortions([key, portion, ...others], []), (portions) => {
    const blended = blendKeys('', portions, codeOf);
    return blended.ok ? ok(toKeyCells(blended.value)) : blended;
  });
}

/** Reads the pairs one after the other: each key may have to be waited for. */
function readPortions(pairs: readonly Argument[], read: Portion[]): Eventually<Portion[]> {
  const [key, portion, ...rest] = pairs;
  if (key === undefined) return ok(read);
  return whenReady(readKeyArgument(key), (found) => {
    const cell = toCells(portion)?.[0]?.[0] ?? null;
    const part = found.label === '' ? String(read.length + 1) : found.label;
    if (isBlank(cell)) return fail({ kind: 'weightBlank', key: '', party: part });
    const number = readNumber(cell, '', part);
    return number.ok ? readPortions(rest, [...read, { key: found, portion: number.value }]) : number;
  });
}
