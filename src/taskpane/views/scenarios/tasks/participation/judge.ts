import { ok, type Result } from '../../../../../core/problem';
import { readAnswers, type Answer, type Answers } from '../../../../../core/rules/answers';
import { decide, readRule, type Outcome, type Rule } from '../../../../../core/rules/condition';
import { codeOf } from '../../../../../register';
import type { Agreement } from '../../../../../workbook';

/** An agreement as the functions read it. */
export interface Judged {
  readonly answers: Answers;
  readonly rule: Rule;
  readonly outcome: Outcome;
}

export function judge({ rows, rule }: Agreement): Result<Judged> {
  const answers = readAnswers(
    rows.map(({ party, answer }) => [party, answer]),
    codeOf,
  );
  if (!answers.ok) return answers;
  const read = readRule([[rule]], answers.value);
  if (!read.ok) return read;
  return ok({ answers: answers.value, rule: read.value, outcome: decide(answers.value, read.value) });
}

/** Those who have given an answer, or none. */
export function namesWith({ parties, given }: Answers, answer: Answer | undefined): string[] {
  return parties.filter((_, i) => given[i] === answer).map(({ name }) => name);
}
