import type { Measure } from '../../../../../core/measure';
import type { ResultColumn } from '../../../../../workbook/compare/comparison';
import type { Assumption } from '../../../../../workbook/model';

/** The column that is compared most often: what each party pays in all. */
export function proposeColumn(columns: readonly ResultColumn[]): ResultColumn | undefined {
  return columns.find(({ heading }) => /^(summa|totalt|att betala)\b/i.test(heading)) ?? columns[0];
}

/** What the heading says, else what all amounts among the assumptions are counted in, else kronor. */
export function proposeMeasure(heading: string, assumptions: readonly Assumption[]): Measure {
  const stated = measureIn(heading);
  if (stated) return stated;
  const units = assumptions.flatMap(({ kind, unit }) =>
    kind === 'amount' ? [measureIn(unit)].filter((measure) => measure !== undefined) : [],
  );
  const [first] = units;
  return first !== undefined && units.every((unit) => unit === first) ? first : 'kr';
}

/** Kronor per inhabitant are no amounts, so `kr/inv` states nothing. */
function measureIn(text: string): Measure | undefined {
  return /(?<![\p{L}\d])(kr|tkr|mkr)(?![\p{L}/])/iu.exec(text)?.[1]?.toLowerCase() as Measure | undefined;
}
