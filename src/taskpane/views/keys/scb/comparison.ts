import type { Key } from '../../../../core/key/key';
import { municipalities } from '../../../../register';
import { compareWithRegister, type Difference, type ScbAnswer } from '../../../../register/scb';
import type { KeyRecord } from '../../../../workbook/model';

/** A figure before and now; nothing yet in `after` until SCB has answered. */
export interface ComparedRow {
  readonly code: string;
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: Difference;
}

/** What the new figures are set beside: the register that ships with the add-in, or a key that is in use. */
export type Basis = KeyRecord | undefined;

const names = new Map(municipalities.map(({ code, name }) => [code, name]));

/** The chosen municipalities with their figures of one year, in the order in which they were chosen. */
export function compare(
  answer: ScbAnswer,
  year: number,
  codes: readonly string[],
  basis: Basis,
): readonly ComparedRow[] {
  const ofYear = compareWithRegister(answer).rows.filter((row) => row.year === year);
  const rows = new Map(ofYear.map((row) => [row.code, row]));
  const key = basis?.key.ok ? basis.key.value : undefined;
  return codes.map((code) => {
    const row = rows.get(code);
    const after = row?.after ?? null;
    const name = names.get(code) ?? code;
    if (!key) {
      return { code, name, before: row?.before ?? null, after, difference: row?.difference ?? 'missing' };
    }
    const before = weightOf(key, code);
    return { code, name, before, after, difference: differenceOf(before, after) };
  });
}

/** Keys that SCB can have new figures for: municipalities and nobody else, plainly weighted. */
export function isBasis({ key }: KeyRecord): boolean {
  return key.ok && !key.value.nest && key.value.parties.every(({ code }) => code !== undefined);
}

export function codesOf({ key }: KeyRecord): readonly string[] {
  return key.ok ? key.value.parties.flatMap(({ code }) => (code === undefined ? [] : [code])) : [];
}

function weightOf(key: Key, code: string): number | null {
  const position = key.parties.findIndex((party) => party.code === code);
  return key.weights[position] ?? null;
}

function differenceOf(before: number | null, after: number | null): Difference {
  if (before === after) return 'none';
  if (before === null) return 'added';
  return after === null ? 'missing' : 'changed';
}
