/** A place in an answer that is not as it was recorded. */
export interface Difference {
  readonly at: string;
  readonly recorded: unknown;
  readonly now: unknown;
}

/** Every Excel gives ids of its own: two that stand in the same place mean the same thing. */
const IDS = new Set(['_ReferenceId', '_Id', 'Id']);

type SameId = (recorded: unknown, now: unknown) => void;

/** Every difference between two answers, by its path; ids are handed on instead. */
export function differencesIn(recorded: unknown, now: unknown, sameId: SameId, at = ''): Difference[] {
  if (isTree(recorded) && isTree(now) && Array.isArray(recorded) === Array.isArray(now)) {
    const names = new Set([...Object.keys(recorded), ...Object.keys(now)]);
    return [...names].flatMap((name) => {
      if (!IDS.has(name)) return differencesIn(recorded[name], now[name], sameId, join(at, name));
      sameId(recorded[name], now[name]);
      return [];
    });
  }
  return Object.is(recorded, now) ? [] : [{ at, recorded, now }];
}

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const join = (at: string, name: string): string => (at === '' ? name : `${at}.${name}`);
