import { helpers } from '@odoo/o-spreadsheet';

export const BUSY = '#BUSY!';

/** The grid has its own spelling for some errors. */
const EXCEL_SPELLING: Record<string, string> = {
  '#REF': '#REF!',
  '#ERROR': '#VALUE!',
  '#BAD_EXPR': '#NAME?',
};

export const isError = (value: unknown): value is string =>
  typeof value === 'string' && helpers.isEvaluationError(value);

export const excelError = (value: string): string => EXCEL_SPELLING[value] ?? value;
