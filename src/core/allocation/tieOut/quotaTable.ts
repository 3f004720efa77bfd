import type { Amount, Step } from '../../amount';
import type { Key } from '../../key/key';
import { leastCommonMultiple, toBigInts, toLowestTerms } from '../../key/weights';
import { ok, type Result } from '../../problem';
import { holdAtBounds } from '../bounds';
import { boundsBeyondFixed, fixedSteps } from '../fixed';
import { quotasOf } from '../quotas';

/**
 * The exact parts of several amounts before rounding, in steps: party i is due `floors[i][j] + rests[i][j] / divisor`
 * of amount j. One divisor for all, so that parts of different columns can be added and compared as whole numbers.
 */
export interface QuotaTable {
  readonly floors: readonly (readonly number[])[];
  readonly rests: readonly (readonly bigint[])[];
  readonly divisor: bigint;
}

/** One column: what each party is due of one amount. */
interface Column {
  readonly floors: readonly number[];
  readonly rests: readonly bigint[];
  readonly divisor: bigint;
}

/** A key of one level; fixed amounts come off each amount, and bounds hold for each amount by itself. */
export function quotaTable(key: Key, amounts: readonly Amount[]): Result<QuotaTable> {
  const columns: Column[] = [];
  for (const { steps, step } of amounts) {
    const column = quotaColumn(key, Math.abs(steps), step);
    if (!column.ok) return column;
    columns.push(steps < 0 ? negate(column.value) : column.value);
  }
  const divisor = columns.reduce((common, column) => leastCommonMultiple(common, column.divisor), 1n);
  return ok({
    divisor,
    floors: key.parties.map((_, i) => columns.map(({ floors }) => floors[i] ?? 0)),
    rests: key.parties.map((_, i) =>
      columns.map((column) => (column.rests[i] ?? 0n) * (divisor / column.divisor)),
    ),
  });
}

/** Bounds are whole steps, so a free party's part rounded down or up keeps them, and a held one's is whole. */
function quotaColumn(key: Key, steps: number, step: Step): Result<Column> {
  const fixed = fixedSteps(key, steps, step);
  if (!fixed.ok) return fixed;
  const column = key.bounds ? boundedColumn(key, steps, step) : freeColumn(key, steps - fixed.value.sum);
  if (!column.ok) return column;
  const floors = column.value.floors.map((floor, i) => floor + (fixed.value.steps?.[i] ?? 0));
  return ok({ ...column.value, floors });
}

function freeColumn(key: Pick<Key, 'whole' | 'rank'>, steps: number): Result<Column> {
  const { floors, remainders, divisor } = quotasOf(key, steps);
  return ok({
    floors,
    rests: Array.from<number | bigint, bigint>(remainders, BigInt),
    divisor: BigInt(divisor),
  });
}

function boundedColumn(key: Key, steps: number, step: Step): Result<Column> {
  const fixed = fixedSteps(key, steps, step);
  if (!fixed.ok) return fixed;
  const bounded = boundsBeyondFixed(key, fixed.value, step);
  if (!bounded.ok) return bounded;
  const held = holdAtBounds(bounded.value, steps - fixed.value.sum, step);
  if (!held.ok) return held;
  const at = held.value.steps;
  const whole = toLowestTerms(toBigInts(key.whole).map((w, i) => (at[i] === undefined ? w : 0n)));
  if (BigInt(whole.sum) === 0n) {
    return ok({ floors: at.map((share) => share ?? 0), rests: at.map(() => 0n), divisor: 1n });
  }
  const free = freeColumn({ whole, rank: key.rank }, held.value.rest);
  return free.ok ? ok({ ...free.value, floors: free.value.floors.map((floor, i) => at[i] ?? floor) }) : free;
}

/** The floor of a negative part lies further from zero: −2,3 is −3 and 0,7. */
function negate({ floors, rests, divisor }: Column): Column {
  return {
    divisor,
    floors: floors.map((floor, i) => (rests[i] === 0n ? 0 : -1) - floor),
    rests: rests.map((rest) => (rest === 0n ? 0n : divisor - rest)),
  };
}
