import { readAmount, toStep, type Amount } from '../../../../../core/amount';
import { fail, ok, type Result } from '../../../../../core/problem';
import { attributeChange, type Attribution } from '../../../../../core/reason/attributeChange';
import type { Sharing } from '../../../../../core/reason/shareFinely';
import { restate } from './restating';
import type { Side } from './side';

/** Two sides with the change between them, party by party. */
export interface Explained {
  readonly before: Side;
  readonly after: Side;
  readonly step: number;
  /** The amount before at the price level after, where it was restated. */
  readonly restated?: Amount;
  readonly parties: readonly Attribution[];
}

export function explainSides(
  before: Side,
  after: Side,
  step: number,
  factor: number | undefined,
): Result<Explained> {
  const [old, now] = [sharingOf(before, step), sharingOf(after, step)];
  if (!old.ok) return old;
  if (!now.ok) return now;
  const restated = factor === undefined ? undefined : restate(before, factor, step);
  if (restated && !restated.ok) return restated;
  const parties = attributeChange(old.value, now.value, restated?.value);
  if (!parties.ok) return parties;
  return ok({
    before,
    after,
    step,
    ...(restated && { restated: restated.value }),
    parties: parties.value,
  });
}

function sharingOf({ amount, record }: Side, step: number): Result<Sharing> {
  if (!record.key.ok) return fail(record.key.problem);
  const read = readAmount(amount, toStep(step));
  return read.ok ? ok({ key: record.key.value, amount: read.value }) : read;
}
