import { codeOf, figure, readMeasure, sourceOf } from '../../../../../register';
import type { KeyFacts } from '../../../../../workbook/model';

/** The weight of a municipality by the same measure and date as a key that comes out of the register. */
export function registerWeight(facts: KeyFacts, party: string): number | undefined {
  const measure = readMeasure(facts.measure.split(',')[0] ?? '');
  const counted = Number(/^\d{4}/.exec(facts.referenceDate)?.[0]);
  const code = codeOf(party);
  if (!measure.ok || Number.isNaN(counted) || code === undefined) return undefined;
  // SCB's label of a tax base is later than the day on which its inhabitants were counted.
  const isOf = (year: number): boolean => sourceOf(measure.value, year).text === facts.source;
  const year = [counted, counted + 1, counted + 2].find(isOf);
  if (year === undefined) return undefined;
  const weight = figure(measure.value, year, code);
  return weight === null ? undefined : weight;
}
