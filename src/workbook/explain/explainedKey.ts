import type { Key } from '../../core/key/key';
import { readKey } from '../../core/key/readKey';
import { isStamp } from '../../core/key/stamp';
import { whyNotStamp } from '../../core/key/whyNotStamp';
import { fail, ok, type Result } from '../../core/problem';
import { keyRing } from '../../keyring/ring';
import { codeOf } from '../../register';
import type { KeyRecord } from '../model';
import type { Cells } from './builtins';

/** The key that an amount is shared by, and what the workbook knows of it. */
export interface ExplainedKey {
  readonly key: Key;
  /** Empty for a range or a key that a formula makes. */
  readonly stamp: string;
  /** Absent where it is no key table of this workbook. */
  readonly record?: KeyRecord;
}

/** A stamp names content: an old one, in a workbook that has not calculated, is explained by the weights it stands for. */
export function findExplainedKey(cells: Cells, records: readonly KeyRecord[]): Result<ExplainedKey> {
  const [first = null, ...rest] = cells.flat();
  if (rest.length > 0) return keyInRange(cells, records);
  if (typeof first !== 'string' || !isStamp(first)) return fail(whyNotStamp(first));
  const record = records.find(({ stamp }) => stamp === first);
  if (record) return record.key.ok ? ok({ key: record.key.value, stamp: first, record }) : record.key;
  const key = keyRing.get(first);
  return key ? ok({ key, stamp: first }) : fail({ kind: 'stampUnknown', stamp: first });
}

function keyInRange(cells: Cells, records: readonly KeyRecord[]): Result<ExplainedKey> {
  const key = readKey(cells, { label: '', codeOf, findStamp: (stamp) => findByStamp(stamp, records) });
  return key.ok ? ok({ key: key.value, stamp: '' }) : key;
}

function findByStamp(stamp: string, records: readonly KeyRecord[]): Key | undefined {
  const record = records.find((each) => each.stamp === stamp);
  return record?.key.ok ? record.key.value : keyRing.get(stamp);
}
