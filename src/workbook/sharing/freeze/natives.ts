import type { Method } from '../../../core/allocation/methods';
import type { CellValue } from '../../cellValue';
import type { Native, NativeKeys, NativeParty, Term } from '../native/native';

/** The sheet with the calculation, which grows by every share that is asked for. */
export interface Natives {
  share(keys: NativeKeys, party: NativeParty, amount: Term, step: Term | undefined, method: Method): Native;
  fraction(keys: NativeKeys, party: NativeParty): Native;
  /** Formulas and texts from A1; nothing where no formula needs it. */
  cells(): readonly (readonly CellValue[])[];
}
