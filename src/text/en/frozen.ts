import type { ValueReasonTexts } from '../frozen';
import { formatNumber } from '../number';

export const valueReasons: ValueReasonTexts = {
  tells: ({ function: name }) => TELLS[name] ?? `NYCKEL.${name} gives nothing to recalculate.`,
  noFormula: ({ function: name }) => `NYCKEL.${name} cannot be written as an ordinary formula.`,
  method: ({ method }) => `The rounding “${method}” cannot be written as an ordinary formula.`,
  tied: () => 'Rows and columns tie at once (TIEOUT), which cannot be written as an ordinary formula.',
  bounds: ({ key }) =>
    `${key === '' ? 'The key' : `The key ${key}`} has fixed amounts, floors or caps, which cannot be written as an ordinary formula.`,
  notExact: ({ key }) =>
    `Not guaranteed: the weights of ${key === '' ? 'the key' : `the key ${key}`} are too large to be calculated exactly in a spreadsheet.`,
  unreadable: ({ expression }) => `What “${shorten(expression)}” means cannot be followed for certain.`,
  tableInFormula: ({ expression }) => `The formula calculates on a whole table: “${shorten(expression)}”.`,
  error: ({ error }) => `The cell showed an error (${error}) and has been left as it was.`,
  differs: ({ value, formula }) =>
    `The ordinary formula was tried but gave ${shown(formula)} instead of ${shown(value)}.`,
};

const TELLS: Readonly<Record<string, string>> = {
  STAMP: 'The stamp is the one in force when the workbook was sent.',
  EXPLAIN: 'The explanation is the one in force when the workbook was sent.',
  AUDIT: 'The audit is the one in force when the workbook was sent.',
  INFER: 'The inference is the one in force when the workbook was sent.',
  REGISTER: 'The figures of the register do not change and stay as numbers.',
};

function shorten(expression: string): string {
  return expression.length > 80 ? `${expression.slice(0, 79)}…` : expression;
}

function shown(value: string): string {
  const number = Number(value);
  return value === '' || Number.isNaN(number) ? `“${value}”` : formatNumber(number, 'en');
}
