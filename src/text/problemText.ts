import type { Problem } from '../core/problem';

/** One sentence or two for each kind of problem: what is wrong, with what, and what to do. */
export type ProblemText = TextFor<Problem>;

/** The sentences of some kinds of problems. */
export type TextFor<P extends Problem> = {
  [K in P['kind']]: (problem: Extract<P, { kind: K }>) => string;
};

/** The sentence for a problem that is among those that the texts have words for. */
export function sayProblem<P extends Problem>(texts: TextFor<P>, problem: P): string {
  const say = texts[problem.kind as P['kind']] as (problem: P) => string;
  return say(problem);
}
