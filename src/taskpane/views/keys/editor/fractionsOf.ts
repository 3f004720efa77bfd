import { Exact } from '../../../../core/amount';
import type { Language } from '../../../../text';
import { readEntry, type EditedRow } from './editedRows';

/** Each row's weight over the sum of weights while they are typed; nothing for a row without a number of its own. */
export function fractionsOf(rows: readonly EditedRow[], language: Language): (number | undefined)[] {
  const weights = rows.map((row) => weightOf(row, language));
  const sum = sumOfKnown(weights);
  return weights.map((weight) => (weight === undefined || sum === 0 ? undefined : weight / sum));
}

export function sumTyped(rows: readonly EditedRow[], language: Language): number {
  return sumOfKnown(rows.map((row) => weightOf(row, language)));
}

function weightOf(row: EditedRow, language: Language): number | undefined {
  const entry = readEntry(row, 'weight', language);
  if (typeof entry === 'string' && entry !== '') return row.formulas.weight?.gives;
  return typeof entry === 'number' && entry >= 0 ? entry : undefined;
}

function sumOfKnown(weights: readonly (number | undefined)[]): number {
  return Exact.sum(0, ...weights.map((weight) => weight ?? 0)).toNumber();
}
