import { OPTIONAL_COLUMNS, type OptionalColumn } from './editedRows';

export type ColumnId = 'party' | 'weight' | 'fraction' | OptionalColumn | 'remove';

/** The least widths at which the columns can be read and typed in; the party takes what is left. */
const WIDTHS: Record<ColumnId, string> = {
  party: 'minmax(112px, 1fr)',
  weight: '92px',
  fraction: '58px',
  fixed: '88px',
  floor: '80px',
  cap: '80px',
  subkey: '132px',
  remove: '28px',
};

/** Bounds and fixed amounts make the fractions depend on the amount: then none is shown. */
export function shownColumns(optional: readonly OptionalColumn[]): ColumnId[] {
  const shown = OPTIONAL_COLUMNS.filter((column) => optional.includes(column));
  const hasFractions = shown.every((column) => column === 'subkey');
  return ['party', 'weight', ...(hasFractions ? (['fraction'] as const) : []), ...shown, 'remove'];
}

export function gridTemplate(columns: readonly ColumnId[]): string {
  return columns.map((column) => WIDTHS[column]).join(' ');
}
