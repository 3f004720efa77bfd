import type { Method } from '../../allocation/methods';
import type { Level } from '../../allocation/shareLevel';
import type { Step } from '../../amount';
import type { Key } from '../../key/key';

export interface Sharing {
  /** Whole steps, zero or more. */
  readonly steps: number;
  readonly step: Step;
  readonly method: Method;
}

/** One level that has been shared, and the row of it that is asked about. */
export interface SharedLevel extends Sharing {
  readonly key: Key;
  readonly row: number;
  readonly level: Level;
}

export function nameOf(key: Key, row: number | undefined): string {
  return key.parties[row ?? -1]?.name ?? '';
}
