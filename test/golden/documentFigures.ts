import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One sheet of an example and the figures that must stand on it. */
export interface FiguresOfSheet {
  /** The document that the figures come from, and where in it. */
  document: string;
  sheet: string;
  scenario?: string;
  figures: Figure[];
}

/** Exactly one of `states`, `derived` and `assumed` says why the cells hold these values. */
export interface Figure {
  states?: string;
  derived?: string;
  assumed?: string;
  cells: string;
  values: FigureValue[][];
  /** How exactly numbers are compared, where their own decimals do not show it. */
  decimals?: number;
}

type FigureValue = string | number | { says: string } | { date: string };

export const DOCUMENTS = 'documents';

/** Every document's sheets, by the id of the example that is made of it. */
export function documentFigures(): { example: string; sheets: FiguresOfSheet[] }[] {
  const root = path.join(__dirname, DOCUMENTS);
  return readdirSync(root).map((example) => ({
    example,
    sheets: readdirSync(path.join(root, example)).map(
      (file) => JSON.parse(readFileSync(path.join(root, example, file), 'utf8')) as FiguresOfSheet,
    ),
  }));
}

/** True if a cell shows the value, as exactly as the figure is written. */
export function shows(value: FigureValue, cell: unknown, decimals?: number): boolean {
  if (typeof value === 'string') return cell === value;
  if (typeof value === 'number') {
    return typeof cell === 'number' && Math.abs(cell - value) <= tolerance(value, decimals);
  }
  if ('says' in value) return typeof cell === 'string' && cell.includes(value.says);
  return cell === serialOf(value.date);
}

function tolerance(value: number, decimals = String(value).split('.')[1]?.length): number {
  // Whole numbers are whole, but for the noise of binary fractions.
  return decimals === undefined ? 1e-6 : 0.5000001 * 10 ** -decimals;
}

/** Excel counts days from 1899-12-30. */
function serialOf(date: string): number {
  return (Date.parse(date) - Date.parse('1899-12-30')) / 86_400_000;
}
