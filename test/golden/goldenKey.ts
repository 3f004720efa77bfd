import { fractionOf } from '../../src/core/allocation/fraction';
import type { Cell } from '../../src/core/cell';
import type { Key } from '../../src/core/key/key';
import { findParty } from '../../src/core/key/listParties';
import { readKey } from '../../src/core/key/readKey';
import { restrictKey } from '../../src/core/key/restrictKey';
import { makeStamp } from '../../src/core/key/stamp';
import type { Result } from '../../src/core/problem';
import { codeOf, registerKey } from '../../src/register';
import { cellsOf, isWeightColumn, referredTo, type GoldenKey, type RegisterCall } from './goldenCase';

/** The key of a case. A range of cells has no name, so messages about it are those that a formula over it shows. */
export function keyOf({ only, keys = {}, ...source }: GoldenKey): Result<Key> {
  const ring = new Map<string, Key>();
  const stamps = new Map<string, string>();
  for (const [label, cells] of Object.entries(keys)) {
    const filled = fillIn(cells, ring, stamps);
    const key = readWith(filled, ring, label);
    if (!key.ok) return key;
    stamps.set(label, makeStamp(label, filled));
    ring.set(makeStamp(label, filled), key.value);
  }
  const whole = readWith(
    fillIn(source.register ? registerCells(source.register) : given(source), ring, stamps),
    ring,
  );
  return whole.ok && only ? restrict(whole.value, only) : whole;
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function readWith(cells: Cell[][], ring: ReadonlyMap<string, Key>, label = ''): Result<Key> {
  return readKey(cells, { label, codeOf, isTable: label !== '', findStamp: (stamp) => ring.get(stamp) });
}

function restrict(key: Key, only: Cell[]): Result<Key> {
  const cells = restrictKey(
    key,
    only.map((party) => [party]),
  );
  return cells.ok ? readWith(cells.value, new Map()) : cells;
}

/** Puts what a formula would show in place of each `=Name`. */
function fillIn(
  cells: Cell[][],
  ring: ReadonlyMap<string, Key>,
  stamps: ReadonlyMap<string, string>,
): Cell[][] {
  const [head = []] = cells;
  return cells.map((row) =>
    row.map((cell, column) => {
      const name = referredTo(cell);
      if (name === undefined) return cell;
      const stamp = stamps.get(name);
      const key = stamp === undefined ? undefined : ring.get(stamp);
      if (!key || stamp === undefined) throw new Error(`no key is called ${name}`);
      if (!isWeightColumn(head[column])) return stamp;
      return value(fractionOf(key, [value(findParty(key, row[0] ?? null))]));
    }),
  );
}

function given(source: GoldenKey): Cell[][] {
  const cells = cellsOf(source);
  if (!cells) throw new Error('a golden case needs a key');
  return cells;
}

function registerCells(call: RegisterCall): Cell[][] {
  const { header, rows } = value(registerKey(...call));
  return [header, ...rows];
}
