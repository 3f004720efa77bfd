import { figure, INCOME_YEARS_BEFORE, type Measure } from '../figures';
import { municipalities } from '../municipalities';
import type { ScbAnswer, ScbFigure } from './answer';

/** The built-in register beside SCB's answer, to be looked at before anything is written. */
interface ScbComparison {
  readonly rows: readonly ComparedFigure[];
  /** True if any row has another figure than before, be it by rounding only. */
  readonly differs: boolean;
}

interface ComparedFigure {
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: Difference;
}

/**
 * `rounding`: the register's skatteunderlag, which is calculated from kr per inhabitant, and SCB's own in kronor are
 * the same figure before that rounding. `added` and `missing`: only SCB, or only the register, has a figure.
 */
export type Difference = 'none' | 'rounding' | 'changed' | 'added' | 'missing';

const names = new Map(municipalities.map(({ code, name }) => [code, name]));

export function compareWithRegister({ measure, figures }: ScbAnswer): ScbComparison {
  const rows = figures.map((each) => compare(measure, each));
  return { rows, differs: rows.some(({ difference }) => difference !== 'none') };
}

function compare(measure: Measure, { code, year, value }: ScbFigure): ComparedFigure {
  const before = figure(measure, year, code);
  return {
    code,
    name: names.get(code) ?? code,
    year,
    before,
    after: value,
    difference: differenceOf(before, value, roundingOf(measure, year, code)),
  };
}

function differenceOf(before: number | null, after: number | null, rounding: number): Difference {
  if (before === after) return 'none';
  if (before === null) return 'added';
  if (after === null) return 'missing';
  return Math.abs(after - before) <= rounding ? 'rounding' : 'changed';
}

/** Half a krona for each inhabitant is what may have been lost in kr per inhabitant. */
function roundingOf(measure: Measure, year: number, code: string): number {
  if (measure !== 'skatteunderlag') return 0;
  return (figure('folkmängd', year - INCOME_YEARS_BEFORE, code) ?? 0) / 2;
}
