import type Decimal from 'decimal.js';
import type { Shares } from '../allocation/allocate';
import { asDecimal, type Amount } from '../amount';
import { ok, type Result } from '../problem';
import { matchParties, type Match } from './matchParties';
import { moveParticipants } from './moveParticipants';
import { finenessOf, inFinerSteps, shareFinely, shareInSteps, type Sharing } from './shareFinely';

/** The causes of a change, in the order in which they are taken. */
export const CAUSES = ['priceLevel', 'budget', 'participants', 'key', 'rounding'] as const;
export type Cause = (typeof CAUSES)[number];

/** Why one party's share changed: the effects of the causes add up to `total`, exactly. */
export interface Attribution {
  readonly party: string;
  /** Who was not there before has joined, who is not there after has left. */
  readonly presence: 'both' | 'joined' | 'left';
  readonly before: number;
  readonly after: number;
  readonly effects: Readonly<Record<Cause, number>>;
  readonly total: number;
}

/**
 * Attributes the change of everybody's share to its causes, one thing changed at a time: first the price level (the old
 * amount, `restated`, by the old key), then the budget in fixed prices (the new amount by the old key), then who takes
 * part (those who stay keep their proportions to each other), then the key (their new weights), then rounding.
 *
 * The order is a choice. An effect is measured with everything before it changed already and everything after it not
 * yet: the key on the new amount, the budget at the old key. Taken the other way round some kronor would move from one
 * effect to another, though never into or out of the total. Money comes before key because the question that is asked
 * first is what the larger budget alone would have cost; who pays comes before how much they weigh, because without
 * the joining and leaving the weights of those who stay have not changed at all.
 */
export function attributeChange(
  before: Sharing,
  after: Sharing,
  restated: Amount = before.amount,
): Result<Attribution[]> {
  const fineness = finenessOf([before.amount, restated, after.amount]);
  const columns = shareEach([
    () => shareInSteps(before),
    () => shareFinely(before, fineness),
    () => shareFinely({ key: before.key, amount: restated }, fineness),
    () => shareFinely({ key: before.key, amount: after.amount }, fineness),
    () => shareFinely(after, fineness),
    () => shareInSteps(after),
  ]);
  if (!columns.ok) return columns;
  const [paidBefore = [], start = [], inNewPrices = [], budgeted = [], end = [], paid = []] = columns.value;

  const matches = matchParties(before.key, after.key);
  const old = (shares: Shares): number[] => matches.map((match) => at(shares, match.before));
  const now = (shares: Shares): number[] => matches.map((match) => at(shares, match.after));
  const rank = matches.map((match) => at(before.key.rank, match.before));
  const { step } = inFinerSteps(after.amount, fineness);
  const moved = moveParticipants(matches, old(budgeted), now(end), rank, step);
  const stages = [old(start), old(inNewPrices), old(budgeted), moved, now(end)];
  const [from, to] = [old(paidBefore), now(paid)];
  return ok(
    matches.map((match, i) =>
      toAttribution(
        match,
        from[i] ?? 0,
        to[i] ?? 0,
        stages.map((stage) => stage[i] ?? 0),
      ),
    ),
  );
}

function shareEach(columns: readonly (() => Result<Shares>)[]): Result<Shares[]> {
  const shared: Shares[] = [];
  for (const share of columns) {
    const shares = share();
    if (!shares.ok) return shares;
    shared.push(shares.value);
  }
  return ok(shared);
}

/** @param stages what the party was due from the start to the end, one cause more at a time, before rounding */
function toAttribution(match: Match, before: number, after: number, stages: readonly number[]): Attribution {
  const total = asDecimal(after).minus(asDecimal(before));
  const steps = stages.slice(1).map((stage, i) => asDecimal(stage).minus(asDecimal(stages[i] ?? 0)));
  const [priceLevel, budget, participants, key] = steps.map(toNumber);
  const rounding = steps.reduce((rest, effect) => rest.minus(effect), total);
  return {
    party: match.party,
    presence: match.before === undefined ? 'joined' : match.after === undefined ? 'left' : 'both',
    before,
    after,
    effects: {
      priceLevel: priceLevel ?? 0,
      budget: budget ?? 0,
      participants: participants ?? 0,
      key: key ?? 0,
      rounding: toNumber(rounding),
    },
    total: toNumber(total),
  };
}

function at(shares: readonly number[], position: number | undefined): number {
  return position === undefined ? 0 : (shares[position] ?? 0);
}

/** `+ 0` turns -0 into 0, which would be shown with a minus sign. */
function toNumber(exact: Decimal): number {
  return exact.toNumber() + 0;
}
