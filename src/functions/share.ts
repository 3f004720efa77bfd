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
import { layColumns, readRows } from './rows';
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
  const name = toCell(party);
  const position = typeof name === 'string' || typeof name === 'number' ? key.index.find(name) : undefined;
  const members = position === undefined ? findParties(key, name) : undefined;
  if (members && !members.ok) return members;
  const read = readTerms(amount, step, method);
  if (!read.ok) return read;
  const terms = read.value;
  if (members) return allocateToAll(members.value, key, terms.amount, terms.method);
  return allocateTo(position ?? 0, key, terms.amount, terms.method);
}

/** What is shared and how. */
interface Terms {
  readonly amount: Amount;
  readonly method: Method;
}

/** A column of formulas shares one amount in one way, cell after cell. */
let latest: { amount: Argument; step: Argument; method: Argument; terms: Result<Terms> } | undefined;

function readTerms(amount: Argument, step: Argument, method: Argument): Result<Terms> {
  if (latest && latest.amount === amount && latest.step === step && latest.method === method) {
    return latest.terms;
  }
  const terms = readTermsAnew(amount, step, method);
  latest = { amount, step, method, terms };
  return terms;
}

function readTermsAnew(amount: Argument, step: Argument, method: Argument): Result<Terms> {
  const size = readStep(toCell(step));
  if (!size.ok) return size;
  const rule = readMethod(toCell(method));
  if (!rule.ok) return rule;
  const read = readAmount(toCell(amount), size.value);
  return read.ok ? ok({ amount: read.value, method: rule.value }) : read;
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
  return ok(layColumns(key, rows.value, columns));
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
