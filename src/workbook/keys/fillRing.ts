import { keyRing } from '../../keyring/ring';
import type { KeyRecord } from '../model';
import { readKeys } from './readKeys';

/** Puts the workbook's keys into the ring, for formulas that show a stamp from before the file was opened. */
export async function fillRing(): Promise<void> {
  await Excel.run(async (context) => putIntoRing(await readKeys(context)));
}

export function putIntoRing(keys: readonly KeyRecord[]): void {
  for (const { stamp, key } of keys) if (key.ok) keyRing.put(stamp, key.value);
}
