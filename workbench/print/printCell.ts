import type { BorderDescr, Style } from '@odoo/o-spreadsheet';
import type { Worksheet } from '../host/model/worksheet';
import { escapeHtml } from './headerFooter';

const LINES: Record<string, string> = {
  thin: '0.5pt solid',
  medium: '1.25pt solid',
  thick: '2pt solid',
  dashed: '0.75pt dashed',
  dotted: '0.75pt dotted',
};
const VERTICAL = { top: 'top', middle: 'middle', bottom: 'bottom' } as const;

/** One cell as it is shown; nothing for a cell that a merged one covers. `end` is the first column of the next page. */
export function cellHtml(sheet: Worksheet, row: number, column: number, end: number): string {
  const { getters } = sheet.workbook.grid;
  const position = { sheetId: sheet.id, row, col: column };
  const merge = getters.getMerge(position);
  if (merge && (merge.left !== column || merge.top !== row)) return '';
  const spans = merge
    ? ` colspan="${Math.min(merge.right + 1, end) - column}" rowspan="${merge.bottom - merge.top + 1}"`
    : '';
  const style = getters.getCellComputedStyle(position);
  const border = getters.getCellComputedBorder(position) ?? {};
  const css = [...look(style, align(sheet, row, column, style)), ...lines(border)];
  if (canOverflow(sheet, row, column, style)) css.push('overflow:visible');
  return `<td${spans} style="${css.join(';')}">${escapeHtml(textOf(sheet, row, column))}</td>`;
}

const textOf = ({ workbook, id }: Worksheet, row: number, column: number): string =>
  workbook.cells.text(id, row, column);

/** Numbers stand to the right, truth values and errors in the middle, unless something else is set. */
function align({ workbook, id }: Worksheet, row: number, column: number, style: Style): string {
  if (style.align) return style.align;
  const type = workbook.cells.valueType(id, row, column);
  if (type === 'Double') return 'right';
  return type === 'Boolean' || type === 'Error' ? 'center' : 'left';
}

function look(style: Style, textAlign: string): string[] {
  return [
    `text-align:${textAlign}`,
    `vertical-align:${VERTICAL[style.verticalAlign ?? 'bottom']}`,
    ...(style.bold ? ['font-weight:bold'] : []),
    ...(style.italic ? ['font-style:italic'] : []),
    ...(style.underline ? ['text-decoration:underline'] : []),
    ...(style.textColor ? [`color:${style.textColor}`] : []),
    ...(style.fillColor ? [`background:${style.fillColor}`] : []),
    ...(style.fontSize ? [`font-size:${style.fontSize}pt`] : []),
    ...(style.wrapping === 'wrap' ? ['white-space:pre-wrap', 'overflow-wrap:break-word'] : []),
  ];
}

function lines(border: Partial<Record<'top' | 'right' | 'bottom' | 'left', BorderDescr>>): string[] {
  return Object.entries(border).flatMap(([side, line]) =>
    line ? [`border-${side}:${LINES[line.style] ?? LINES['thin']} ${line.color}`] : [],
  );
}

/** A text that is too long runs on over an empty neighbour; a number never does. */
function canOverflow(sheet: Worksheet, row: number, column: number, style: Style): boolean {
  const isText = sheet.workbook.cells.valueType(sheet.id, row, column) === 'String';
  return isText && style.wrapping !== 'wrap' && textOf(sheet, row, column + 1) === '';
}
