import type { Problem } from '../core/problem';

/** One sentence or two for each kind of problem: what is wrong, with what, and what to do. */
export type ProblemText = { [K in Problem['kind']]: (problem: Extract<Problem, { kind: K }>) => string };

export function sayProblem(texts: ProblemText, problem: Problem): string {
  const say = texts[problem.kind] as (problem: Problem) => string;
  return say(problem);
}
