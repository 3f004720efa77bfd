import { inSteps, type Amount } from '../../amount';
import type { Key } from '../../key/key';
import { fail, ok, type Result } from '../../problem';
import { allocate } from '../allocate';
import { largestRemainder } from '../methods/largestRemainder';
import type { OpenTable } from './openTable';
import { openLevel, type TiedSteps } from './tieLevel';
import { sharedAgain, tieSteps } from './tieOut';

/** Why a cell of a table that ties both ways is what it is. Everything in whole steps. */
export interface CellTrace {
  readonly quota: QuotaTrace;
  readonly share: number;
  /** What the party would get if the amount of this column stood alone: by largest remainder. */
  readonly alone: number;
  readonly row: LineTrace;
  readonly column: LineTrace;
  /** The cell that this one is a part of, where a nested key shares the part of a group again. */
  readonly group?: CellTrace;
}

/** An exact part: `floor + rest / divisor`. */
export interface QuotaTrace {
  readonly floor: number;
  readonly rest: bigint;
  readonly divisor: bigint;
}

/** A row or a column: what it is due exactly and adds up to, and how its cells were rounded. */
interface LineTrace {
  readonly quota: QuotaTrace;
  readonly total: number;
  /** Cells that are not whole steps before rounding, and how many of those were rounded up. */
  readonly open: number;
  readonly roundedUp: number;
}

/**
 * The trace of one cell.
 *
 * @param party position in the key
 * @param column position among the amounts
 */
export function traceCell(
  key: Key,
  amounts: readonly Amount[],
  party: number,
  column: number,
  rowTotals?: readonly number[],
): Result<CellTrace> {
  const tied = tieSteps(key, amounts, rowTotals);
  if (!tied.ok) return tied;
  return key.nest
    ? traceNested(key.nest, amounts, party, column)
    : traceLevel(key, amounts, tied.value, party, column);
}

function traceNested(
  { top, under }: NonNullable<Key['nest']>,
  amounts: readonly Amount[],
  party: number,
  column: number,
): Result<CellTrace> {
  const groups = tieSteps(top, amounts);
  if (!groups.ok) return groups;
  let first = 0;
  for (const [row, group] of groups.value.entries()) {
    const key = under[row];
    const size = key?.parties.length ?? 1;
    if (party < first + size) {
      const above = traceCell(top, amounts, row, column);
      if (!key || !above.ok) return above;
      const inside = traceCell(key, sharedAgain(group, amounts), party - first, column);
      return inside.ok ? ok(withGroup(inside.value, above.value)) : inside;
    }
    first += size;
  }
  return fail({ kind: 'partyMissing' });
}

/** Above the cell's own group, and above the groups that this one lies in. */
function withGroup(cell: CellTrace, above: CellTrace): CellTrace {
  return { ...cell, group: cell.group ? withGroup(cell.group, above) : above };
}

function traceLevel(
  key: Key,
  amounts: readonly Amount[],
  tied: TiedSteps,
  party: number,
  column: number,
): Result<CellTrace> {
  const [table, amount] = [openLevel(key, amounts), amounts[column]];
  if (!table.ok) return table;
  const row = table.value.parties.indexOf(party);
  if (!amount || row < 0) return fail({ kind: 'partyMissing' });
  const alone = allocate(key, amount, largestRemainder);
  if (!alone.ok) return alone;
  return ok({
    quota: quotaAt(table.value, row, column),
    share: tied[party]?.[column] ?? 0,
    alone: inSteps(alone.value[party] ?? 0, amount.step).toNumber(),
    row: rowTrace(table.value, tied, row),
    column: columnTrace(table.value, tied, column),
  });
}

function quotaAt({ floors, rests, divisor }: OpenTable, row: number, column: number): QuotaTrace {
  return { floor: floors[row]?.[column] ?? 0, rest: rests[row]?.[column] ?? 0n, divisor };
}

function rowTrace(table: OpenTable, tied: TiedSteps, row: number): LineTrace {
  const { floor = 0, rest = 0n } = table.rows[row] ?? {};
  const shares = tied[table.parties[row] ?? -1] ?? [];
  const cells = shares.map((share, column) => ({ share, quota: quotaAt(table, row, column) }));
  return lineTrace({ floor, rest, divisor: table.divisor }, cells);
}

function columnTrace(table: OpenTable, tied: TiedSteps, column: number): LineTrace {
  const quota = { floor: table.columnTotals[column] ?? 0, rest: 0n, divisor: table.divisor };
  const cells = table.parties.map((party, row) => ({
    share: tied[party]?.[column] ?? 0,
    quota: quotaAt(table, row, column),
  }));
  return lineTrace(quota, cells);
}

function lineTrace(quota: QuotaTrace, cells: readonly { share: number; quota: QuotaTrace }[]): LineTrace {
  return {
    quota,
    total: cells.reduce((total, { share }) => total + share, 0),
    open: cells.filter((cell) => cell.quota.rest > 0n).length,
    roundedUp: cells.filter((cell) => cell.share > cell.quota.floor).length,
  };
}
