import { readRowTotals, traceCell, type CellTrace } from '../../allocation/tieOut';
import { largestRemainder } from '../../allocation/methods/largestRemainder';
import { readAmount, readStep, toNumber, toStep, type Amount } from '../../amount';
import type { Cell } from '../../cell';
import type { Key } from '../../key/key';
import { findParty, listAllParties } from '../../key/listParties';
import { fail, ok, type Result } from '../../problem';
import { explainAmount } from './explain';
import { fractionIn } from './explainFraction';
import type { Explanation, LevelReason } from './explanation';
import { findRow } from './findRow';
import { nameOf } from './sharedLevel';

/** What TIEOUT is asked, as it stands in the cells. */
export interface TableSharing {
  readonly key: Key;
  readonly amounts: readonly Cell[];
  readonly step: Cell;
  /** Whose rows the row totals are; the key's parties in its order where absent. */
  readonly parties?: readonly (readonly Cell[])[];
  readonly rowTotals?: readonly (readonly Cell[])[];
}

/** One cell of the table that TIEOUT gives. */
interface TableCell extends TableSharing {
  readonly party: Cell;
  /** Position among the amounts. */
  readonly column: number;
}

/** The same question in whole steps. */
interface TableInSteps {
  readonly key: Key;
  readonly amounts: readonly Amount[];
  readonly rowTotals?: readonly number[];
}

/** Why a cell of a table whose rows and columns tie is what it is. Amounts may be of either sign there, and are told so. */
export function explainTable(question: TableCell): Result<Explanation> {
  const { key, party, column, amounts } = question;
  const position = findParty(key, party);
  if (!position.ok) return position;
  const table = readTable(question);
  if (!table.ok) return table;
  const amount = table.value.amounts[column];
  if (!amount) return fail({ kind: 'partyMissing' });
  const trace = traceCell(key, table.value.amounts, position.value, column, table.value.rowTotals);
  if (!trace.ok) return trace;
  return ok({
    party: nameOf(key, position.value),
    share: toNumber(trace.value.share, amount.step) + 0,
    amount: { ...explainAmount(amounts[column] ?? null, amount), steps: amount.steps, isRefund: false },
    method: largestRemainder,
    keyLabel: key.label,
    levels: levelsOf(key, position.value, trace.value),
  });
}

export function readTable({ key, amounts, step, parties, rowTotals }: TableSharing): Result<TableInSteps> {
  const size = readStep(step);
  if (!size.ok) return size;
  const inSteps: Amount[] = [];
  for (const cell of amounts) {
    const amount = readAmount(cell, size.value);
    if (!amount.ok) return amount;
    inSteps.push(amount.value);
  }
  if (!rowTotals) return ok({ key, amounts: inSteps });
  const rows = parties ? listAllParties(key, parties) : ok(key.parties.map((_, i) => i));
  if (!rows.ok) return rows;
  const totals = readRowTotals(key, rows.value, rowTotals.flat(), inSteps[0]?.step ?? toStep(1));
  return totals.ok ? ok({ key, amounts: inSteps, ...(totals.value && { rowTotals: totals.value }) }) : totals;
}

/** The trace of a cell knows the cells that it is a part of; a level reads from the whole amount down. */
function levelsOf(key: Key, position: number, cell: CellTrace, within?: string): LevelReason[] {
  const traces: CellTrace[] = [];
  for (let trace: CellTrace | undefined = cell; trace; trace = trace.group) traces.unshift(trace);
  const levels: LevelReason[] = [];
  let [at, party, group] = [key as Key | undefined, position, within];
  for (const trace of traces) {
    if (!at) break;
    const { row, start } = findRow(at, party);
    levels.push(levelOf(at.nest?.top ?? at, row, trace, group));
    group = levels.at(-1)?.party;
    [at, party] = [at.nest?.under[row], party - start];
  }
  return levels;
}

/** A fraction is told where it alone makes the quota. */
function levelOf(key: Key, row: number, trace: CellTrace, within: string | undefined): LevelReason {
  const isPlain = !key.fixed && !key.bounds;
  return {
    party: nameOf(key, row),
    ...(within !== undefined && { within }),
    steps: trace.column.total,
    share: trace.share,
    ...(isPlain && { fraction: fractionIn(key, row, () => true) }),
    quota: trace.quota,
    rounding: { by: 'table', trace },
    lines: [],
  };
}
