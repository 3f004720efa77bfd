import { asText } from '../cellValue';
import { asHeading, asMuted, asTitle } from '../style';
import type { Line } from './report';

const RULE = '#8A8A8A';

/** Writes lines from the top of a sheet: the cells at once, then how each line looks. */
export function writeLines(sheet: Excel.Worksheet, lines: readonly Line[], columns: number): void {
  const rest = columns - 1;
  const all = sheet.getRangeByIndexes(0, 0, lines.length, columns);
  // The formats come first: a label such as 2018 must arrive as the text that it is.
  all.numberFormat = lines.map(({ formats }) => [
    '@',
    ...Array.from({ length: rest }, (_, i) => formats?.[i] ?? 'General'),
  ]);
  all.values = lines.map(({ cells }) => Array.from({ length: columns }, (_, i) => toCell(cells[i])));
  lines.forEach((line, i) => dress(sheet.getRangeByIndexes(i, 0, 1, columns), line));
}

function toCell(cell: string | number | undefined): string | number {
  return typeof cell === 'number' ? cell : asText(cell ?? '');
}

function dress(row: Excel.Range, { look, formats, wraps }: Line): void {
  if (wraps) row.format.wrapText = true;
  if (formats) numbersOf(row).format.horizontalAlignment = 'Right';
  switch (look) {
    case 'title':
      return asTitle(row);
    case 'subtitle':
    case 'heading':
      return asHeading(row);
    case 'columnHeads':
      asHeading(row);
      row.format.wrapText = true;
      row.format.verticalAlignment = 'Bottom';
      numbersOf(row).format.horizontalAlignment = 'Right';
      return underline(row);
    case 'sum':
      asHeading(row);
      return overline(row);
    case 'note':
      return asMuted(row);
    case 'toFillIn':
      row.format.rowHeight = 24;
      row.format.verticalAlignment = 'Bottom';
      return underline(numbersOf(row));
    case undefined:
      return;
  }
}

function numbersOf(row: Excel.Range): Excel.Range {
  return row.getOffsetRange(0, 1).getResizedRange(0, -1);
}

function underline(range: Excel.Range): void {
  const edge = range.format.borders.getItem('EdgeBottom');
  edge.style = 'Continuous';
  edge.color = RULE;
}

function overline(range: Excel.Range): void {
  const edge = range.format.borders.getItem('EdgeTop');
  edge.style = 'Continuous';
  edge.color = RULE;
}
