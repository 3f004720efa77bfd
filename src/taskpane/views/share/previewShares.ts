import { allocate, type Shares } from '../../../core/allocation/allocate';
import { findLowered, type Lowered } from '../../../core/allocation/lowered';
import { readMethod } from '../../../core/allocation/methods';
import { Exact, readAmount, readStep, toNumber } from '../../../core/amount';
import { isBlank, type Cell } from '../../../core/cell';
import type { Key } from '../../../core/key/key';
import { fail, ok, type Result } from '../../../core/problem';

/** One amount shared: what the sheet will show, before anything is written. */
export interface PreviewColumn {
  /** As it stands in the cell. */
  readonly stated: number;
  /** As it is shared: rounded to the step. */
  readonly amount: number;
  readonly shares: Shares;
  readonly sum: number;
  /** Sum less amount; 0 with every method that ties. */
  readonly difference: number;
  readonly isRounded: boolean;
  readonly isBlank: boolean;
  /** Who would pay less if the amount were one step more; a method can let that happen. */
  readonly lowered: Lowered | undefined;
}

export interface PreviewInput {
  readonly key: Key;
  readonly amounts: readonly Cell[];
  readonly step: Cell;
  readonly method: string;
}

/** The same steps as the functions take, so that the preview cannot promise another krona than the cell gives. */
export function previewShares({ key, amounts, step, method }: PreviewInput): Result<PreviewColumn[]> {
  const rule = readMethod(method);
  if (!rule.ok) return rule;
  const size = readStep(step);
  if (!size.ok) return size;
  if (size.value === undefined) return fail({ kind: 'stepNotNumber', input: '' });
  const columns: PreviewColumn[] = [];
  for (const cell of amounts) {
    const amount = readAmount(cell, size.value);
    if (!amount.ok) return amount;
    const shares = allocate(key, amount.value, rule.value);
    if (!shares.ok) return shares;
    const total = toNumber(amount.value.steps, amount.value.step);
    const sum = Exact.sum(0, ...shares.value);
    columns.push({
      stated: typeof cell === 'number' ? cell : 0,
      amount: total,
      shares: shares.value,
      sum: sum.toNumber(),
      difference: sum.minus(total).toNumber(),
      isRounded: amount.value.rounded,
      isBlank: isBlank(cell),
      lowered: findLowered(key, amount.value, rule.value),
    });
  }
  return ok(columns);
}
