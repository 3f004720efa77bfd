import { isMistaken } from './candidate';
import type { Fit, Verdict } from './inference';

/** What the best fit means, given how much the table says. */
export function verdictOf(
  ranked: readonly Fit[],
  isSingle: boolean,
  tried: { readonly keys: number; readonly mixes: number },
): Verdict {
  const [best] = ranked;
  if (!best) return { kind: 'none', ...tried };
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
      return { kind: 'none', best, ...tried };
  }
}

/** As close and as simple: a mix is no rival of a single key, nor a mistaken key of a right one. */
export function isAsGood(fit: Fit, best: Fit): boolean {
  return (
    fit.closeness === best.closeness &&
    fit.parts.length === best.parts.length &&
    fit.leftOut.length === best.leftOut.length &&
    fit.parts.some(({ candidate }) => isMistaken(candidate)) ===
      best.parts.some(({ candidate }) => isMistaken(candidate))
  );
}
