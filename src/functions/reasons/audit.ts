import { readStep } from '../../core/amount';
import type { Cell } from '../../core/cell';
import type { Key } from '../../core/key/key';
import { ok, type Result } from '../../core/problem';
import { audit, compareSum, readAuditedTable } from '../../core/reason/audit';
import { codeOf } from '../../register';
import { tabulateFindings, type Language } from '../../text';
import { toCell, toCells, type Argument } from '../argument';
import { readKeyArgument } from '../keyArgument';
import { whenReady, type Eventually } from '../whenReady';

/** What is wrong with a published table, as a table: first each column's sum, then what else was found. */
export function auditOf(
  published: Argument,
  totals: Argument,
  key: Argument,
  step: Argument,
  language: Language,
): Eventually<Cell[][]> {
  const isKeyGiven = toCells(key) !== undefined;
  const read: Eventually<Key | undefined> = isKeyGiven ? readKeyArgument(key) : ok(undefined);
  return whenReady(read, (own) => auditBy(published, totals, own, step, language));
}

function auditBy(
  published: Argument,
  totals: Argument,
  key: Key | undefined,
  stepCell: Argument,
  language: Language,
): Result<Cell[][]> {
  const step = readStep(toCell(stepCell));
  if (!step.ok) return step;
  const table = readAuditedTable(toCells(published) ?? [], toCells(totals)?.flat() ?? []);
  if (!table.ok) return table;
  const tables = [table.value];
  const question = { tables, codeOf, ...(key && { key }), ...(step.value && { step: step.value.value }) };
  const sums = table.value.columns.map((_, column) => compareSum(question, 0, column));
  return ok(tabulateFindings(audit(question), sums, tables, language));
}
