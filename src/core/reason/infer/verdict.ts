import type { Fit, Verdict } from './inference';
import { weaknesses } from './rank';

/** What the best fit means, given how much the table says. */
export function verdictOf(
  ranked: readonly Fit[],
  isSingle: boolean,
  { keys, mixes }: { readonly keys: number; readonly mixes: number },
): Verdict {
  const [best] = ranked;
  if (!best) return { kind: 'none', keys, mixes };
  const others = ranked.filter((fit) => fit !== best && isAsGood(fit, best)).length;
  switch (best.closeness) {
    case 'exact':
      return { kind: isSingle ? 'likely' : 'reproduced', fit: best, others };
    case 'within':
      return { kind: 'within', fit: best, others };
    case 'except': {
      const missed = new Set(best.columns.flatMap(({ misses }) => misses));
      return { kind: 'except', fit: best, parties: [...missed].sort((a, b) => a - b) };
    }
    case 'near':
      return { kind: 'none', best, keys, mixes };
  }
}

/** As close, as simple and as good evidence: a mix is no rival of a single key, nor a mistaken key of a right one. */
function isAsGood(fit: Fit, best: Fit): boolean {
  const marks = [fit, best].map((each) => [each.closeness, ...weaknesses(each)].join());
  return marks[0] === marks[1];
}
