import type { Cell, CellValue as FileValue } from 'exceljs';

/** A value of a cell as the grid's own files have it, and what the formula of a cell showed. */
type Scalar = string | number | boolean;

interface FormulaInFile {
  formula: string;
  result: Scalar;
  /** The area of an array formula. */
  area?: string;
}

export function formulaIn(cell: Cell): FormulaInFile | undefined {
  const formula = cell.formula;
  if (!formula) return undefined;
  const { ref, shareType } = cell.model as { ref?: string; shareType?: string };
  const result = scalar(cell.result as FileValue);
  return { formula, result, ...(shareType === 'array' && ref ? { area: ref } : {}) };
}

export function scalar(value: FileValue | undefined): Scalar {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return toSerial(value);
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('result' in value) return scalar(value.result);
  return 'text' in value ? scalar(value.text) : '';
}

/** Text that the grid would take for something else is marked, as a person marks it with an apostrophe. */
export function literalContent(value: FileValue, format: string): string {
  const plain = scalar(value);
  if (typeof plain === 'boolean') return plain ? 'TRUE' : 'FALSE';
  const isError = typeof value === 'object' && value !== null && 'error' in value;
  if (typeof plain === 'number' || isError) return String(plain);
  if (format === '@' && !plain.startsWith('=')) return plain;
  return isPlainText(plain) ? plain : `'${plain}`;
}

const isPlainText = (text: string): boolean => /^\p{L}/u.test(text) && !/^(true|false)$/i.test(text);

/** Days since 1899-12-30 (ECMA-376 part 1, 18.17.4.1). */
const toSerial = (date: Date): number => Number((date.getTime() / 86_400_000 + 25_569).toPrecision(15));
