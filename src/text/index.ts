import type { Problem } from '../core/problem';
import { problems as enProblems } from './en/problems';
import type { Language } from './number';
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
export { formatNumber, formatPercent, type Language } from './number';

/** Swedish is the source and the answer to every language that is neither Swedish nor English. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'sv';
}

export function say(problem: Problem, language: Language): string {
  return sayProblem(language === 'en' ? enProblems : svProblems, problem);
}
