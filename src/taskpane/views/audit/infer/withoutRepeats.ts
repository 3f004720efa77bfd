import type { Fit } from '../../../../core/reason/infer/inference';

interface Named {
  readonly fit: Fit;
  readonly key: string;
}

/** One key that comes near by a dozen totals is told once, by its best; those that fit exactly are all told. */
export function withoutRepeats<T extends Named>(ranked: readonly T[]): T[] {
  const told = new Set<string>();
  return ranked.filter(({ fit, key }) => {
    const isRepeat = fit.closeness === 'near' && told.has(key);
    told.add(key);
    return !isRepeat;
  });
}
