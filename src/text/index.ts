import type { Problem } from '../core/problem';
import { problems as enProblems } from './en/problems';
import type { Language } from './language';
import { sayProblem } from './problemText';
import { problems as svProblems } from './sv/problems';

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

export function say(problem: Problem, language: Language): string {
  return sayProblem(language === 'en' ? enProblems : svProblems, problem);
}
