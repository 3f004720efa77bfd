import type { AuditedColumn, ColumnRole } from './publishedTable';

const COUNTS =
  /\b(antal|invånare|inv|folkmängd|befolkning|elever|barn|ärenden|timmar|inhabitants|population)\b/i;
const RATES = /(\/|\bper\b)\s*(inv|invånare|elev|barn|styck|st|person|timme|ärende|inhabitant)/i;
const SUMS = /^(summa|totalt?|tillsammans|sum)\b/i;

/** What a column most likely holds, by its header and unit. */
export function roleOf(
  { header, unit }: Pick<AuditedColumn, 'header' | 'unit'>,
  isAlone: boolean,
): ColumnRole {
  if (unit === '%' || /%|procent|\bandel\b/i.test(header)) return 'percent';
  if (RATES.test(header)) return 'rate';
  if (unit === '' && COUNTS.test(header)) return 'count';
  return SUMS.test(header) && !isAlone ? 'rowSum' : 'amount';
}
