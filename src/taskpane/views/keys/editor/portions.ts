import { Exact } from '../../../../core/amount';
import { hasFractions } from '../../../../core/key/key';
import type { BlendPortion, Entry, KeyRecord } from '../../../../workbook/model';

/** A row of a blend while it is edited. */
export interface EditedPortion {
  readonly id: number;
  /** The defined name of a key; empty until one is chosen. */
  readonly key: string;
  /** In percent, or the formula that stands in the sheet. */
  readonly portion: Entry | '';
  /** What the formula gives now. */
  readonly gives?: number;
}

/** A key with bounds or fixed amounts has no fractions to blend. */
export function blendable(keys: readonly KeyRecord[]): KeyRecord[] {
  return keys.filter(({ key }) => key.ok && hasFractions(key.value));
}

/** What is to be written, once every row is filled in. */
export function toPortions(edited: readonly EditedPortion[]): BlendPortion[] | undefined {
  const portions = edited.flatMap(({ key, portion }) =>
    key === '' || portion === '' ? [] : [{ key, portion }],
  );
  return portions.length === edited.length && portions.length > 0 ? portions : undefined;
}

/** In percent. Formulas such as `=1/3` count parts of one and not of a hundred. */
export function percentOf(edited: readonly EditedPortion[]): number {
  const sum = Exact.sum(0, ...edited.map(valueOf));
  return (isInParts(edited) ? sum.times(100) : sum).toNumber();
}

/** Numbers are typed as percent: 0,3 and 0,7 would make a whole in the sheet, but were not meant so here. */
export function isComplete(edited: readonly EditedPortion[]): boolean {
  return Math.abs(percentOf(edited) - 100) < 1e-6;
}

function isInParts(edited: readonly EditedPortion[]): boolean {
  return edited.some(({ gives }) => gives !== undefined) && edited.every((row) => valueOf(row) <= 1);
}

/** The same with what formulas give in their place, for the preview. */
export function calculated(edited: readonly EditedPortion[]): EditedPortion[] {
  return edited.map((row) => (row.gives === undefined ? row : { ...row, portion: row.gives }));
}

/**
 * In the sheet portions are 0,3 or 30; in the editor they are percent. A formula keeps the scale that the sheet has.
 */
export function toEditedPortions(
  portions: readonly BlendPortion[],
  given: (row: number) => number | undefined,
): EditedPortion[] {
  const hasFormulas = portions.some(({ portion }) => typeof portion === 'string');
  const numbers = portions.map(({ portion }, i) => (typeof portion === 'number' ? portion : given(i)) ?? 0);
  const inPercent = hasFormulas || numbers.some((portion) => portion > 1);
  return portions.map(({ key, portion }, id): EditedPortion => {
    const gives = given(id);
    if (typeof portion === 'number')
      return { id, key, portion: inPercent ? portion : new Exact(portion).times(100).toNumber() };
    return gives === undefined ? { id, key, portion } : { id, key, portion, gives };
  });
}

function valueOf({ portion, gives }: EditedPortion): number {
  return typeof portion === 'number' ? portion : (gives ?? 0);
}
