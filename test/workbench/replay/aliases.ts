/** Ids of things are words that nothing else is called by: short ones, such as a table's `1`, may be numbers of cells. */
const SHORTEST = 4;

/** What the Excel of a transcript called by one id, and this one calls by another. */
export class Aliases {
  private readonly now = new Map<string, string>();

  readonly same = (recorded: unknown, now: unknown): void => {
    if (typeof recorded !== 'string' || typeof now !== 'string' || recorded.length < SHORTEST) return;
    this.now.set(recorded, now);
  };

  /** The request as it would be made to this Excel. */
  in<T>(request: T): T {
    const rename = (_: string, value: unknown): unknown =>
      typeof value === 'string' ? (this.now.get(value) ?? value) : value;
    return JSON.parse(JSON.stringify(request), rename) as T;
  }
}
