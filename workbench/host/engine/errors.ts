import { helpers, registries } from '@odoo/o-spreadsheet';

export const BUSY = '#BUSY!';

/** The grid has its own spelling for some errors. */
const EXCEL_SPELLING: Record<string, string> = {
  '#REF': '#REF!',
  '#ERROR': '#VALUE!',
  '#BAD_EXPR': '#NAME?',
};

// Errors of Excel that the grid would take for texts: ISERROR must see them, and their messages must be kept.
for (const error of ['#VALUE!', BUSY, '#CALC!']) registries.errorTypes.add(error);

export const isError = (value: unknown): value is string =>
  typeof value === 'string' && helpers.isEvaluationError(value);

export const gridError = <T>(value: T): T | string => (value === '#REF!' ? '#REF' : value);

export const excelError = (value: string): string => EXCEL_SPELLING[value] ?? value;
