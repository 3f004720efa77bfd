export { sayExplanation, sayReceipt, type SaidKey } from './explanation';
export { sayHealthFinding } from './health/sayHealthFinding';
export { tabulateFindings } from './audit/tabulateFindings';
export { tabulateInference } from './inference/tabulateInference';
export { sayValueReason } from './frozen';
export { type Language } from './language';
export { formatNumber, formatPercent } from './number';
