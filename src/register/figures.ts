import { population } from './data/population';
import { taxPower } from './data/taxPower';
import { unpackSeries, type PackedSeries, type Series } from './series';

export const MEASURES = ['folkmängd', 'skatteunderlag', 'skattekraft'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Years {
  readonly first: number;
  readonly last: number;
}

/**
 * SCB's skattekraft of year t comes from the incomes of t−2 and divides them by the inhabitants on 31 December of
 * that year. Multiplied by the same inhabitants it is skatteunderlag again, to the rounding of kr per inhabitant.
 */
export const INCOME_YEARS_BEFORE = 2;

const packed: Record<Exclude<Measure, 'skatteunderlag'>, PackedSeries> = {
  folkmängd: population,
  skattekraft: taxPower,
};
const unpacked = new Map<PackedSeries, Series>();

/** The figure of a municipality, or `null` where there is none: a municipality that did not exist is not 0. */
export function figure(measure: Measure, year: number, code: string): number | null {
  if (measure !== 'skatteunderlag') return stored(packed[measure], year, code);
  const perInhabitant = stored(taxPower, year, code);
  const inhabitants = stored(population, year - INCOME_YEARS_BEFORE, code);
  return perInhabitant === null || inhabitants === null ? null : perInhabitant * inhabitants;
}

/** The years of a measure, by SCB's label: skattekraft and skatteunderlag 2017 are the incomes of 2015. */
export function years(measure: Measure): Years {
  const { first, last } = measure === 'folkmängd' ? population : taxPower;
  return { first, last };
}

function stored(source: PackedSeries, year: number, code: string): number | null {
  return seriesOf(source).get(code)?.[year - source.first] ?? null;
}

/** Unpacked when first asked for: a workbook without register keys pays nothing for it. */
function seriesOf(source: PackedSeries): Series {
  let series = unpacked.get(source);
  if (!series) {
    series = unpackSeries(source);
    unpacked.set(source, series);
  }
  return series;
}
