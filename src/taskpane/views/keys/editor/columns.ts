import { OPTIONAL_COLUMNS, type OptionalColumn } from './editedRows';

export type ColumnId = 'party' | 'weight' | 'fraction' | OptionalColumn | 'remove';

/** The least widths in pixels at which the columns can be read and typed in; the party takes what is left. */
const WIDTHS: Record<ColumnId, number> = {
  party: 100,
  weight: 84,
  fraction: 54,
  fixed: 84,
  floor: 76,
  cap: 76,
  subkey: 132,
  remove: 24,
};

export const COLUMN_GAP = 4;

/** Bounds and fixed amounts make the fractions depend on the amount: then none is shown. */
export function shownColumns(optional: readonly OptionalColumn[]): ColumnId[] {
  const shown = OPTIONAL_COLUMNS.filter((column) => optional.includes(column));
  const hasFractions = shown.every((column) => column === 'subkey');
  return ['party', 'weight', ...(hasFractions ? (['fraction'] as const) : []), ...shown, 'remove'];
}

/** Wider than the pane the list scrolls sideways, as a sheet does. */
export function gridOf(columns: readonly ColumnId[]): { gridTemplateColumns: string; minWidth: number } {
  const widths = columns.map((column) => WIDTHS[column]);
  return {
    gridTemplateColumns: columns
      .map((column) => (column === 'party' ? `minmax(${WIDTHS.party}px, 1fr)` : `${WIDTHS[column]}px`))
      .join(' '),
    minWidth: widths.reduce((sum, width) => sum + width + COLUMN_GAP, COLUMN_GAP),
  };
}
