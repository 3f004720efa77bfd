/** Parties, by their positions, of which the first in an order can be had at any time: a binary heap. */
export class PartyHeap {
  private readonly parties: number[] = [];

  /** @param isBefore the order; may change for a party only while it is not in the heap, or on top before `settle` */
  constructor(private readonly isBefore: (a: number, b: number) => boolean) {}

  get first(): number | undefined {
    return this.parties[0];
  }

  add(party: number): void {
    let at = this.parties.push(party) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.isBefore(party, this.at(above))) break;
      this.parties[at] = this.at(above);
      at = above;
    }
    this.parties[at] = party;
  }

  take(): number | undefined {
    const [first] = this.parties;
    const last = this.parties.pop();
    if (last === undefined || this.parties.length === 0) return first;
    this.sink(last);
    return first;
  }

  /** Puts the first in its place again when its claim has become less. */
  settle(): void {
    if (this.parties.length > 1) this.sink(this.at(0));
  }

  all(): readonly number[] {
    return this.parties;
  }

  private sink(party: number): void {
    const { length } = this.parties;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below + 1 < length && this.isBefore(this.at(below + 1), this.at(below))) below++;
      if (below >= length || !this.isBefore(this.at(below), party)) break;
      this.parties[at] = this.at(below);
      at = below;
    }
    this.parties[at] = party;
  }

  private at(place: number): number {
    return this.parties[place] ?? 0;
  }
}
