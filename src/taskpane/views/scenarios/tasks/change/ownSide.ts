import type { Language } from '../../../../../text';
import type { Result } from '../../../../../core/problem';
import type { KeyRecord } from '../../../../../workbook/model';
import { readNumber } from '../../../../readNumber';
import type { Amounts } from '../../../share/useAmounts';
import { missing, withKey, type SideResult } from './side';

/** What is typed or fetched on one side, without scenarios. */
export interface OwnChoice {
  /** A number as people write it, or the address of a cell. */
  readonly amount: string;
  /** The defined name of a key. */
  readonly key: string;
}

export const NOTHING: OwnChoice = { amount: '', key: '' };

/** The address that is to be read, if what stands in the field is not a number. */
export function addressIn({ amount }: OwnChoice, language: Language): string {
  return readNumber(amount, language) === undefined ? amount : '';
}

/** @param cells what stands at the address; nothing while it is read, or for a number */
export function readOwnSide(
  { amount, key }: OwnChoice,
  cells: Result<Amounts> | undefined,
  keys: readonly KeyRecord[],
  language: Language,
): SideResult {
  const record = keys.find(({ name }) => name === key);
  const typed = readNumber(amount, language);
  if (typed !== undefined) return complete(record, typed, { kind: 'number', amount: typed });
  if (amount === '' || !cells) return missing({ kind: 'amount' });
  if (!cells.ok) return missing({ kind: 'problem', problem: cells.problem });
  const { address, cells: values } = cells.value;
  const [value] = values;
  if (values.length > 1) return missing({ kind: 'notOneCell', address });
  if (value === null || value === undefined) return missing({ kind: 'blankCell', address });
  if (typeof value !== 'number') {
    const input = typeof value === 'object' ? value.error : String(value);
    return missing({ kind: 'problem', problem: { kind: 'amountNotNumber', input } });
  }
  return complete(record, value, { kind: 'cell', address });
}

type AmountSource = { kind: 'number'; amount: number } | { kind: 'cell'; address: string };

function complete(record: KeyRecord | undefined, amount: number, source: AmountSource): SideResult {
  return withKey(record, (found) => ({
    ok: true,
    side: {
      amount,
      record: found,
      unit: '',
      source: { label: '', amount: source, key: { kind: 'key', name: found.name } },
    },
  }));
}
