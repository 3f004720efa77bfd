import type { KeyRecord } from '../../../../workbook/model';
import { checkLabel } from '../../keys/checkLabel';

/** The label, or the first of `label (2)`, `label (3)` … that no key of the workbook has. */
export function freeLabel(label: string, keys: readonly KeyRecord[]): string {
  for (let number = 1; ; number++) {
    const tried = number === 1 ? label : `${label} (${number})`;
    if (checkLabel(tried, keys)?.kind !== 'labelTaken') return tried;
  }
}
