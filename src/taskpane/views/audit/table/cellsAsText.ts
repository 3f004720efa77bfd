import { asDecimal } from '../../../../core/amount';
import type { Areas } from '../../../../workbook/audit/readAreas';
import { cellAddress, onSheet, splitAddress } from '../../../../workbook/address';

/** Cells as if they had been copied: one reader understands what is pasted and what is selected. */
export function cellsAsText({ areas }: Areas): string {
  const [first] = areas;
  return (first?.values ?? [])
    .map((_, row) => areas.flatMap(({ values }) => (values[row] ?? []).map(cellAsText)).join('\t'))
    .join('\n');
}

/** With decimal comma, since a point with three digits behind it can be read as thousands. */
function cellAsText(value: string | number | boolean): string {
  if (typeof value === 'number') return asDecimal(value).toFixed().replace('.', ',');
  return String(value).replace(/\s+/g, ' ');
}

/** Where the figure on a line and in a column of the text stands in the sheet. */
export function cellOf({ areas }: Areas, line: number, place: number): string | undefined {
  let before = 0;
  for (const { address, values } of areas) {
    const width = values[0]?.length ?? 0;
    if (place < before + width) return shifted(address, line - 1, place - before);
    before += width;
  }
  return undefined;
}

function shifted(address: string, rows: number, columns: number): string | undefined {
  const { sheet, cells } = splitAddress(address);
  const [, letters, row] = /^\$?([A-Z]+)\$?(\d+)/.exec(cells) ?? [];
  if (letters === undefined || row === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const cell = cellAddress(Number(row) - 1 + rows, column + columns);
  return sheet === undefined ? cell : onSheet(sheet, cell);
}
