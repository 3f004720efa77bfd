import type { Border, Style } from '@odoo/o-spreadsheet';
import type { Borders, Cell, Color, Fill, Font } from 'exceljs';

/** The grid has no fonts by name; the stand-in keeps the name beside. */
type CellStyle = Style & { fontName?: string };

const DEFAULT_FONT = { name: 'Calibri', size: 11 };
const SIDES = ['top', 'bottom', 'left', 'right'] as const;
const LINES = { thin: 'thin', medium: 'medium', thick: 'thick', dashed: 'dashed', dotted: 'dotted' } as const;

export function writeStyle(cell: Cell, style: CellStyle, border: Border | null): void {
  const { bold, italic, underline, strikethrough, textColor, fillColor, fontSize, fontName } = style;
  if (bold || italic || underline || strikethrough || textColor || fontSize || fontName)
    cell.font = {
      name: fontName ?? DEFAULT_FONT.name,
      size: fontSize ?? DEFAULT_FONT.size,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
      ...(strikethrough ? { strike: true } : {}),
      ...(textColor ? { color: { argb: argbOf(textColor) } } : {}),
    };
  if (fillColor) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argbOf(fillColor) } };
  const { align, verticalAlign, wrapping } = style;
  if (align || verticalAlign || wrapping === 'wrap')
    cell.alignment = {
      ...(align ? { horizontal: align } : {}),
      ...(verticalAlign ? { vertical: verticalAlign } : {}),
      ...(wrapping === 'wrap' ? { wrapText: true } : {}),
    };
  if (border) cell.border = bordersOf(border);
}

export function readStyle({ font, fill, alignment }: Cell): CellStyle {
  return {
    ...readFont(font),
    ...readFill(fill),
    ...(alignment?.horizontal && alignment.horizontal in HORIZONTAL
      ? { align: alignment.horizontal as Style['align'] }
      : {}),
    ...(alignment?.vertical && alignment.vertical in VERTICAL
      ? { verticalAlign: alignment.vertical as Style['verticalAlign'] }
      : {}),
    ...(alignment?.wrapText ? { wrapping: 'wrap' as const } : {}),
  };
}

export function readBorder({ border }: Cell): Border | undefined {
  const sides = SIDES.flatMap((side) => {
    const line = border?.[side];
    if (!line?.style) return [];
    const style = line.style in LINES ? line.style : 'thin';
    return [[side, { style, color: colourOf(line.color) ?? '#000000' }]];
  });
  return sides.length > 0 ? (Object.fromEntries(sides) as Border) : undefined;
}

function readFont(font: Partial<Font> | undefined): CellStyle {
  if (!font) return {};
  // Black, and the lower edge below, are what Excel does unasked; some programs ask for it in every cell.
  const colour = colourOf(font.color);
  const textColor = colour === '#000000' ? undefined : colour;
  return {
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline ? { underline: true } : {}),
    ...(font.strike ? { strikethrough: true } : {}),
    ...(textColor ? { textColor } : {}),
    ...(font.size && font.size !== DEFAULT_FONT.size ? { fontSize: font.size } : {}),
    ...(font.name && font.name !== DEFAULT_FONT.name ? { fontName: font.name } : {}),
  };
}

function readFill(fill: Fill | undefined): CellStyle {
  const fillColor = fill?.type === 'pattern' && fill.pattern === 'solid' ? colourOf(fill.fgColor) : undefined;
  return fillColor ? { fillColor } : {};
}

function bordersOf(border: Border): Partial<Borders> {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const line = border[side];
      return line ? [[side, { style: LINES[line.style], color: { argb: argbOf(line.color) } }]] : [];
    }),
  );
}

/** Colours of the theme are left out: the stand-in has no theme. */
function colourOf(color: Partial<Color> | undefined): string | undefined {
  const argb = color?.argb;
  return argb && /^[\dA-F]{8}$/i.test(argb) ? `#${argb.slice(2).toUpperCase()}` : undefined;
}

const argbOf = (colour: string): string => `FF${colour.replace('#', '').slice(0, 6).toUpperCase()}`;

const HORIZONTAL = { left: 0, center: 0, right: 0 };
const VERTICAL = { top: 0, middle: 0 };
