import { Exact, readAmount, readStep, type Amount } from '../core/amount';
import { allocate, type Shares } from '../core/allocation/allocate';
import { fractionOf } from '../core/allocation/fraction';
import { readMethod, type Method } from '../core/allocation/methods';
import type { Cell } from '../core/cell';
import type { Key } from '../core/key/key';
import { findParties } from '../core/key/listParties';
import { ok, type Result } from '../core/problem';
import { toCell, toCells, type Argument } from './argument';
import { layRows, readRows } from './rows';

/** One party's share of one amount. */
export function shareOf(
  key: Key,
  party: Argument,
  amount: Argument,
  step: Argument,
  method: Argument,
): Result<number> {
  const members = findParties(key, toCell(party));
  if (!members.ok) return members;
  const rules = readRules(step, method);
  if (!rules.ok) return rules;
  const read = rules.value.readAmount(toCell(amount));
  if (!read.ok) return read;
  const shares = allocate(key, read.value, rules.value.method);
  return shares.ok ? ok(sumOf(shares.value, members.value)) : shares;
}

/** Everybody's shares, one column an amount; with the names first unless the rows follow given parties. */
export function sharesOf(
  key: Key,
  amounts: Argument,
  step: Argument,
  method: Argument,
  parties: Argument,
): Result<Cell[][]> {
  const rows = readRows(key, parties);
  if (!rows.ok) return rows;
  const rules = readRules(step, method);
  if (!rules.ok) return rules;
  const columns: (readonly number[])[] = [];
  for (const cell of (toCells(amounts) ?? [[null]]).flat()) {
    const amount = rules.value.readAmount(cell);
    if (!amount.ok) return amount;
    const shares = allocate(key, amount.value, rules.value.method);
    if (!shares.ok) return shares;
    columns.push(shares.value);
  }
  return ok(
    layRows(key, rows.value, columns.length, (position) => columns.map((column) => column[position] ?? 0)),
  );
}

export function partyFraction(key: Key, party: Argument): Result<number> {
  const members = findParties(key, toCell(party));
  return members.ok ? fractionOf(key, members.value) : members;
}

/** One share as it is; those of a group summed exactly, since öre do not add up in doubles. */
function sumOf(shares: Shares, members: readonly number[]): number {
  const [only, ...others] = members.map((member) => shares[member] ?? 0);
  return others.length === 0 ? (only ?? 0) : Exact.sum(only ?? 0, ...others).toNumber();
}

interface Rules {
  readonly method: Method;
  readonly readAmount: (cell: Cell) => Result<Amount>;
}

function readRules(step: Argument, method: Argument): Result<Rules> {
  const readSteps = readStep(toCell(step));
  if (!readSteps.ok) return readSteps;
  const rule = readMethod(toCell(method));
  if (!rule.ok) return rule;
  return ok({ method: rule.value, readAmount: (cell) => readAmount(cell, readSteps.value) });
}
