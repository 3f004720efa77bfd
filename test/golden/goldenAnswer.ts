import { readAmount, readStep, toStep } from '../../src/core/amount';
import { allocate, type Shares } from '../../src/core/allocation/allocate';
import { readRowTotals, tieOut } from '../../src/core/allocation/tieOut';
import { readMethod } from '../../src/core/allocation/methods';
import type { Cell } from '../../src/core/cell';
import type { Key } from '../../src/core/key/key';
import type { Result } from '../../src/core/problem';
import { audit, compareSum, readAuditedTable } from '../../src/core/reason/audit';
import { infer } from '../../src/core/reason/infer/infer';
import { readPublished } from '../../src/core/reason/infer/readPublished';
import { explain } from '../../src/core/reason/explain';
import { splitChange, type Change } from '../../src/core/reason/splitChange';
import { readAnswers } from '../../src/core/rules/answers';
import { decide, OUTCOME_TEXTS, readRule } from '../../src/core/rules/condition';
import { feeFor, readTariff } from '../../src/core/rules/tariff';
import { codeOf } from '../../src/register';
import { candidatesFor, candidatesOfSelection } from '../../src/register/candidates';
import { sayExplanation, tabulateFindings, tabulateInference } from '../../src/text';
import type { GoldenCase, GoldenKey } from './goldenCase';
import { keyOf, value } from './goldenKey';

/** What the core answers to a case that shares an amount. */
export function allocated({ key, amount = NaN, step = 1, method = '' }: GoldenCase): Result<Shares> {
  const read = keyOf(key);
  if (!read.ok) return read;
  const steps = value(readAmount(amount, value(readStep(step))));
  return allocate(read.value, steps, value(readMethod(method)));
}

/** What the core answers to a case with several amounts: one row a party, in the key's order. */
export function tiedOut({ key, amounts = [], step = 1, rowTotals }: GoldenCase): Result<number[][]> {
  const read = keyOf(key);
  if (!read.ok) return read;
  const size = toStep(step);
  const { parties } = read.value;
  const cells = parties.map(({ name }) => rowTotals?.[name] ?? null);
  const positions = parties.map((_, i) => i);
  const totals = rowTotals && readRowTotals(read.value, positions, cells, size);
  if (totals && !totals.ok) return totals;
  const steps = amounts.map((amount) => value(readAmount(amount, size)));
  return tieOut(read.value, steps, totals?.value);
}

/** What the core answers to a case with a key and an amount before: why a party's share changed. */
export function changed({ key, amount = NaN, step = 1, before }: GoldenCase, party: string): Result<Change> {
  if (!before) throw new Error('a change needs a key and an amount before');
  const sharing = (source: GoldenKey, stated: number) => ({
    key: value(keyOf(source)),
    amount: value(readAmount(stated, value(readStep(step)))),
  });
  return splitChange(party, sharing(before.key, before.amount), sharing(key, amount));
}

/** What the core says of a party's share. */
export function explained({ key, amount = NaN, step = 1, method = '' }: GoldenCase, party: string): string {
  const explanation = value(explain({ key: value(keyOf(key)), party, amount, step, method }));
  return sayExplanation(explanation, undefined, 'sv').sentences.join(' ');
}

/** What the core answers to a case with a step table: each party’s fee. */
export function feesOf({ key, tariff = [] }: GoldenCase): Result<Map<string, number>> {
  const [read, steps] = [keyOf(key), readTariff(tariff)];
  if (!read.ok) return read;
  if (!steps.ok) return steps;
  const fees = [...byParty(read.value)].map(
    ([party, weight]) => [party, feeFor(weight, steps.value)] as const,
  );
  for (const [, fee] of fees) if (!fee.ok) return fee;
  return { ok: true, value: new Map(fees.map(([party, fee]) => [party, value(fee)])) };
}

/** What the core answers to a case with a condition. */
export function outcomeOf({ condition = { answers: [], rule: '' } }: GoldenCase): Result<string> {
  const answers = readAnswers(condition.answers, codeOf);
  if (!answers.ok) return answers;
  const rule = readRule([[condition.rule]], answers.value);
  return rule.ok ? { ok: true, value: OUTCOME_TEXTS[decide(answers.value, rule.value)] } : rule;
}

/** What the core answers to a case with a published table: the cells that INFER spills. */
export function inferred({ published = { cells: [] } }: GoldenCase): Cell[][] {
  const { cells, totals = [], candidates } = published;
  const read = value(readPublished(cells, totals, codeOf));
  const found =
    candidates === undefined ? candidatesFor(read.parties) : value(candidatesOfSelection([[candidates]]));
  return tabulateInference(infer(read, found), read, 'sv');
}

/** What the core answers to a case with a published table: the cells that AUDIT spills. */
export function audited({ published = { cells: [] }, key, step }: GoldenCase): Cell[][] {
  const table = value(readAuditedTable(published.cells, published.totals ?? []));
  const own = published.isByKey ? { key: value(keyOf(key)) } : {};
  const question = { tables: [table], codeOf, ...own, ...(step !== undefined && { step }) };
  const sums = table.columns.map((_, column) => compareSum(question, 0, column));
  return tabulateFindings(audit(question), sums, [table], 'sv');
}

/** The row of an audit that a case expects, if it is there. */
export function findingRow(cells: readonly Cell[][], expected: readonly Cell[]): number {
  return cells.findIndex((row) =>
    expected.every((cell, i) => {
      if (cell === null) return true;
      return i === 0 ? String(row[0]).includes(String(cell)) : row[i] === cell;
    }),
  );
}

/** The row of the first ranked key: the first that is neither header nor conclusion. */
export function firstRanked(cells: readonly Cell[][]): number {
  return cells.findIndex(([about], row) => row > 0 && about !== 'Slutsats');
}

export function byParty(key: Key): Map<string, number> {
  return new Map(key.parties.map(({ name }, i) => [name, key.weights[i] ?? NaN]));
}
