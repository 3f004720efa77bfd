import { hasFractions } from '../../../core/key/key';
import { METHODS } from '../../../core/allocation/methods';
import type { InsertRequest, KeyRecord } from '../../../workbook/model';
import type { Rounding } from './RoundingFields';
import type { Amounts } from './useAmounts';

export type Form = InsertRequest['form'];

interface Chosen {
  readonly keyName: string;
  readonly record: KeyRecord | undefined;
  readonly amounts: Amounts | undefined;
  readonly rounding: Rounding;
  readonly form: Form;
  /** The defined name of an agreement's outcome; empty for a split that depends on none. */
  readonly condition: string;
}

/** What is to be inserted, as soon as everything but the place has been chosen. The default method is left out of the formulas. */
export function insertRequest({
  keyName,
  record,
  amounts,
  rounding,
  form,
  condition,
}: Chosen): Omit<InsertRequest, 'target'> | undefined {
  if (!record?.key.ok || !amounts || rounding.step === '') return undefined;
  const request = {
    keyName,
    parties: record.key.value.parties.map(({ name }) => name),
    amounts: amounts.address,
    step: rounding.step,
    form,
    ...(form === 'tied' && { comparesWhole: hasFractions(record.key.value) }),
    ...(condition !== '' && { condition }),
  };
  return rounding.method === METHODS[0]?.names[0] ? request : { ...request, method: rounding.method };
}
