import { toStep } from '../../src/core/amount';
import { allocate } from '../../src/core/allocation/allocate';
import { readMethod } from '../../src/core/allocation/methods';
import type { Cell } from '../../src/core/cell';
import { readKey } from '../../src/core/key/readKey';
import type { Key } from '../../src/core/key/key';
import type { Result } from '../../src/core/problem';
import { inMeasure, type Column } from './reference';

/** The product's shares of a column, through the cells of a key as a user would write them. */
export function shareColumn(column: Column, key = keyOf(column)): readonly number[] {
  const amount = { steps: Number(column.steps), step: toStep(Number(column.step)), rounded: false };
  const method = value(readMethod(column.ties ? 'störst rest' : 'var för sig'));
  return value(allocate(key, amount, method));
}

export function keyOf({ parties, step }: Column): Key {
  const codes = new Map(parties.map(({ name, code }) => [name, code]));
  const rows = parties.map(({ name, weight, fixed }): Cell[] => [
    name,
    Number(weight),
    inMeasure(fixed, step),
  ]);
  const cells = [['Part', 'Vikt', 'Fast belopp'], ...rows];
  return value(readKey(cells, { label: 'Provnyckel', codeOf: (input) => codes.get(String(input)) }));
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
