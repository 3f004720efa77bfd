import { ok, type Problem } from '../core/problem';
import { fetchProblem as en } from '../text/en/fetchProblem';
import type { Language } from '../text/language';
import { sayProblem as sayBy, type ProblemText } from '../text/problemText';
import { fetchProblem as sv } from '../text/sv/fetchProblem';
import { OnDemand } from './onDemand';

/** One language is enough for a workbook, and the sentences are as large as what shares the money. */
const complete: Record<Language, OnDemand<{ readonly problems: ProblemText }>> = {
  sv: new OnDemand(() => import(/* webpackChunkName: "problems-sv" */ '../text/sv/problems')),
  en: new OnDemand(() => import(/* webpackChunkName: "problems-en" */ '../text/en/problems')),
};

/** The sentence for a problem: at once, but for the very first ones. */
export function sayProblem(problem: Problem, language: Language): string | Promise<string> {
  const said = complete[language].use(({ problems }) => ok(sayBy(problems, problem)));
  if (said instanceof Promise) return said.then((later) => (later.ok ? later.value : notFetched(language)));
  return said.ok ? said.value : notFetched(language);
}

/** Fetches the sentences before they are needed. What fails is asked for again when something is to be said. */
export async function prepareSentences(language: Language): Promise<void> {
  await complete[language].use(() => ok(undefined));
}

function notFetched(language: Language): string {
  return sayBy({ sv, en }[language], { kind: 'partNotFetched', said: 'problems' });
}
