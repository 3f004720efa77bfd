export {
  sayExplanation,
  sayReceipt,
  sayTableReceipt,
  type SaidExplanation,
  type SaidKey,
} from './explanation';
export { sayFinding, type SaidFinding } from './audit/sayFinding';
export { sayHealthFinding, type SaidHealthFinding } from './health/sayHealthFinding';
export { tabulateFindings } from './audit/tabulateFindings';
export { tabulateInference } from './inference/tabulateInference';
export { sayValueReason, type ValueReasonTexts } from './frozen';
export { languageOf, type Language } from './language';
export { formatNumber, formatPercent } from './number';
