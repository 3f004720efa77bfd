import type { AuditQuestion } from './ask';
import type { Finding } from './finding';
import type { AuditedTable } from './publishedTable';

const YEAR = '((?:19|20)\\d\\d)';
const PRICE_LEVEL = new RegExp(
  `${YEAR}\\s*års\\s+(?:prisnivå|priser)|(?:prisnivå|priser)\\s*(?:år\\s*)?${YEAR}`,
  'giu',
);
const BASIS = new RegExp(`(folkmängd|invånare|skatteunderlag|skattekraft)\\D{0,30}?${YEAR}`, 'giu');

/** Figures of different price levels stand beside each other, or amounts by the same measure of different years. */
export function checkLevels({ tables }: AuditQuestion): Finding[] {
  const texts = tables.flatMap(textsOf);
  const levels = yearsIn(texts, PRICE_LEVEL).map(({ year }) => year);
  const bases = yearsIn(texts, BASIS);
  const measures = [...new Set(bases.map(({ word }) => word))];
  return [
    ...mixed(levels, (years) => ({ kind: 'priceLevels', years })),
    ...measures.flatMap((measure) =>
      mixed(
        bases.filter(({ word }) => word === measure).map(({ year }) => year),
        (years) => ({ kind: 'keyYears', measure, years }),
      ),
    ),
  ];
}

type Levels = Extract<Finding, { kind: 'priceLevels' | 'keyYears' }>;
type Matter =
  | Pick<Extract<Levels, { kind: 'priceLevels' }>, 'kind' | 'years'>
  | Pick<Extract<Levels, { kind: 'keyYears' }>, 'kind' | 'measure' | 'years'>;

function mixed(years: readonly number[], say: (years: readonly number[]) => Matter): Finding[] {
  const different = [...new Set(years)].sort();
  return different.length > 1 ? [{ ...say(different), certainty: 'likely', places: [], changes: [] }] : [];
}

function textsOf({ texts, columns }: AuditedTable): string[] {
  return [...texts, ...columns.map(({ header }) => header)];
}

function yearsIn(texts: readonly string[], pattern: RegExp): { word: string; year: number }[] {
  return texts.flatMap((text) =>
    [...text.matchAll(pattern)].map((found) => {
      const year = Number(
        found
          .slice(1)
          .filter((part) => /^\d{4}$/.test(part ?? ''))
          .at(-1),
      );
      return { word: (found[1] ?? '').toLocaleLowerCase('sv'), year };
    }),
  );
}
