import { toStep } from '../../src/core/amount';
import { allocate, type Shares } from '../../src/core/allocation/allocate';
import { readMethod } from '../../src/core/allocation/methods';
import type { Cell } from '../../src/core/cell';
import { readKey } from '../../src/core/key/readKey';
import type { Key } from '../../src/core/key/key';
import type { KeySource } from '../../src/core/key/keySource';
import { makeStamp } from '../../src/core/key/stamp';
import type { Problem, Result } from '../../src/core/problem';
import { inMeasure, type Column, type ColumnParty } from './reference';

/** The product's shares of a column, through the cells of a key as a user would write them. */
export function shareColumn(column: Column, key = keyOf(column)): Shares {
  return value(allocateColumn(column, key));
}

/** Why a column cannot be shared. */
export function problemOf(column: Column): Problem | undefined {
  const shares = allocateColumn(column, keyOf(column));
  return shares.ok ? undefined : shares.problem;
}

function allocateColumn(column: Column, key: Key): Result<Shares> {
  const amount = { steps: Number(column.steps), step: toStep(Number(column.step)), rounded: false };
  return allocate(key, amount, value(readMethod(column.method)));
}

export function keyOf(column: Column): Key {
  const ring = new Map<string, Key>();
  return value(readKey(cellsOf(column, ring), sourceOf(column, ring)));
}

/** The cells of a column's key; the keys of its groups go into the ring. */
function cellsOf({ parties, step, ...column }: Column, ring: Map<string, Key>): Cell[][] {
  const rows = parties.map(({ name, weight, fixed, floor, cap, under }): Cell[] => [
    name,
    Number(weight),
    inMeasure(fixed, step),
    floor === undefined ? null : Number(floor),
    cap === undefined ? null : Number(cap),
    under ? stampOf({ ...column, step, parties: under }, ring) : null,
  ]);
  return [['Part', 'Vikt', 'Fast belopp', 'Golv', 'Tak', 'Undernyckel'], ...rows];
}

function stampOf(column: Column, ring: Map<string, Key>): string {
  const cells = cellsOf(column, ring);
  const stamp = makeStamp('Undernyckel', cells);
  ring.set(stamp, value(readKey(cells, sourceOf(column, ring))));
  return stamp;
}

function sourceOf({ parties }: Column, ring: ReadonlyMap<string, Key>): KeySource {
  const codes = new Map(everybody(parties).map(({ name, code }) => [name, code]));
  return {
    label: 'Provnyckel',
    codeOf: (input) => codes.get(String(input)),
    findStamp: (stamp) => ring.get(stamp),
  };
}

function everybody(parties: readonly ColumnParty[]): ColumnParty[] {
  return parties.flatMap((party) => [party, ...everybody(party.under ?? [])]);
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
