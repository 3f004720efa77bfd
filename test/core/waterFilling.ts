/** Exact parts before rounding: party i is due `parts[i] / divisor`. */
export interface Filled {
  readonly parts: readonly bigint[];
  readonly divisor: bigint;
  /** True for those whose bound keeps them from their due; one who is due just the bound is free. */
  readonly held: readonly boolean[];
}

interface Vessel {
  readonly weight: bigint;
  readonly floor: bigint;
  readonly cap?: bigint;
}

/** The height of the water: one multiplier for all weights, `over / under`. */
interface Level {
  readonly over: bigint;
  readonly under: bigint;
}

/**
 * Water filling as it is defined, not as it is best calculated: everybody gets weight × level between floor and cap.
 * What all get together grows with the level and bends only where somebody meets a bound, so the level is looked for
 * between two such bends and is there the solution of one equation. The bounds must allow the amount.
 */
export function fill(amount: bigint, vessels: readonly Vessel[]): Filled {
  const level = lastBelow(amount, vessels);
  const free = vessels.map((vessel) => isFree(vessel, level));
  const bounds = vessels.map((vessel) => (isDry(vessel, level) ? vessel.floor : (vessel.cap ?? 0n)));
  const rest = amount - sum(bounds.filter((_, i) => !free[i]));
  const weight = sum(vessels.map((vessel, i) => (free[i] ? vessel.weight : 0n)));
  const divisor = weight === 0n ? 1n : weight;
  return {
    parts: vessels.map((vessel, i) => (free[i] ? rest * vessel.weight : (bounds[i] ?? 0n) * divisor)),
    divisor,
    held: vessels.map((vessel) => weight === 0n || isBeyond(vessel, { over: rest, under: weight })),
  };
}

function isBeyond({ weight, floor, cap }: Vessel, { over, under }: Level): boolean {
  const due = weight * over;
  return due < floor * under || (cap !== undefined && due > cap * under);
}

/** The highest bend at which all together get no more than the amount. */
function lastBelow(amount: bigint, vessels: readonly Vessel[]): Level {
  const bends = bendsOf(vessels);
  let [low, high] = [0, bends.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const level = bends[middle]!;
    if (pouredAt(level, vessels) <= amount * level.under) low = middle;
    else high = middle - 1;
  }
  return bends[low]!;
}

function bendsOf(vessels: readonly Vessel[]): Level[] {
  const bends = vessels.flatMap(({ weight, floor, cap }) =>
    [floor, cap ?? 0n].map((over) => ({ over, under: weight })),
  );
  const real = [{ over: 0n, under: 1n }, ...bends.filter(({ under }) => under > 0n)];
  return real.sort((a, b) => sign(a.over * b.under - b.over * a.under));
}

/** What all get together, times the denominator of the level. */
function pouredAt({ over, under }: Level, vessels: readonly Vessel[]): bigint {
  return sum(
    vessels.map(({ weight, floor, cap }) => {
      const least = floor * under > over * weight ? floor * under : over * weight;
      return cap !== undefined && least > cap * under ? cap * under : least;
    }),
  );
}

function isDry({ weight, floor }: Vessel, { over, under }: Level): boolean {
  return weight * over < floor * under;
}

function isFree(vessel: Vessel, level: Level): boolean {
  const { weight, cap } = vessel;
  return !isDry(vessel, level) && (cap === undefined || weight * level.over < cap * level.under);
}

function sum(numbers: readonly bigint[]): bigint {
  return numbers.reduce((total, number) => total + number, 0n);
}

function sign(number: bigint): number {
  return number === 0n ? 0 : number > 0n ? 1 : -1;
}
