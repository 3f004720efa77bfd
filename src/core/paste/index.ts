export { LARGEST_PASTE, LONGEST_LINE, MOST_LINES } from './pastedTable';
export type {
  Approximate,
  PastedCell,
  PastedRow,
  PastedTable,
  RowStatus,
  UnclearReason,
  Unit,
} from './pastedTable';
export { readPastedTable } from './readPastedTable';
export { toKeyRows, type PastedKeyRow } from './toKeyRows';
