import type { Cell } from '../../../src/core/cell';
import type { Key } from '../../../src/core/key/key';
import { Calculation } from '../../../src/workbook/sharing/native/calculation';
import type { KeySource, Native } from '../../../src/workbook/sharing/native/native';
import { calculateInGrid } from '../../setup/gridCells';
import { keyOf } from './world';

/** Three keys, an amount and a step on a sheet, as a person would look at them. */
const CELLS: Readonly<Record<string, Cell>> = {
  A1: 'Aneby',
  B1: 10,
  A2: 'Habo',
  B2: 20.5,
  A3: 'Ydre',
  B3: 30,
  D1: 'Aneby',
  E1: 1,
  D2: 'Habo',
  E2: 1,
  D3: 'Ydre',
  E3: 3,
  G1: 100,
  G2: 1,
  G3: 'första#11111111',
};

export const first = keyOf([
  ['Aneby', 10],
  ['Habo', 20.5],
  ['Ydre', 30],
]);
export const second = keyOf([
  ['Aneby', 1],
  ['Habo', 1],
  ['Ydre', 3],
]);

const SOURCES = new Map<Key, KeySource>([
  [first, { parties: 'Indata!$A$1:$A$4', weights: 'Indata!$B$1:$B$4' }],
  [second, { parties: 'Indata!$D$1:$D$3', weights: 'Indata!$E$1:$E$3' }],
]);

export const sourceOf = (key: Key): KeySource | undefined => SOURCES.get(key);
export const amount = { text: 'Indata!$G$1', value: 100 };
export const step = { text: 'Indata!$G$2', value: 1 };

/** Asks for ordinary formulas, and says what they and the sheet with the calculation show for any cells. */
export function asking(ask: (calculation: Calculation) => readonly Native[]) {
  const calculation = new Calculation('Uträkning');
  const answers = ask(calculation).map((answer) => (answer.ok ? `=${answer.text}` : answer.why.kind));
  return (changes: Readonly<Record<string, Cell>> = {}) => {
    const shown = calculateInGrid({
      Indata: toRows({ ...CELLS, ...changes }),
      Uträkning: calculation.cells(),
      Svar: [answers],
    });
    return {
      answers: [...(shown.get('Svar')?.values() ?? [])],
      texts: [...(shown.get('Uträkning')?.values() ?? [])].filter((cell) => typeof cell === 'string'),
    };
  };
}

function toRows(cells: Readonly<Record<string, Cell>>): Cell[][] {
  return [1, 2, 3, 4].map((row) => [...'ABCDEFG'].map((column) => cells[`${column}${row}`] ?? null));
}
