import type { YearKey } from '../../../../../workbook';
import { findChoice, type KeyChoices } from '../../../share/keyChoices';

/** A chosen key with its parties; nothing while none is chosen or the chosen one is broken. */
export function yearKey(choices: KeyChoices, keyName: string): YearKey | undefined {
  const key = findChoice(choices, keyName)?.record?.key;
  return key?.ok ? { keyName, parties: key.value.parties.map(({ name }) => name) } : undefined;
}

export function isYear(year: number | ''): year is number {
  return year !== '' && year >= 1900 && year <= 2199;
}
