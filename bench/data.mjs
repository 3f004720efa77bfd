/** Random whole numbers that are the same in every run (mulberry32, public domain). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Inhabitants as Swedish municipalities have them: log-normal, from 2 400 to 985 000. */
export function weights(count, seed) {
  const next = random(seed);
  return Array.from({ length: count }, () => {
    const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    return Math.max(2400, Math.min(985_000, Math.round(Math.exp(9.75 + 0.95 * normal))));
  });
}

/** Whole kronor from a million to five thousand millions. */
export function amounts(count, seed) {
  const next = random(seed);
  return Array.from({ length: count }, () => 1_000_000 + Math.floor(next() * 5e9));
}

/** Parties with no kommunkod, in the order in which the product settles ties between equal weights. */
export function names(count) {
  return Array.from({ length: count }, (_, i) => `Part ${String(i + 1).padStart(6, '0')}`);
}

/** A key as the cells of its table. */
export function keyCells(parties, values) {
  return [['Part', 'Vikt'], ...parties.map((party, i) => [party, values[i]])];
}
