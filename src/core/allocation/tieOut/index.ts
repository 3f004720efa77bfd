export { tieOut } from './tieOut';
export { readRowTotals } from './readRowTotals';
export { traceCell, type CellTrace, type QuotaTrace } from './trace';
