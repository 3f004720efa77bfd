import { allocate } from '../../../core/allocation/allocate';
import { largestRemainder } from '../../../core/allocation/methods/largestRemainder';
import { tieOut } from '../../../core/allocation/tieOut';
import { Exact, readAmount, readStep, type Amount } from '../../../core/amount';
import { hasFractions, type Key } from '../../../core/key/key';
import { ok, type Result } from '../../../core/problem';
import { previewShares, type PreviewColumn, type PreviewInput } from './previewShares';

/** A table whose rows and columns tie, before anything is written. */
export interface TiedPreview {
  readonly columns: readonly PreviewColumn[];
  readonly rows: TiedRows;
}

export interface TiedRows {
  /** What each party pays of all amounts together. */
  readonly sums: readonly number[];
  readonly total: number;
  /** Whether a row can be held against the party's share of all amounts as one. */
  readonly comparesWhole: boolean;
  /** The parties whose rows differ from that share: where no table comes nearer. */
  readonly off: readonly number[];
  /** Where a cell is another than if its amount were shared by itself. */
  readonly moved: readonly Moved[];
}

export interface Moved {
  readonly party: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

export function previewTied(input: PreviewInput): Result<TiedPreview> {
  const alone = previewShares(input);
  if (!alone.ok) return alone;
  const amounts = readAmounts(alone.value, input);
  if (!amounts.ok) return amounts;
  const table = tieOut(input.key, amounts.value);
  if (!table.ok) return table;
  const columns = alone.value.map((column, i) => ({
    ...column,
    shares: table.value.map((row) => row[i] ?? 0),
    lowered: undefined,
  }));
  const sums = table.value.map((row) => Exact.sum(0, ...row).toNumber());
  const total = Exact.sum(0, ...columns.map(({ amount }) => amount)).toNumber();
  const comparesWhole = hasFractions(input.key);
  const off = comparesWhole ? deviating(input, sums, total) : [];
  return ok({ columns, rows: { sums, total, comparesWhole, off, moved: movedCells(alone.value, columns) } });
}

function readAmounts(columns: readonly PreviewColumn[], { step }: PreviewInput): Result<Amount[]> {
  const size = readStep(step);
  if (!size.ok) return size;
  const all: Amount[] = [];
  for (const { amount } of columns) {
    const read = readAmount(amount, size.value);
    if (!read.ok) return read;
    all.push(read.value);
  }
  return ok(all);
}

function deviating({ key, step }: PreviewInput, sums: readonly number[], total: number): number[] {
  const whole = shareWhole(key, step, total);
  if (!whole.ok) return [];
  return sums.flatMap((sum, party) => (sum === whole.value[party] ? [] : [party]));
}

function shareWhole(key: Key, step: PreviewInput['step'], total: number): ReturnType<typeof allocate> {
  const size = readStep(step);
  if (!size.ok) return size;
  const amount = readAmount(total, size.value);
  return amount.ok ? allocate(key, amount.value, largestRemainder) : amount;
}

function movedCells(alone: readonly PreviewColumn[], tied: readonly PreviewColumn[]): Moved[] {
  return tied.flatMap(({ shares }, column) =>
    shares.flatMap((to, party) => {
      const from = alone[column]?.shares[party] ?? 0;
      return from === to ? [] : [{ party, column, from, to }];
    }),
  );
}
