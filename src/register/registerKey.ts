import type { Cell } from '../core/cell';
import { fail, ok, type Result } from '../core/problem';
import { figure, type Measure } from './figures';
import { readMeasure, readYear } from './measures';
import { readSelection, type Selection } from './selection';
import { shortSource, sourceOf, type FigureSource } from './sources';

/** A key out of the register: municipalities and their figures, with a header that says what and whose they are. */
export interface RegisterKey {
  readonly measure: Measure;
  readonly year: number;
  readonly source: FigureSource;
  readonly header: [string, string];
  readonly rows: [name: string, weight: number][];
}

export function registerKey(
  measureCell: Cell,
  yearCell: Cell,
  selection: Cell[][] | null,
): Result<RegisterKey> {
  const measure = readMeasure(measureCell);
  if (!measure.ok) return measure;
  const year = readYear(yearCell, measure.value);
  if (!year.ok) return year;
  const selected = readSelection(selection);
  if (!selected.ok) return selected;
  const rows = rowsOf(measure.value, year.value, selected.value);
  if (!rows.ok) return rows;
  return ok({
    measure: measure.value,
    year: year.value,
    source: sourceOf(measure.value, year.value),
    header: ['Kommun', title(measure.value, year.value)],
    rows: rows.value,
  });
}

/**
 * A municipality that did not exist has no row in a county or in the whole country, so that the sum is SCB's. Asked
 * for by name it is an error: whoever wrote the name expects a figure.
 */
function rowsOf(measure: Measure, year: number, selected: Selection): Result<[string, number][]> {
  const rows: [string, number][] = [];
  for (const { code, name } of selected.municipalities) {
    const weight = figure(measure, year, code);
    if (weight !== null) rows.push([name, weight]);
    else if (selected.named) return fail({ kind: 'figureMissing', municipality: name, measure, year });
  }
  return ok(rows);
}

function title(measure: Measure, year: number): string {
  const name = measure.charAt(0).toLocaleUpperCase('sv') + measure.slice(1);
  return `${name} ${year}, ${sourceOf(measure, year).unit} (${shortSource(measure, year)})`;
}
