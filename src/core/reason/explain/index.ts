export { explain } from './explain';
export { explainTable } from './explainTable';
export type { Explanation, LevelReason, PartyLine } from './explanation';
export { makeReceipt, makeTableReceipt, type LevelReceipt, type Receipt, type TableReceipt } from './receipt';
