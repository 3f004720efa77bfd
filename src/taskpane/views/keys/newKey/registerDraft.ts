import type { Result } from '../../../../core/problem';
import { registerKey, type Measure, type RegisterKey } from '../../../../register';
import type { KeyDraft } from '../../../../workbook/model';

/** The register's figures for the chosen municipalities; a problem if one of them has none that year. */
export function readRegister(measure: Measure, year: number, codes: readonly string[]): Result<RegisterKey> {
  return registerKey(measure, year, codes.length === 0 ? [[null]] : codes.map((code) => [code]));
}

export function registerDraft(label: string, { measure, source, rows }: RegisterKey): KeyDraft {
  const title = measure.charAt(0).toLocaleUpperCase('sv') + measure.slice(1);
  return {
    label: label.trim(),
    facts: {
      measure: title === 'Folkmängd' ? title : `${title}, ${source.unit}`,
      referenceDate: source.referenceDate,
      source: source.text,
      published: source.published,
    },
    rows: rows.map(([party, weight]) => ({ party, weight })),
  };
}
