import { keyRing } from '../../keyring/ring';
import { ok } from '../../core/problem';
import { pause } from '../compare/pace';
import type { KeyRecord } from '../model';
import { request } from '../request';
import { readKeys } from './readKeys';

/** Formulas wait ten seconds for a key. Excel may refuse for a moment, and a formula that has shown an error keeps it. */
const ATTEMPTS = 8;
const RETRY = 1000;

/** Puts the workbook's keys into the ring, for formulas that show a stamp from before the file was opened. */
export async function fillRing(): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const read = await request(async (context) => ok(putIntoRing(await readKeys(context))));
    if (read.ok) return;
    if (attempt === ATTEMPTS) throw new Error(`The keys could not be read: ${read.problem.kind}`);
    await pause(RETRY);
  }
}

export function putIntoRing(keys: readonly KeyRecord[]): void {
  for (const { stamp, key } of keys) if (key.ok) keyRing.put(stamp, key.value);
}
