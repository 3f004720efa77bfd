import type { Style } from '@odoo/o-spreadsheet';
import { apiNotFound, invalidArgument } from '../hostError';
import { HostObject } from '../hostObject';
import type { Range } from './range';
import { cellsOf } from './rangeEntry';
import { RangeBorderCollection } from './rangeBorders';

/** Excel measures in points, the grid in pixels. */
const PIXELS_PER_POINT = 4 / 3;

/** The grid has no fonts by name; the name is kept so that it can be read back. */
type FontStyle = Style & { fontName?: string };

abstract class Format extends HostObject {
  constructor(protected readonly range: Range) {
    super();
  }

  /** The value that all cells share, or null when they differ, as in Excel. */
  protected common<T>(read: (style: FontStyle) => T): T | null {
    const box = this.range.insideGrid();
    const styles = box
      ? cellsOf(box).map(({ row, column }) => this.range.cells.style(this.range.sheetId, row, column))
      : [{}];
    const values = new Set(styles.map(read));
    return values.size === 1 ? ([...values][0] as T) : null;
  }

  protected apply(style: FontStyle): void {
    this.range.worksheet.demandUnprotected();
    const box = this.range.insideGrid();
    if (!box) return;
    const { cells, sheetId } = this.range;
    cells.write(
      sheetId,
      cellsOf(box).map(({ row, column }) => ({
        row,
        column,
        style: { ...cells.style(sheetId, row, column), ...style },
      })),
    );
  }
}

class RangeFont extends Format {
  readonly className = 'RangeFont';
  override readonly scalars = ['bold', 'color', 'italic', 'name', 'size', 'underline'];

  get bold(): boolean | null {
    return this.common((style) => style.bold ?? false);
  }
  set bold(bold: boolean) {
    this.apply({ bold });
  }
  get italic(): boolean | null {
    return this.common((style) => style.italic ?? false);
  }
  set italic(italic: boolean) {
    this.apply({ italic });
  }
  get underline(): string | null {
    return this.common((style) => (style.underline ? 'Single' : 'None'));
  }
  set underline(underline: string) {
    this.apply({ underline: underline !== 'None' });
  }
  get color(): string | null {
    return this.common((style) => style.textColor || '#000000');
  }
  set color(color: string) {
    this.apply({ textColor: colorOf(color) });
  }
  get size(): number | null {
    return this.common((style) => style.fontSize ?? 11);
  }
  set size(fontSize: number) {
    this.apply({ fontSize });
  }
  get name(): string | null {
    return this.common((style) => style.fontName ?? 'Calibri');
  }
  set name(fontName: string) {
    this.apply({ fontName });
  }
}

class RangeFill extends Format {
  readonly className = 'RangeFill';
  override readonly scalars = ['color'];

  /** Excel says white where there is no fill. */
  get color(): string | null {
    return this.common((style) => style.fillColor || '#FFFFFF');
  }
  set color(color: string) {
    this.apply({ fillColor: colorOf(color) });
  }
  clear(): void {
    this.apply({ fillColor: '' });
  }
}

export class RangeFormat extends Format {
  readonly className = 'RangeFormat';
  override readonly scalars = [
    'columnWidth',
    'horizontalAlignment',
    'rowHeight',
    'verticalAlignment',
    'wrapText',
  ];

  get font(): RangeFont {
    return new RangeFont(this.range);
  }
  get fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }

  get horizontalAlignment(): string | null {
    return this.common((style) => HORIZONTAL_NAMES[style.align ?? ''] ?? 'General');
  }
  set horizontalAlignment(alignment: string) {
    if (!(alignment in HORIZONTAL))
      throw apiNotFound(`the stand-in has no horizontal alignment ${alignment}`);
    this.apply({ align: HORIZONTAL[alignment] });
  }
  get verticalAlignment(): string | null {
    return this.common((style) => VERTICAL_NAMES[style.verticalAlign ?? 'bottom'] ?? 'Bottom');
  }
  set verticalAlignment(alignment: string) {
    if (!(alignment in VERTICAL)) throw apiNotFound(`the stand-in has no vertical alignment ${alignment}`);
    this.apply({ verticalAlign: VERTICAL[alignment] });
  }
  get wrapText(): boolean | null {
    return this.common((style) => style.wrapping === 'wrap');
  }
  set wrapText(wrap: boolean) {
    this.apply({ wrapping: wrap ? 'wrap' : 'overflow' });
  }

  get columnWidth(): number {
    const { grid } = this.range.worksheet.workbook;
    return grid.getters.getHeaderSize(this.range.sheetId, 'COL', this.range.box.column) / PIXELS_PER_POINT;
  }
  set columnWidth(points: number) {
    this.resize('COL', points);
  }
  get rowHeight(): number {
    const { grid } = this.range.worksheet.workbook;
    return grid.getters.getHeaderSize(this.range.sheetId, 'ROW', this.range.box.row) / PIXELS_PER_POINT;
  }
  set rowHeight(points: number) {
    this.resize('ROW', points);
  }

  autofitColumns(): void {
    const { grid } = this.range.worksheet.workbook;
    const box = this.range.insideGrid();
    if (box) grid.sheets.autofitColumns(this.range.sheetId, box);
  }
  autofitRows(): void {
    this.resize('ROW', null);
  }

  private resize(dimension: 'ROW' | 'COL', points: number | null): void {
    const { sheetId, worksheet } = this.range;
    worksheet.demandUnprotected();
    const box = this.range.insideGrid();
    if (!box) return;
    const [first, count] = dimension === 'ROW' ? [box.row, box.rows] : [box.column, box.columns];
    const elements = Array.from({ length: count }, (_, i) => first + i);
    const size = points === null ? null : Math.round(points * PIXELS_PER_POINT);
    worksheet.workbook.grid.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension, elements, size });
  }
}

const HORIZONTAL: Record<string, Style['align']> = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
};
const HORIZONTAL_NAMES: Record<string, string> = { left: 'Left', center: 'Center', right: 'Right' };
const VERTICAL: Record<string, Style['verticalAlign']> = { Top: 'top', Center: 'middle', Bottom: 'bottom' };
const VERTICAL_NAMES: Record<string, string> = { top: 'Top', middle: 'Center', bottom: 'Bottom' };

export function colorOf(color: unknown): string {
  if (typeof color !== 'string' || !/^#[0-9a-f]{6}$/i.test(color))
    throw invalidArgument(`the stand-in takes colours as #RRGGBB, not ${String(color)}`);
  return color.toUpperCase();
}
