import type { AlignedKey } from './alignedKey';
import type { Column } from './column';
import { fitColumn } from './fitColumn';
import type { Closeness, ColumnFit, Fit } from './inference';

/** From the best to the worst. */
export const CLOSENESS: readonly Closeness[] = ['exact', 'within', 'except', 'near'];

/** How well a key fits columns that come of one key: as well as it fits the one that it fits worst. */
export function fitKey(key: AlignedKey, columns: readonly Column[]): Fit {
  const fitted = columns.map((column) => fitColumn(key, column));
  const closeness =
    CLOSENESS[Math.max(0, ...fitted.map((fit) => CLOSENESS.indexOf(fit.closeness)))] ?? 'near';
  const worst = fitted.reduce<ColumnFit | undefined>(
    (most, fit) => (most && most.error >= fit.error ? most : fit),
    undefined,
  );
  return {
    closeness,
    parts: key.parts,
    columns: fitted.map(({ closeness: _, ...fit }) => fit),
    error: worst?.error ?? 0,
    worst: worst?.worst ?? 0,
    leftOut: key.leftOut,
  };
}
