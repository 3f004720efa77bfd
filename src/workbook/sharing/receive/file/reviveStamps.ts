import type { CellValue } from '../../../cellValue';
import { placeKeys, type KeyTable, type PlacedKey } from '../../../keys/placeKeys';
import { foldName } from '../../../naming';

/**
 * The keys of a file as its tables hold them. A file that was changed or calculated where the add-in is missing shows old
 * stamps, or `#NAME?`, and so do the cells of blends and nests that refer to one: they are taken from the tables instead.
 */
export function placeRevivedKeys(
  tables: readonly KeyTable[],
  nameAt: ReadonlyMap<string, string>,
): PlacedKey[] {
  let keys = placeKeys(tables, nameAt);
  // A blend may be made of blends: each round is right for one level more.
  for (let level = 0; level < tables.length; level++) {
    const stamps = stampsByName(keys);
    const revived = placeKeys(
      tables.map((table) => revive(table, stamps)),
      nameAt,
    );
    const isSettled = revived.every(({ stamp }, i) => stamp === keys[i]?.stamp);
    keys = revived;
    if (isSettled) break;
  }
  return keys;
}

function stampsByName(keys: readonly PlacedKey[]): ReadonlyMap<string, string> {
  return new Map(keys.filter(({ stamp }) => stamp !== '').map(({ name, stamp }) => [foldName(name), stamp]));
}

function revive(table: KeyTable, stamps: ReadonlyMap<string, string>): KeyTable {
  const values = table.values.map((row, r) =>
    row.map((value, c) => stampReferredTo(table.formulas[r]?.[c], stamps) ?? value),
  );
  return { ...table, values };
}

function stampReferredTo(
  formula: CellValue | undefined,
  stamps: ReadonlyMap<string, string>,
): string | undefined {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return undefined;
  return stamps.get(foldName(formula.slice(1)));
}
