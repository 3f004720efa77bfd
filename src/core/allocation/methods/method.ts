import type { Quotas } from '../quotas';

/** A rounding rule: from exact parts to whole steps, one a party in the order of the rows. */
export interface Method {
  /** The name in a formula, in Swedish and English. */
  readonly names: readonly [sv: string, en: string];
  /** False for a rule whose parts need not add up to the amount. */
  readonly ties: boolean;
  round(quotas: Quotas): number[];
  /** Why the rule has no answer for these parts, if so. Asked before `round`; most rules always have one. */
  refuse?(quotas: Quotas): Refusal | undefined;
}

/** Parties by their position, amounts in steps: a rule knows neither names nor measures. */
export type Refusal =
  | { readonly why: 'lastOutOfBounds'; readonly party: number; readonly share: number }
  | { readonly why: 'tooFarBack'; readonly most: number };
