import type { OpenWorkbook } from '../integration/openWorkbook';
import { contentOf } from '../setup/workbookContent';

export type Comparable = Record<string, unknown>;

/** When a thing was made, which is another time whenever it is done. */
const TIME = /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}\.\d+Z)?/g;

/**
 * What a workbook says: its sheets, cells with formulas and number formats, names, tables, choices and parts. Not how
 * blank cells are dressed, nor how wide columns are.
 */
export function comparable({ excel }: OpenWorkbook): Comparable {
  const content = contentOf(excel.host);
  return JSON.parse(
    JSON.stringify({
      active: content.active,
      sheets: content.sheets.map(({ name, visibility, isProtected, merges, rules, cells }) => ({
        name,
        visibility,
        isProtected,
        merges,
        rules: rules.map(({ range, rule }) => ({ range, rule })).sort(byText),
        cells: cellsOf(cells as Record<string, Record<string, unknown>>),
      })),
      names: [...content.names].sort(byText),
      tables: [...content.tables].sort(byText),
      parts: content.customXml.map(([, xml]) => xml).sort(byText),
      comments: content.comments,
    }).replace(TIME, 'time'),
  ) as Comparable;
}

function cellsOf(cells: Record<string, Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(cells)
      .filter(([, { value }]) => value !== '')
      .map(([address, { formula, value, format }]) => [address, { formula, value, format }]),
  );
}

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
