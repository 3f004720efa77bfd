import { readMethod, type Method } from '../../allocation/methods';
import { shareLevel } from '../../allocation/shareLevel';
import { traceCell, type CellTrace } from '../../allocation/tieOut';
import { readAmount, readStep, type Step } from '../../amount';
import type { Key } from '../../key/key';
import { ok, type Result } from '../../problem';
import { explainAmount, type ExplainQuestion } from './explain';
import { tieAt } from './explainRemainders';
import { readTable, type TableSharing } from './explainTable';
import type { ExplainedAmount, OddSteps, Tie } from './explanation';
import { oddStepsOf, orderOf } from './oddSteps';
import { nameOf, type Sharing } from './sharedLevel';

/** Where the odd steps of a column went. */
export interface Receipt {
  readonly amount: ExplainedAmount;
  readonly method: Method;
  /** One for the whole amount, and one for each group of a nested key. */
  readonly levels: readonly LevelReceipt[];
}

export interface LevelReceipt {
  /** The group whose part is shared; absent for the whole amount. */
  readonly within?: string;
  readonly steps: number;
  /** What the shares make together: another number than `steps` only where each was rounded on its own. */
  readonly sum: number;
  /** Absent where everybody is held at a floor or a cap. */
  readonly odd?: OddSteps;
  /** Those who were equal where the steps ran out. */
  readonly tie?: Tie & { readonly party: string };
}

/** Where the odd steps of a table went whose rows and columns tie. */
export interface TableReceipt {
  readonly step: Step;
  readonly columns: readonly CellTrace['column'][];
  readonly rows: readonly { readonly party: string; readonly row: CellTrace['row'] }[];
}

export function makeReceipt({ key, amount, step, method }: Omit<ExplainQuestion, 'party'>): Result<Receipt> {
  const size = readStep(step);
  if (!size.ok) return size;
  const rule = readMethod(method);
  if (!rule.ok) return rule;
  const read = readAmount(amount, size.value);
  if (!read.ok) return read;
  const sharing = { steps: Math.abs(read.value.steps), step: read.value.step, method: rule.value };
  const levels = receiptsOf(key, sharing);
  if (!levels.ok) return levels;
  return ok({ amount: explainAmount(amount, read.value), method: rule.value, levels: levels.value });
}

function receiptsOf(key: Key, sharing: Sharing, within?: string): Result<LevelReceipt[]> {
  const top = key.nest?.top ?? key;
  const level = shareLevel(top, sharing.steps, sharing.step, sharing.method);
  if (!level.ok) return level;
  const { quotas, shares } = level.value;
  const shared = { ...sharing, key: top, row: -1, level: level.value };
  const order = quotas ? orderOf(sharing.method, quotas) : [];
  const isByRest = sharing.method.names[1] === 'largest-remainder';
  const tie = quotas && isByRest && quotas.left > 0 ? tieAt(top, quotas, order, quotas.left - 1) : undefined;
  const receipts: LevelReceipt[] = [
    {
      ...(within !== undefined && { within }),
      steps: sharing.steps,
      sum: Number(shares.reduce((sum, share) => sum + BigInt(share), 0n)),
      ...(quotas && { odd: oddStepsOf(shared, quotas) }),
      ...(quotas && tie?.settledBy && { tie: { ...tie, party: nameOf(top, order[quotas.left - 1]) } }),
    },
  ];
  for (const [row, inside] of key.nest?.under.entries() ?? []) {
    if (!inside) continue;
    const group = receiptsOf(inside, { ...sharing, steps: shares[row] ?? 0 }, nameOf(top, row));
    if (!group.ok) return group;
    receipts.push(...group.value);
  }
  return ok(receipts);
}

export function makeTableReceipt(question: TableSharing): Result<TableReceipt> {
  const table = readTable(question);
  if (!table.ok) return table;
  const { key, amounts, rowTotals } = table.value;
  const columns: CellTrace['column'][] = [];
  const rows: { party: string; row: CellTrace['row'] }[] = [];
  for (const column of key.nest ? [] : amounts.keys()) {
    const cell = traceCell(key, amounts, 0, column, rowTotals);
    if (!cell.ok) return cell;
    columns.push(cell.value.column);
  }
  for (const [i, { name }] of key.parties.entries()) {
    const cell = traceCell(key, amounts, i, 0, rowTotals);
    if (!cell.ok) return cell;
    rows.push({ party: name, row: cell.value.row });
  }
  return ok({ step: amounts[0]?.step ?? { value: 1, over: 1, under: 1 }, columns, rows });
}
