/** As many parts as are kept for one key: four megabytes. */
const PARTS_KEPT = 2 ** 20;
const [FEWEST, MOST] = [8, 4096];
/** Fibonacci hashing (Knuth, The Art of Computer Programming 6.4): residues of round amounts are round, too. */
const GOLDEN = 0x9e3779b1;
const NONE = -1;

/**
 * The rows of the residues that were met last: everybody's parts. A residue is only noted when it is met for the first
 * time, and gets a row at the second: a million different amounts, each in a cell of its own, would otherwise leave a
 * million rows.
 *
 * A residue stands in its own place or the one beside it; a newcomer moves the other over. A Map would cost as much as
 * the sharing itself, most of all to forget the oldest.
 */
export class RecentRows {
  /** The rows, one after another in the order in which they were first made. */
  parts: Int32Array;
  private readonly residues: Float64Array;
  /** Which row a place has; kept for whoever comes there next. */
  private readonly rows: Int32Array;
  /** Whether that row is the residue's own. */
  private readonly isMade: Uint8Array;
  private readonly shift: number;
  private made = 0;

  constructor(
    private readonly parties: number,
    private readonly make: (residue: number, parts: Int32Array) => void,
  ) {
    let places = FEWEST;
    while (places < MOST && places * 2 * parties <= PARTS_KEPT) places *= 2;
    this.parts = new Int32Array(parties * FEWEST);
    this.residues = new Float64Array(places).fill(NONE);
    this.rows = new Int32Array(places).fill(NONE);
    this.isMade = new Uint8Array(places);
    this.shift = 32 - Math.log2(places);
  }

  /** Where in `parts` the row of a residue begins that has been met before; below 0 the first time. */
  startOf(residue: number): number {
    const own = Math.imul(residue, GOLDEN) >>> this.shift;
    if (this.residues[own] === residue) return this.rowIn(own, residue);
    const beside = own ^ 1;
    if (this.residues[beside] === residue) return this.rowIn(beside, residue);
    this.note(residue, own, beside);
    return NONE;
  }

  private note(residue: number, own: number, beside: number): void {
    const { residues, rows, isMade } = this;
    const free = rows[beside] ?? NONE;
    residues[beside] = residues[own] ?? NONE;
    rows[beside] = rows[own] ?? NONE;
    isMade[beside] = isMade[own] ?? 0;
    residues[own] = residue;
    rows[own] = free;
    isMade[own] = 0;
  }

  private rowIn(place: number, residue: number): number {
    if (this.isMade[place] === 0) this.makeRow(place, residue);
    return (this.rows[place] ?? 0) * this.parties;
  }

  private makeRow(place: number, residue: number): void {
    let row = this.rows[place] ?? NONE;
    if (row === NONE) {
      row = this.made++;
      this.rows[place] = row;
    }
    const start = row * this.parties;
    if (start >= this.parts.length) this.grow();
    this.make(residue, this.parts.subarray(start, start + this.parties));
    this.isMade[place] = 1;
  }

  private grow(): void {
    const larger = new Int32Array(this.parts.length * 2);
    larger.set(this.parts);
    this.parts = larger;
  }
}
