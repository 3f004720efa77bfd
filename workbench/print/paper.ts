import type { Box } from '../host/address';
import { boxOf, parseAddress } from '../host/address';
import type { PageSetup } from '../host/model/pageSetup';
import type { Worksheet } from '../host/model/worksheet';

/** Points, upright. */
const SIZES: Record<string, readonly [width: number, height: number]> = {
  A3: [841.89, 1190.55],
  A4: [595.28, 841.89],
  A5: [419.53, 595.28],
  Letter: [612, 792],
};
const POINTS_PER_PIXEL = 0.75;

/** One sheet on paper: what is printed, how large, and which columns come on one page. */
export interface Paper {
  width: number;
  height: number;
  printable: { width: number; height: number };
  area: Box;
  /** 1 is the size on the screen. */
  scale: number;
  columnGroups: { first: number; count: number }[];
  rowBreaks: ReadonlySet<number>;
}

export function paperOf(sheet: Worksheet): Paper {
  const { pageSetup } = sheet;
  const { properties } = pageSetup;
  const [short, long] = SIZES[properties.paperSize] ?? SIZES['A4']!;
  const [width, height] = properties.orientation === 'Portrait' ? [short, long] : [long, short];
  const printable = {
    width: width - properties.leftMargin - properties.rightMargin,
    height: height - properties.topMargin - properties.bottomMargin,
  };
  const area = areaOf(sheet);
  const widths = sizesOf(sheet, 'COL', area.column, area.columns);
  const heights = sizesOf(sheet, 'ROW', area.row, area.rows);
  const scale = scaleOf(properties.zoom, printable, sum(widths), sum(heights));
  const isFitted = properties.zoom.scale === undefined;
  return {
    width,
    height,
    printable,
    area,
    scale,
    // Excel passes over breaks set by hand on a sheet that is fitted to pages.
    rowBreaks: new Set(isFitted ? [] : pageSetup.rowBreaks),
    columnGroups: groupsOf(
      widths,
      area.column,
      printable.width / scale,
      isFitted ? [] : pageSetup.columnBreaks,
    ),
  };
}

/** In points. */
export const sizesOf = (sheet: Worksheet, dimension: 'ROW' | 'COL', first: number, count: number): number[] =>
  Array.from(
    { length: count },
    (_, i) => sheet.workbook.grid.getters.getHeaderSize(sheet.id, dimension, first + i) * POINTS_PER_PIXEL,
  );

/** Without a print area Excel prints what is used. */
function areaOf(sheet: Worksheet): Box {
  const { printArea } = sheet.pageSetup;
  const { rows, columns } = sheet.workbook.grid.size(sheet.id);
  if (printArea === undefined) return sheet.getUsedRange().box;
  const box = parseAddress(printArea);
  return boxOf({
    top: box.row,
    left: box.column,
    bottom: Math.min(box.row + box.rows, rows) - 1,
    right: Math.min(box.column + box.columns, columns) - 1,
  });
}

/** Fitting makes a sheet smaller and never larger; a dimension that is not told may take any number of pages. */
function scaleOf(
  { scale, horizontalFitToPages: wide, verticalFitToPages: high }: PageSetup['properties']['zoom'],
  printable: { width: number; height: number },
  width: number,
  height: number,
): number {
  if (scale !== undefined && scale !== null) return scale / 100;
  const fits = [wide ? (wide * printable.width) / width : 1, high ? (high * printable.height) / height : 1];
  return Math.max(0.1, Math.min(1, ...fits));
}

function groupsOf(widths: number[], first: number, room: number, breaks: readonly number[]) {
  const groups: Paper['columnGroups'] = [];
  let used = Infinity;
  widths.forEach((width, i) => {
    // Half a point: the sum of rounded widths is not exact.
    if (used + width > room + 0.5 || breaks.includes(first + i)) {
      groups.push({ first: first + i, count: 0 });
      used = 0;
    }
    used += width;
    groups[groups.length - 1]!.count += 1;
  });
  return groups;
}

const sum = (sizes: readonly number[]): number => sizes.reduce((a, b) => a + b, 0);
