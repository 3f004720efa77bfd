import { asDecimal, Exact } from '../../../../../core/amount';
import { CAUSES, type Attribution, type Cause } from '../../../../../core/reason/attributeChange';
import type { Language } from '../../../../../text';

/** A cause with its effect, as a reader sees it. */
export interface ShownEffect {
  readonly cause: Cause;
  readonly effect: number;
}

/**
 * The effects with one decimal more than the step. What their rounding gives or takes is rounding too, so that the
 * numbers that are read add up to the change; a cause that changed nothing is left out.
 */
export function shownEffects({ effects, total }: Attribution, step: number): ShownEffect[] {
  const nearest = asDecimal(step).div(10);
  const shown = CAUSES.filter((cause) => cause !== 'rounding' && effects[cause] !== 0).map((cause) => ({
    cause,
    effect: asDecimal(effects[cause]).toNearest(nearest).toNumber() + 0,
  }));
  const rest = shown.reduce((left, { effect }) => left.minus(asDecimal(effect)), new Exact(total));
  return [...shown, { cause: 'rounding', effect: rest.toNumber() + 0 }];
}

/** Decimals of the effects of one party, which are shown to a tenth of the step. */
export function decimalsShown(step: number): number {
  return asDecimal(step).div(10).decimalPlaces();
}

/** Decimals of the effects of all parties, which are shown as they are. */
export function decimalsOf(step: number): number {
  return asDecimal(step).div(1000).decimalPlaces();
}

/** How a change is written: with its sign, always the same number of decimals. */
export function effectFormat(decimals: number, language: Language): (effect: number) => string {
  const format = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    signDisplay: 'exceptZero',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return (effect) => format.format(effect);
}
