import { toStep, type Amount } from '../../src/core/amount';
import { allocate, allocateTo, type Shares } from '../../src/core/allocation/allocate';
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

/** The product's share of one party, without those of the others. */
export function shareToOne(party: number, column: Column, key: Key): number {
  return value(allocateTo(party, key, amountOf(column), value(readMethod(column.method))));
}

/** Why a column cannot be shared. */
export function problemOf(column: Column): Problem | undefined {
  const shares = allocateColumn(column, keyOf(column));
  return shares.ok ? undefined : shares.problem;
}

function allocateColumn(column: Column, key: Key): Result<Shares> {
  return allocate(key, amountOf(column), value(readMethod(column.method)));
}

function amountOf({ steps, step }: Column): Amount {
  return { steps: Number(steps), step: toStep(Number(step)), rounded: false };
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
