export { explain, type ExplainQuestion } from './explain';
export { explainTable, type TableCell, type TableSharing } from './explainTable';
export type { Explanation, LevelReason, PartyLine } from './explanation';
export { makeReceipt, makeTableReceipt, type LevelReceipt, type Receipt, type TableReceipt } from './receipt';
