import type { PastedColumn } from '../../../../core/paste';
import type { ColumnRole } from './givenTable';

const COUNTS =
  /\b(antal|invånare|inv|folkmängd|befolkning|elever|barn|ärenden|timmar|inhabitants|population)\b/i;
const RATES = /(\/|\bper\b)\s*(inv|invånare|elev|barn|styck|st|person|timme|ärende|inhabitant)/i;
const SUMS = /^(summa|totalt?|tillsammans|sum)\b/i;

/** What a column most likely holds, by its header and unit; the user can say otherwise. */
export function guessRole({ header, unit }: PastedColumn, isAlone: boolean): ColumnRole {
  if (unit === '%' || /%|procent|\bandel\b/i.test(header)) return 'percent';
  if (RATES.test(header)) return 'rate';
  if (unit === '' && COUNTS.test(header)) return 'count';
  return SUMS.test(header) && !isAlone ? 'rowSum' : 'amount';
}
