import { Exact, readAmount, readStep, type Amount } from '../core/amount';
import { allocate, allocateTo } from '../core/allocation/allocate';
import { fractionOf } from '../core/allocation/fraction';
import { readMethod, type Method } from '../core/allocation/methods';
import type { Cell } from '../core/cell';
import type { Key } from '../core/key/key';
import { findParties } from '../core/key/listParties';
import { ok, type Result } from '../core/problem';
import { toCell, toCells, type Argument } from './argument';
import { knownKey, withKey } from './keyArgument';
import { layRows, readRows } from './rows';
import type { Eventually } from './whenReady';

/** SHARE: at once where the ring knows the key, as it does in all but the first cells of a workbook just opened. */
export function shareByKey(
  keyArgument: Argument,
  party: Argument,
  amount: Argument,
  step: Argument,
  method: Argument,
): Eventually<number> {
  const key = knownKey(keyArgument);
  if (key) return shareOf(key, party, amount, step, method);
  return shareWhenReady(keyArgument, party, amount, step, method);
}

/** Apart from the above, because a function that makes another one pays for it in every cell. */
function shareWhenReady(
  keyArgument: Argument,
  ...[party, amount, step, method]: [Argument, Argument, Argument, Argument]
): Eventually<number> {
  return withKey(keyArgument, (key) => shareOf(key, party, amount, step, method));
}

/** One party's share of one amount, or that of all in a group of a nested key. */
function shareOf(
  key: Key,
  party: Argument,
  amount: Argument,
  step: Argument,
  method: Argument,
): Result<number> {
  const cell = toCell(party);
  const position = typeof cell === 'string' ? key.index.find(cell) : undefined;
  const members = position === undefined ? findParties(key, cell) : undefined;
  if (members && !members.ok) return members;
  const steps = readStep(toCell(step));
  if (!steps.ok) return steps;
  const rule = readMethod(toCell(method));
  if (!rule.ok) return rule;
  const read = readAmount(toCell(amount), steps.value);
  if (!read.ok) return read;
  if (members) return allocateToAll(members.value, key, read.value, rule.value);
  return allocateTo(position ?? 0, key, read.value, rule.value);
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
  const steps = readStep(toCell(step));
  if (!steps.ok) return steps;
  const rule = readMethod(toCell(method));
  if (!rule.ok) return rule;
  const columns: (readonly number[])[] = [];
  for (const cell of (toCells(amounts) ?? [[null]]).flat()) {
    const amount = readAmount(cell, steps.value);
    if (!amount.ok) return amount;
    const shares = allocate(key, amount.value, rule.value);
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

/** The shares of a group summed exactly, since öre do not add up in doubles. */
function allocateToAll(members: readonly number[], key: Key, amount: Amount, method: Method): Result<number> {
  const shares = allocate(key, amount, method);
  if (!shares.ok) return shares;
  return ok(Exact.sum(0, ...members.map((member) => shares.value[member] ?? 0)).toNumber());
}
