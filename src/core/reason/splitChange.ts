import type Decimal from 'decimal.js';
import type { Shares } from '../allocation/allocate';
import { asDecimal, Exact } from '../amount';
import { showCell, type Cell } from '../cell';
import { findParties } from '../key/listParties';
import { nearestName } from '../party';
import { fail, ok, type Result } from '../problem';
import { finenessOf, shareFinely, shareInSteps, type Sharing } from './shareFinely';

/** Why a share changed. The first three add up to the last, exactly, as the decimal numbers that they are. */
export interface Change {
  /** What the change of the amount means at the old key. */
  readonly budget: number;
  /** What the change of the key means for the new amount. */
  readonly key: number;
  /** What is left: the odd steps that rounding gave or took, before and after. */
  readonly rounding: number;
  /** The rounded share after less the rounded share before. */
  readonly total: number;
}

/**
 * Splits the change of one party's share, or of all in a group of a nested key. Who is in one of the keys only pays
 * nothing by the other: it has joined or left.
 */
export function splitChange(party: Cell, before: Sharing, after: Sharing): Result<Change> {
  const members = findInEither(party, before, after);
  if (!members.ok) return members;
  const columns = shareAll(before, after);
  if (!columns.ok) return columns;
  const { start, afterBudget, end, paidBefore, paidAfter } = columns.value;
  const [old, now] = [members.value.before, members.value.after];
  const between = sumOf(afterBudget, old);
  const budget = between.minus(sumOf(start, old));
  const key = sumOf(end, now).minus(between);
  const total = sumOf(paidAfter, now).minus(sumOf(paidBefore, old));
  return ok({
    budget: toNumber(budget),
    key: toNumber(key),
    rounding: toNumber(total.minus(budget).minus(key)),
    total: toNumber(total),
  });
}

/** The way from the old share to the new one, one thing changed at a time, in everybody's finely rounded parts. */
interface Columns {
  readonly start: Shares;
  readonly afterBudget: Shares;
  readonly end: Shares;
  readonly paidBefore: Shares;
  readonly paidAfter: Shares;
}

function shareAll(before: Sharing, after: Sharing): Result<Columns> {
  const fineness = finenessOf([before.amount, after.amount]);
  const start = shareFinely(before, fineness);
  if (!start.ok) return start;
  const afterBudget = shareFinely({ key: before.key, amount: after.amount }, fineness);
  if (!afterBudget.ok) return afterBudget;
  const end = shareFinely(after, fineness);
  if (!end.ok) return end;
  const [paidBefore, paidAfter] = [shareInSteps(before), shareInSteps(after)];
  if (!paidBefore.ok) return paidBefore;
  if (!paidAfter.ok) return paidAfter;
  return ok({
    start: start.value,
    afterBudget: afterBudget.value,
    end: end.value,
    paidBefore: paidBefore.value,
    paidAfter: paidAfter.value,
  });
}

interface Members {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

function findInEither(party: Cell, before: Sharing, after: Sharing): Result<Members> {
  const [old, now] = [findParties(before.key, party), findParties(after.key, party)];
  for (const found of [old, now]) {
    if (!found.ok && found.problem.kind !== 'partyUnknown') return found;
  }
  if (old.ok || now.ok) return ok({ before: old.ok ? old.value : [], after: now.ok ? now.value : [] });
  const input = showCell(party);
  const names = [...before.key.parties, ...after.key.parties].map(({ name }) => name);
  const nearest = nearestName(input, names);
  return fail({ kind: 'partyInNeither', input, ...(nearest && { nearest }) });
}

function sumOf(shares: Shares, members: readonly number[]): Decimal {
  return Exact.sum(0, ...members.map((member) => asDecimal(shares[member] ?? 0)));
}

/** `+ 0` turns -0 into 0: Excel would show a minus sign. */
function toNumber(exact: Decimal): number {
  return exact.toNumber() + 0;
}
