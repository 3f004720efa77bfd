export { LARGEST_PASTE } from './pastedTable';
export type {
  Approximate,
  PastedCell,
  PastedColumn,
  PastedRow,
  PastedSum,
  PastedTable,
  RowStatus,
  UnclearReason,
  Unit,
  UnitSource,
} from './pastedTable';
export { readPastedTable } from './readPastedTable';
export { toKeyRows, type PastedKeyRow } from './toKeyRows';
