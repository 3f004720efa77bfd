import type { Method } from '../../../core/allocation/methods';
import type { Key } from '../../../core/key/key';
import type { CellValue } from '../../cellValue';
import type { Native, NativeKeys, NativeParty, Term } from '../native/native';

/** The sheet with the calculation, which grows by every share that is asked for. */
export interface Natives {
  share(keys: NativeKeys, party: NativeParty, amount: Term, step: Term | undefined, method: Method): Native;
  fraction(keys: NativeKeys, party: NativeParty): Native;
  /** The cell with a party's weight as a whole number, and what stands there now. */
  weight(
    key: Key,
    sourceOf: NativeKeys['sourceOf'],
    party: string,
  ): { readonly text: string; readonly value: number } | undefined;
  /** Formulas and texts from A1; nothing where no formula needs it. */
  cells(): readonly (readonly CellValue[])[];
}
