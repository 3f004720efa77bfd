import { allocate } from '../../allocation/allocate';
import { readMethod } from '../../allocation/methods';
import { Exact, readAmount, readStep, type Amount } from '../../amount';
import { showCell, type Cell } from '../../cell';
import type { Key } from '../../key/key';
import { findParties } from '../../key/listParties';
import { ok, type Result } from '../../problem';
import { explainLevel } from './explainLevel';
import type { ExplainedAmount, Explanation, LevelReason } from './explanation';
import { findRow } from './findRow';
import { type Sharing } from './sharedLevel';

/** What SHARE is asked, as it stands in the cells. */
export interface ExplainQuestion {
  readonly key: Key;
  readonly party: Cell;
  readonly amount: Cell;
  readonly step: Cell;
  readonly method: Cell;
}

/** Why a share is what it is, told by the very steps in which it is allocated. */
export function explain({ key, party, amount, step, method }: ExplainQuestion): Result<Explanation> {
  const members = findParties(key, party);
  if (!members.ok) return members;
  const size = readStep(step);
  if (!size.ok) return size;
  const rule = readMethod(method);
  if (!rule.ok) return rule;
  const read = readAmount(amount, size.value);
  if (!read.ok) return read;
  const shares = allocate(key, read.value, rule.value);
  if (!shares.ok) return shares;
  const sharing = { steps: Math.abs(read.value.steps), step: read.value.step, method: rule.value };
  const levels = explainLevels(key, members.value, sharing);
  if (!levels.ok) return levels;
  const each = members.value.map((member) => shares.value[member] ?? 0);
  return ok({
    party: levels.value.at(-1)?.party ?? showCell(party),
    share: Exact.sum(0, ...each).toNumber(),
    amount: explainAmount(amount, read.value),
    method: rule.value,
    keyLabel: key.label,
    levels: levels.value,
    ...(each.length > 1 && {
      members: members.value.map((member, i) => ({
        party: key.parties[member]?.name ?? '',
        share: each[i] ?? 0,
      })),
    }),
  });
}

export function explainAmount(cell: Cell, { steps, step, rounded }: Amount): ExplainedAmount {
  return {
    ...(rounded && typeof cell === 'number' && { stated: Math.abs(cell) }),
    steps: Math.abs(steps),
    step,
    isRefund: steps < 0,
  };
}

/** The levels of a nested key, from the whole amount down to the party or to the group that is asked about. */
function explainLevels(
  key: Key,
  members: readonly number[],
  sharing: Sharing,
  within?: string,
): Result<readonly LevelReason[]> {
  const [first = -1] = members;
  const { row, start } = findRow(key, first);
  const level = explainLevel(key.nest?.top ?? key, row, sharing, within);
  if (!level.ok) return level;
  const inside = key.nest?.under[row];
  if (!inside || (members.length > 1 && members.length === inside.parties.length)) return ok([level.value]);
  const below = explainLevels(
    inside,
    members.map((member) => member - start),
    { ...sharing, steps: level.value.share },
    level.value.party,
  );
  return below.ok ? ok([level.value, ...below.value]) : below;
}
