export { sayExplanation, type SaidExplanation, type SaidKey } from './sayExplanation';
export type { SaidRemainder } from './listRemainders';
export { sayReceipt, sayTableReceipt } from './sayReceipt';
