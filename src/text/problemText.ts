import type { Problem } from '../core/problem';

/** One sentence or two for each kind of problem: what is wrong, with what, and what to do. */
export type ProblemText = TextFor<Problem>;

/** The sentences of some kinds of problems. */
export type TextFor<P extends Problem> = {
  [K in P['kind']]: (problem: Extract<P, { kind: K }>) => string;
};

export function sayProblem(texts: ProblemText, problem: Problem): string {
  const say = texts[problem.kind] as (problem: Problem) => string;
  return say(problem);
}
