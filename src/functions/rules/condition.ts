import { ok, type Result } from '../../core/problem';
import { readAnswers } from '../../core/rules/answers';
import { decide, OUTCOME_TEXTS, readRule } from '../../core/rules/condition';
import { codeOf } from '../../register';
import { toCells, type Argument } from '../argument';

/** Whether the answers meet a rule, in the Swedish words that formulas compare with. */
export function conditionOf(said: Argument, rule: Argument): Result<string> {
  const answers = readAnswers(toCells(said) ?? [], codeOf);
  if (!answers.ok) return answers;
  const read = readRule(toCells(rule) ?? [], answers.value);
  return read.ok ? ok(OUTCOME_TEXTS[decide(answers.value, read.value)]) : read;
}
