import type { Proportions } from './proportions';
import { RecentRows } from './recentRows';
import { shareAlone } from './shareAlone';
import { makeRoom, shareAmongAll } from './shareAmongAll';

/**
 * Largest remainders in doubles, for a key of one level with neither fixed amounts nor bounds.
 *
 * With steps = rounds · sum + residue, a party is due rounds · w and what it is due of the residue: whole rounds leave
 * no remainder. So what has to be shared is less than the sum of the weights, however large the amount, and equal
 * residues are shared alike.
 */
export class Residues {
  private readonly recent: RecentRows;

  constructor(private readonly proportions: Proportions) {
    const parties = proportions.weights.length;
    const room = makeRoom(parties);
    this.recent = new RecentRows(parties, (residue, parts) =>
      shareAmongAll(proportions, residue, parts, room),
    );
  }

  /**
   * One party's share. At the first sight of a residue it is worked out alone: a cell with an amount of its own does
   * not pay for a whole column. At the second the column is made and kept.
   * @param steps a whole number of steps, zero or more
   */
  shareOf(steps: number, party: number): number {
    const { proportions, recent } = this;
    const rounds = roundsIn(steps, proportions);
    const residue = steps - rounds * proportions.sum;
    const whole = rounds * (proportions.weights[party] ?? 0);
    const start = recent.startOf(residue);
    if (start >= 0) return whole + (recent.parts[start + party] ?? 0);
    if (proportions.isSmall) return whole + shareAlone(proportions, residue, party);
    return whole + (this.partsOf(residue)[party] ?? 0);
  }

  /** Everybody's share, in the order of the key. */
  shares(steps: number): number[] {
    const { weights, sum } = this.proportions;
    const rounds = roundsIn(steps, this.proportions);
    const parts = this.partsOf(steps - rounds * sum);
    const shares = new Array<number>(weights.length);
    for (let i = 0; i < weights.length; i++) shares[i] = rounds * (weights[i] ?? 0) + (parts[i] ?? 0);
    return shares;
  }

  /** All are asked for, so the row is worth making at the first sight. */
  private partsOf(residue: number): Int32Array {
    const { recent, proportions } = this;
    let start = recent.startOf(residue);
    if (start < 0) start = recent.startOf(residue);
    return recent.parts.subarray(start, start + proportions.weights.length);
  }
}

/** The estimate is at most one off, and what is then left says which way: cheaper than `%` on large numbers. */
function roundsIn(steps: number, { sum, inverse }: Proportions): number {
  const estimate = Math.floor(steps * inverse);
  const residue = steps - estimate * sum;
  if (residue < 0) return estimate - 1;
  return residue >= sum ? estimate + 1 : estimate;
}
