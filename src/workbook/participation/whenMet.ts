import { OUTCOME_TEXTS } from '../../core/rules/condition';
import { statusNameOf } from './block';

/**
 * A formula that gives an amount only when a condition is met, and otherwise says that it is not: `villkor ej uppfyllt`.
 * Never 0, and never shared anew among those who are left: that would be another decision.
 */
export function whenMet(condition: string | undefined, formula: string): string {
  if (condition === undefined) return formula;
  return `IF(${condition}="${OUTCOME_TEXTS.met}",${formula},"villkor "&${condition})`;
}

/** A verdict about amounts, and in place of it what the agreement says while its condition is not met. */
export function statusWhenMet(condition: string | undefined, verdict: string): string {
  if (condition === undefined) return verdict;
  return `IF(${condition}="${OUTCOME_TEXTS.met}",${verdict},${statusNameOf(condition)})`;
}
