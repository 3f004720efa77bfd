import type { Candidate } from './candidate';
import type { Inference } from './inference';
import type { Published } from './published';

/** Finds which key can lie behind what was published, at once. */
export function infer(published: Published, candidates: readonly Candidate[]): Inference {
  const work = inferring(published, candidates);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same in pieces of a few milliseconds each; yields how much is done, 0 to 1. */
export function* inferring(
  published: Published,
  candidates: readonly Candidate[],
): Generator<number, Inference, void> {
  yield published.columns.length === 0 ? 1 : 0;
  return {
    groups: [],
    fits: [],
    verdict: { kind: 'none', keys: candidates.length, mixes: 0 },
    unknowns: [],
  };
}
