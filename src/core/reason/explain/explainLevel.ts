import { shareLevel } from '../../allocation/shareLevel';
import type { Key } from '../../key/key';
import { ok, type Result } from '../../problem';
import { explainFraction } from './explainFraction';
import { explainRounding } from './explainRounding';
import type { HeldReason, Holding, LevelReason, PartyLine } from './explanation';
import { quotaAt } from './quotaAt';
import { nameOf, type SharedLevel, type Sharing } from './sharedLevel';

export function explainLevel(key: Key, row: number, sharing: Sharing, within?: string): Result<LevelReason> {
  const level = shareLevel(key, sharing.steps, sharing.step, sharing.method);
  if (!level.ok) return level;
  const shared: SharedLevel = { ...sharing, key, row, level: level.value };
  const { fixed, shares } = level.value;
  const held = explainHeld(shared);
  const quota = quotaAt(level.value, row);
  return ok({
    party: nameOf(key, row),
    ...(within !== undefined && { within }),
    steps: sharing.steps,
    share: shares[row] ?? 0,
    ...(fixed.steps && { fixed: { own: fixed.steps[row] ?? 0, sum: fixed.sum } }),
    ...(held && { held }),
    ...(quota && { fraction: explainFraction(shared), quota }),
    rounding: explainRounding(shared),
    lines: linesOf(shared),
  });
}

/** Floors and caps are on all that a party pays, and so it is told. */
function explainHeld({ key, row, level: { held, fixed } }: SharedLevel): HeldReason | undefined {
  const holdings = held?.steps.map((steps, i): Holding | undefined => {
    if (steps === undefined) return undefined;
    // Where nobody has stated a floor it is 0, as a cap of less than half a step is.
    const at = steps === held.limits[i]?.cap ? 'cap' : 'floor';
    return { party: nameOf(key, i), at, steps: steps + (fixed.steps?.[i] ?? 0) };
  });
  if (!held || !holdings || holdings.every((holding) => !holding)) return undefined;
  const own = holdings[row];
  const others = holdings.flatMap((holding, i) => (holding && i !== row ? [holding] : []));
  return { ...(own && { own }), others, rest: held.rest };
}

function linesOf({ key, level }: SharedLevel): PartyLine[] {
  return key.parties.map(({ name }, i) => {
    const quota = quotaAt(level, i);
    return { party: name, share: level.shares[i] ?? 0, ...(quota && { quota }) };
  });
}
