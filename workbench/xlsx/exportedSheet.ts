import type { GridRule } from './validation';

/** A sheet as the grid saves it: what of it an .xlsx can hold too. Sizes are counted in pixels. */
export interface ExportedSheet {
  id: string;
  name: string;
  colNumber: number;
  rowNumber: number;
  cols: Record<string, HeaderSize>;
  rows: Record<string, HeaderSize>;
  merges: string[];
  cells: Record<string, string>;
  styles: Record<string, number>;
  formats: Record<string, number>;
  borders: Record<string, number>;
  conditionalFormats: object[];
  dataValidationRules: GridRule[];
  figures: object[];
  tables: object[];
  areGridLinesVisible: boolean;
  isVisible: boolean;
  isLocked?: boolean;
  color?: string;
  panes?: { xSplit: number; ySplit: number };
}

export interface ExportedWorkbook {
  version: string;
  sheets: ExportedSheet[];
  styles: Record<string, object>;
  formats: Record<string, string>;
  borders: Record<string, object>;
  namedRanges: Record<string, string>;
}

interface HeaderSize {
  size?: number;
  isHidden?: boolean;
}

/** A column is told in digits of the default font (ECMA-376 part 1, 18.3.1.13): 7 pixels each and 5 beside. */
export const widthInDigits = (pixels: number): number => (pixels - 5) / 7;
export const widthInPixels = (digits: number): number => Math.round(digits * 7 + 5);
export const heightInPoints = (pixels: number): number => pixels * 0.75;
export const heightInPixels = (points: number): number => Math.round(points / 0.75);
