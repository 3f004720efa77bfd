import { isCellError, showCell, type Cell } from '../core/cell';
import { canonicalName } from '../core/party';
import { fail, ok, type Result } from '../core/problem';
import { MEASURES, years, type Measure } from './figures';

const ENGLISH: Record<string, Measure> = {
  population: 'folkmängd',
  'tax base': 'skatteunderlag',
  'tax power': 'skattekraft',
};

const bySpelling = new Map<string, Measure>([
  ...MEASURES.flatMap((measure): [string, Measure][] => [
    [measure, measure],
    [withoutDots(measure), measure],
  ]),
  ...Object.entries(ENGLISH),
]);

export function readMeasure(cell: Cell): Result<Measure> {
  if (isCellError(cell)) return fail({ kind: 'cellError', where: 'measure', error: cell.error });
  const input = showCell(cell);
  const measure = bySpelling.get(canonicalName(input));
  return measure ? ok(measure) : fail({ kind: 'measureUnknown', input, known: [...MEASURES] });
}

/** The year by SCB's label, as a number or as text (a header cell is often text). */
export function readYear(cell: Cell, measure: Measure): Result<number> {
  if (isCellError(cell)) return fail({ kind: 'cellError', where: 'year', error: cell.error });
  const input = showCell(cell).trim();
  if (!/^\d+$/.test(input)) return fail({ kind: 'yearNotNumber', input });
  const year = Number(input);
  const { first, last } = years(measure);
  return year < first || year > last ? fail({ kind: 'yearOutside', year, measure, first, last }) : ok(year);
}

/** People who type without å, ä and ö at hand write folkmangd. */
function withoutDots(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
