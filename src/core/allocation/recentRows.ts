/** As many numbers as are kept for one key: eight megabytes. */
const NUMBERS_KEPT = 2 ** 20;
const [FEWEST, MOST] = [8, 4096];

/**
 * The rows of the residues that were met last. A residue is only noted when it is met for the first time, and gets a
 * row at the second: a million different amounts, each in a cell of its own, would otherwise leave a million rows.
 *
 * A residue stands in its own place or the one beside it; a newcomer moves the other over. A Map would cost as much as
 * the sharing itself, most of all to forget the oldest.
 */
export class RecentRows {
  private readonly residues: Float64Array;
  private readonly rows: (number[] | undefined)[];

  constructor(
    parties: number,
    private readonly make: (residue: number) => number[],
  ) {
    let size = FEWEST;
    while (size < MOST && size * 2 * parties <= NUMBERS_KEPT) size *= 2;
    this.residues = new Float64Array(size).fill(-1);
    this.rows = new Array<number[] | undefined>(size).fill(undefined);
  }

  /** The row of a residue that has been met before; nothing the first time. */
  rowOf(residue: number): number[] | undefined {
    const { residues, rows } = this;
    const own = residue & (residues.length - 1);
    if (residues[own] === residue) return (rows[own] ??= this.make(residue));
    const beside = own ^ 1;
    if (residues[beside] === residue) return (rows[beside] ??= this.make(residue));
    residues[beside] = residues[own] ?? -1;
    rows[beside] = rows[own];
    residues[own] = residue;
    rows[own] = undefined;
    return undefined;
  }
}
