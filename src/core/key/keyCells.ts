import type { Cell } from '../cell';
import { HEADERS } from './columns';
import type { Key } from './key';

/**
 * A key of one level as cells with a header, with only the parties that are wanted. Proportions that are whole numbers
 * are written as such where a cell can hold them: fifteen digits of a fraction would let noise decide a tie.
 */
export function toKeyCells(key: Key, isWanted: (position: number) => boolean = () => true): Cell[][] {
  const { fixed, bounds } = key;
  const columns: [header: string, cellOf: (i: number) => Cell][] = [
    [HEADERS.party, (i) => key.parties[i]?.name ?? ''],
    [fixed || bounds ? HEADERS.weight : key.weightHeader, (i) => exactWeights(key)[i] ?? 0],
    ...(fixed ? [[HEADERS.fixed, (i: number) => fixed[i] ?? 0] as [string, (i: number) => Cell]] : []),
    ...(bounds
      ? [
          [HEADERS.floor, (i: number) => bounds[i]?.floor ?? ''] as [string, (i: number) => Cell],
          [HEADERS.cap, (i: number) => bounds[i]?.cap ?? ''] as [string, (i: number) => Cell],
        ]
      : []),
  ];
  const rows = key.parties.flatMap((_, i) => (isWanted(i) ? [columns.map(([, cellOf]) => cellOf(i))] : []));
  return [columns.map(([header]) => header), ...rows];
}

/** The weights as they stand in the sheet; for a key made of others, its whole proportions. */
function exactWeights(key: Key): readonly number[] {
  return key.isMade && key.whole.exactIn === 'double' ? key.whole.values : key.weights;
}
