/**
 * The way round if something refers to itself through others: `A → B → A` gives `[A, B]`. Excel shows 0 in a circular
 * reference, which in a key would pass for "no sub-key", so circles are looked for by what the cells refer to.
 */
export function findCycle(
  start: string,
  refersTo: (name: string) => readonly string[],
): string[] | undefined {
  return follow([start]);

  function follow(way: readonly string[]): string[] | undefined {
    for (const next of refersTo(way.at(-1) ?? start)) {
      if (next === start) return [...way];
      if (way.includes(next)) continue;
      const cycle = follow([...way, next]);
      if (cycle) return cycle;
    }
    return undefined;
  }
}
