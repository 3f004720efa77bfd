import type { Key } from '../../../core/key/key';
import { KRONOR, type Measure } from '../../../core/measure';
import { figure, sourceOf, years } from '../../../register';

/** The inhabitants of the key's municipalities at one date. */
export interface Inhabitants {
  readonly date: string;
  /** One a party; `null` for whoever is no municipality or did not exist. */
  readonly counts: readonly (number | null)[];
}

/** Inhabitants at the key's own date, so that the rate is that of the decision; the latest if the key tells no year. */
export function inhabitantsOf(key: Key, referenceDate: string): Inhabitants | undefined {
  const { first, last } = years('folkmängd');
  const stated = Number(/\d{4}/.exec(referenceDate)?.[0] ?? last);
  const year = Math.min(Math.max(stated, first), last);
  const counts = key.parties.map(({ code }) => (code === undefined ? null : figure('folkmängd', year, code)));
  if (counts.every((inhabitants) => inhabitants === null)) return undefined;
  return { date: sourceOf('folkmängd', year).referenceDate, counts };
}

/** Kronor per inhabitant: for reading, never for calculating on. */
export function ratePerInhabitant(
  share: number,
  measure: Measure,
  inhabitants: number | null | undefined,
): number | undefined {
  if (!inhabitants) return undefined;
  return (share * KRONOR[measure]) / inhabitants;
}
