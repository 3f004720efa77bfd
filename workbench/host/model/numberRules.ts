import { formatAbsolute, quoteSheet } from '../address';
import { invalidArgument } from '../hostError';
import { Range } from './range';

/** A rule for numbers as add-ins tell it. */
export interface NumberRule {
  formula1: string | number | Range;
  formula2?: string | number | Range;
  operator: string;
}

/** What the grid keeps of a rule; Excel's kind rides along, because the grid has no whole numbers. */
export interface NumberCriterion {
  type: string;
  values: string[];
  excelKind: 'wholeNumber' | 'decimal' | 'custom';
}

const OPERATORS: Record<string, string> = {
  Between: 'isBetween',
  NotBetween: 'isNotBetween',
  EqualTo: 'isEqual',
  NotEqualTo: 'isNotEqual',
  GreaterThan: 'isGreaterThan',
  GreaterThanOrEqualTo: 'isGreaterOrEqualTo',
  LessThan: 'isLessThan',
  LessThanOrEqualTo: 'isLessOrEqualTo',
};

export function numberCriterion(excelKind: 'wholeNumber' | 'decimal', rule: NumberRule): NumberCriterion {
  const type = OPERATORS[rule.operator];
  if (!type) throw invalidArgument(`operator ${rule.operator}`);
  const bounds = rule.operator.endsWith('etween') ? [rule.formula1, rule.formula2] : [rule.formula1];
  return { type, values: bounds.map(boundOf), excelKind };
}

export function customCriterion({ formula }: { formula: string }): NumberCriterion {
  if (!formula?.startsWith('=')) throw invalidArgument('the formula of a rule begins with =');
  return { type: 'customFormula', values: [formula], excelKind: 'custom' };
}

/** As it is told back to the add-in. */
export function ruleOf({ type, values, excelKind }: NumberCriterion): Record<string, unknown> {
  if (excelKind === 'custom') return { custom: { formula: values[0] } };
  const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === type);
  const [formula1, formula2] = values.map((value) => (value.startsWith('=') ? value : Number(value)));
  return { [excelKind]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } };
}

export const KIND_NAMES = { wholeNumber: 'WholeNumber', decimal: 'Decimal', custom: 'Custom' } as const;

function boundOf(bound: NumberRule['formula1'] | undefined): string {
  if (bound instanceof Range) return `=${quoteSheet(bound.worksheet.name)}!${formatAbsolute(bound.box)}`;
  const text = String(bound ?? '');
  if (text.startsWith('=') || (text !== '' && Number.isFinite(Number(text)))) return text;
  throw invalidArgument(`a bound is a number or a formula, not ${text}`);
}
