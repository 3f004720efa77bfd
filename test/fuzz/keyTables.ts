import fc from 'fast-check';
import { allocate } from '../../src/core/allocation/allocate';
import { METHODS } from '../../src/core/allocation/methods';
import { toStep } from '../../src/core/amount';
import type { Cell } from '../../src/core/cell';
import { readKey } from '../../src/core/key/readKey';
import { makeStamp } from '../../src/core/key/stamp';
import { codeOf } from '../../src/register';
import { toCells } from '../../src/functions/argument';
import { hostileCells, hostileNumber, hostileText } from './hostile';
import { expectThat, type Target } from './target';

const header = fc.constantFrom(
  'Part',
  'Kommun',
  'Vikt',
  'Folkmängd',
  'Fast belopp',
  'Golv',
  'Tak',
  'Undernyckel',
  'Andel',
);
const likely = fc
  .tuple(
    fc.uniqueArray(header, { minLength: 1, maxLength: 6 }),
    fc.array(fc.tuple(hostileText, fc.array(hostileNumber, { minLength: 5, maxLength: 5 })), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([headers, rows]): unknown[][] => [
    headers,
    ...rows.map(([name, numbers]) => [name, ...numbers.map(Math.abs)]),
  ]);

/** A key table in cells, whatever somebody has typed or pasted into it. */
export const keyTables: Target<unknown[][]> = {
  name: 'key tables',
  weight: 20,
  inputs: fc.oneof(likely, hostileCells),
  holds: (raw) => {
    const cells = toCells(raw) ?? [];
    makeStamp('Nyckel', cells);
    const key = readCells(cells);
    if (!key.ok) return;
    expectThat(
      key.value.weights.every((weight) => weight >= 0),
      'A weight is not zero or more.',
    );
    for (const steps of [0, 1, 999_999, -12_345])
      for (const method of METHODS) {
        const shares = allocate(key.value, { steps, step: toStep(1), rounded: false }, method);
        if (!shares.ok || !method.ties) continue;
        const sum = shares.value.reduce((total, share) => total + share, 0);
        expectThat(sum === steps, `${method.names[0]} shares ${sum} of ${steps}.`);
      }
  },
};

function readCells(cells: Cell[][]) {
  return readKey(cells, { label: 'Nyckel', codeOf, findStamp: () => undefined });
}
