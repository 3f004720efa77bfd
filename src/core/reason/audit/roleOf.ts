import type { AuditedColumn, ColumnRole } from './publishedTable';

type Headed = Pick<AuditedColumn, 'header' | 'unit' | 'figures'>;

/** `\b` knows no å, ä and ö: it finds no beginning of the word in ”Ärenden”. */
const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
const COUNTS = word(
  'antal|invånare|inv|folkmängd|befolkning|elever|barn|ärenden|timmar|inhabitants|population',
);
const RATES = /(\/|\bper\b)\s*(inv|invånare|elev|barn|styck|st|person|timme|ärende|inhabitant)/i;
const SUMS = /^(summa|totalt?|tillsammans|sum)\b/i;
/** What amounts are shared by, beside them in the table. */
const WEIGHTS = /^(skatteunderlag|skattekraft|vikt)/i;

/**
 * What columns most likely hold. A last total is the sum of its row only where there are amounts that it can be the sum
 * of: `Invånare | Kr/inv | Totalt` states what each party pays.
 */
export function rolesOf(columns: readonly Headed[]): ColumnRole[] {
  const roles = columns.map(roleOf);
  return roles.includes('amount') ? roles : roles.map((role) => (role === 'rowSum' ? 'amount' : role));
}

function roleOf({ header, unit, figures }: Headed): ColumnRole {
  if (unit === '%' || /%|procent/i.test(header)) return 'percent';
  // ”Andel av kostnaden” may be kronor: nobody's part is more than a hundred per cent.
  const isFraction = unit === '' && figures.every((figure = 0) => Math.abs(figure) <= 100);
  if (isFraction && word('andel').test(header)) return 'percent';
  if (RATES.test(header)) return 'rate';
  if (unit === '' && COUNTS.test(header)) return 'count';
  if (WEIGHTS.test(header)) return 'none';
  return SUMS.test(header) ? 'rowSum' : 'amount';
}
