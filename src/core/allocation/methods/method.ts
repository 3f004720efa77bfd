import type { Quotas } from '../quotas';

/** A rounding rule: from exact parts to whole steps, one a party. */
export interface Method {
  /** The name in a formula, in Swedish and English. */
  readonly names: readonly [sv: string, en: string];
  /** False for a rule whose parts need not add up to the amount. */
  readonly ties: boolean;
  round(quotas: Quotas): number[];
}
