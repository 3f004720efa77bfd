import type { CellImage, Image } from './image';

/** What stood in a cell and what stands there; nothing for a blank. */
export interface CellChange {
  readonly address: string;
  readonly from: CellImage | undefined;
  readonly to: CellImage | undefined;
}

interface NameChange {
  readonly name: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export function cellChanges(
  from: ReadonlyMap<string, CellImage>,
  to: ReadonlyMap<string, CellImage>,
): CellChange[] {
  return changes(from, to, (a, b) => a.entry === b.entry && a.isFormula === b.isFormula).map(
    ({ key, ...change }) => ({ address: key, ...change }),
  );
}

export function nameChanges(from: Image, to: Image): NameChange[] {
  return changes(from.names, to.names, (a, b) => a === b).map(({ key, ...change }) => ({
    name: key,
    ...change,
  }));
}

function changes<T>(
  from: ReadonlyMap<string, T>,
  to: ReadonlyMap<string, T>,
  isSame: (a: T, b: T) => boolean,
): { key: string; from: T | undefined; to: T | undefined }[] {
  return [...new Set([...from.keys(), ...to.keys()])]
    .map((key) => ({ key, from: from.get(key), to: to.get(key) }))
    .filter(({ from: a, to: b }) => (a === undefined || b === undefined ? a !== b : !isSame(a, b)));
}
