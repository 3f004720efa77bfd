export { tieOut, tieSteps } from './tieOut';
export { readRowTotals } from './readRowTotals';
export { traceCell, type CellTrace, type LineTrace, type QuotaTrace } from './trace';
