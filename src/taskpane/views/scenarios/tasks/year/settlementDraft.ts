import { readStep } from '../../../../../core/amount';
import type { SettlementRequest } from '../../../../../workbook';
import type { Measure } from '../../../../../core/measure';
import type { KeyChoices } from '../../../share/keyChoices';
import { entryOf, NO_BUDGET, type Budget } from './BudgetField';
import { isYear, yearKey } from './yearKey';

/** A year as it is being filled in. */
interface SettlementDraft {
  readonly year: number | '';
  readonly measure: Measure;
  readonly step: number | '';
  readonly budget: Budget;
  readonly preliminary: string;
  readonly final: string;
  readonly forecast: number | '';
  readonly actual: number | '';
  readonly carriedFrom: string;
  readonly appliesCarried: boolean;
}

export function firstDraft(year: number, keyName: string): SettlementDraft {
  return {
    year,
    measure: 'tkr',
    step: 1,
    budget: NO_BUDGET,
    preliminary: keyName,
    final: keyName,
    forecast: '',
    actual: '',
    carriedFrom: '',
    appliesCarried: true,
  };
}

/** Everything but the sheet's name; nothing until there is a budget, a step and two keys that can be used. */
export function settlementRequest(
  draft: SettlementDraft,
  choices: KeyChoices,
  earlier: readonly string[],
): Omit<SettlementRequest, 'sheet'> | undefined {
  const { year, measure, step, forecast, actual, carriedFrom, appliesCarried } = draft;
  const budget = entryOf(draft.budget);
  const [preliminary, final] = [yearKey(choices, draft.preliminary), yearKey(choices, draft.final)];
  if (!isYear(year) || budget === '' || step === '' || !readStep(step).ok) return undefined;
  if (!preliminary || !final) return undefined;
  return {
    year,
    measure,
    step,
    budget,
    forecast,
    actual,
    preliminary,
    final,
    ...(earlier.includes(carriedFrom) && { carriedFrom, appliesCarried }),
  };
}
