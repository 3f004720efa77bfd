import type { Amount } from '../../amount';
import type { Key } from '../../key/key';
import { ok, type Result } from '../../problem';
import type { Open } from './largestRests';
import { quotaTable, type QuotaTable } from './quotaTable';

/** A table before rounding. Its rows stand in the order that settles ties, so that the rows of a sheet decide nothing. */
export interface OpenTable extends QuotaTable {
  /** What each column must add up to. */
  readonly columnTotals: readonly number[];
  /** What each row is due of all columns together: `floor + rest / divisor`. */
  readonly rows: readonly RowQuota[];
  /** Which of the key's parties each row is. */
  readonly parties: readonly number[];
}

interface RowQuota {
  readonly floor: number;
  readonly rest: bigint;
}

export function openTable(key: Key, amounts: readonly Amount[]): Result<OpenTable> {
  const quotas = quotaTable(key, amounts);
  if (!quotas.ok) return quotas;
  const parties = new Array<number>(key.parties.length);
  key.rank.forEach((place, party) => (parties[place] = party));
  const { divisor } = quotas.value;
  const floors = parties.map((party) => quotas.value.floors[party] ?? []);
  const rests = parties.map((party) => quotas.value.rests[party] ?? []);
  const rows = floors.map((row, i) => rowQuota(row, rests[i] ?? [], divisor));
  return ok({ floors, rests, divisor, rows, parties, columnTotals: amounts.map(({ steps }) => steps) });
}

function rowQuota(floors: readonly number[], rests: readonly bigint[], divisor: bigint): RowQuota {
  const over = rests.reduce((sum, rest) => sum + rest, 0n);
  const floor = floors.reduce((sum, each) => sum + each, 0) + Number(over / divisor);
  return { floor, rest: over % divisor };
}

/** A cell or a row total as something that is to be rounded. */
export function asOpen(floor: number | undefined, rest: bigint | undefined): Open {
  return { rest: rest ?? 0n, isNegative: (floor ?? 0) < 0 };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
