import { codeOf, figure, sourceOf } from '../../../../../register';
import type { KeyFacts } from '../../../../../workbook/model';

const MEASURES = ['folkmängd', 'skatteunderlag'] as const;

/** SCB's label of a tax base is two years later than the day on which its inhabitants were counted. */
const LATEST_LABEL = 2;

/** The weight of a municipality by the same measure and date as a key whose source is the register. */
export function registerWeight({ referenceDate, source }: KeyFacts, party: string): number | undefined {
  const counted = Number(/^\d{4}/.exec(referenceDate)?.[0]);
  const code = codeOf(party);
  if (Number.isNaN(counted) || code === undefined) return undefined;
  for (const measure of MEASURES) {
    for (let year = counted; year <= counted + LATEST_LABEL; year++) {
      if (sourceOf(measure, year).text === source) return figure(measure, year, code) ?? undefined;
    }
  }
  return undefined;
}
