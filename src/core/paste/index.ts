export { LARGEST_PASTE, LONGEST_LINE, MOST_LINES } from './pastedTable';
export type {
  Approximate,
  PastedCell,
  PastedColumn,
  PastedRow,
  PastedSum,
  PastedTable,
  Refusal,
  RowStatus,
  UnclearReason,
  Unit,
  UnitSource,
} from './pastedTable';
export { readPastedTable } from './readPastedTable';
export { toKeyRows, type PastedKeyRow } from './toKeyRows';
