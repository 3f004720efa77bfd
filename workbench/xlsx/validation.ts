import type { DataValidation as FileRule } from 'exceljs';
import {
  formatAbsolute,
  formatAddress,
  parseAddress,
  quoteSheet,
  splitSheet,
  tryParseAddress,
} from '../host/address';
import type { ValidationNotes } from '../host/model/workbook';
import type { XmlElement } from './xml';
import { elements, isTrue, unescapeXml } from './xml';

/** A rule as the grid keeps it; whole numbers and decimals are told apart by what rides along. */
export interface GridRule {
  id: string;
  isBlocking: boolean;
  criterion: { type: string; values: string[]; displayStyle?: string; excelKind?: string };
  ranges: string[];
}

const OPERATORS: Record<string, string> = {
  isBetween: 'between',
  isNotBetween: 'notBetween',
  isEqual: 'equal',
  isNotEqual: 'notEqual',
  isGreaterThan: 'greaterThan',
  isGreaterOrEqualTo: 'greaterThanOrEqual',
  isLessThan: 'lessThan',
  isLessOrEqualTo: 'lessThanOrEqual',
};
const KINDS: Record<string, string> = { wholeNumber: 'whole', decimal: 'decimal', custom: 'custom' };
const STYLES: Record<string, string> = { Stop: 'stop', Warning: 'warning', Information: 'information' };

export function fileRule({ criterion }: GridRule, notes: ValidationNotes = {}): FileRule {
  const { errorAlert, prompt } = notes;
  return {
    ...typeOf(criterion),
    allowBlank: true,
    showErrorMessage: errorAlert?.showAlert ?? true,
    errorStyle: STYLES[errorAlert?.style ?? 'Stop'] ?? 'stop',
    ...(errorAlert ? { errorTitle: errorAlert.title, error: errorAlert.message } : {}),
    ...(prompt
      ? { showInputMessage: prompt.showPrompt, promptTitle: prompt.title, prompt: prompt.message }
      : {}),
  } as FileRule;
}

function typeOf({
  type,
  values,
  excelKind,
}: GridRule['criterion']): Pick<FileRule, 'type' | 'formulae'> & object {
  if (type === 'isValueInList')
    return { type: 'list', formulae: [`"${values.join(',').replace(/"/g, '""')}"`] };
  if (type === 'isValueInRange') return { type: 'list', formulae: [absolute(values[0] ?? '')] };
  const bare = values.map((value) => value.replace(/^=/, ''));
  const kind = (KINDS[excelKind ?? ''] ?? 'decimal') as 'decimal';
  return { type: kind, formulae: bare, ...(OPERATORS[type] ? { operator: OPERATORS[type] } : {}) };
}

/** Reads what the stand-in can hold: lists, numbers and formulas. */
export function readRule(
  { attributes, content }: XmlElement,
  sheet: { id: string; name: string },
): { rule?: GridRule; notes: ValidationNotes; key: string }[] {
  const [first = '', second] = ['formula1', 'formula2'].map((name) => {
    const [formula] = elements(content, name);
    return formula && unescapeXml(formula.content);
  });
  const criterion = criterionOf(attributes, first, second, sheet.name);
  const alert = noteOf(attributes);
  return (attributes['sqref'] ?? '')
    .split(' ')
    .filter(Boolean)
    .map((range) => {
      const key = `${sheet.id}!${formatAddress(parseAddress(range))}`;
      const isBlocking =
        isTrue(attributes['showErrorMessage']) && (attributes['errorStyle'] ?? 'stop') === 'stop';
      const rule = criterion && {
        id: `rule-${key}`,
        isBlocking: isBlocking && criterion.excelKind !== 'custom',
        criterion,
        ranges: [range],
      };
      return { ...(rule ? { rule } : {}), notes: alert, key };
    });
}

function criterionOf(
  attributes: Record<string, string>,
  first: string,
  second: string | undefined,
  sheet: string,
): GridRule['criterion'] | undefined {
  const { type } = attributes;
  if (type === 'list') {
    const displayStyle = isTrue(attributes['showDropDown']) ? 'plainText' : 'arrow';
    const literal = /^"([\s\S]*)"$/.exec(first)?.[1];
    if (literal !== undefined)
      return { type: 'isValueInList', values: literal.replace(/""/g, '"').split(','), displayStyle };
    const relative = relativeTo(first, sheet);
    return relative ? { type: 'isValueInRange', values: [relative], displayStyle } : undefined;
  }
  const excelKind = Object.keys(KINDS).find((kind) => KINDS[kind] === type);
  if (!excelKind) return undefined;
  if (excelKind === 'custom') return { type: 'customFormula', values: [`=${first}`], excelKind };
  const operator = attributes['operator'] ?? 'between';
  const gridType = Object.keys(OPERATORS).find((name) => OPERATORS[name] === operator) ?? 'isBetween';
  const bounds = !operator.endsWith('etween') || second === undefined ? [first] : [first, second];
  const values = bounds.map((bound) =>
    bound !== '' && Number.isFinite(Number(bound)) ? bound : `=${bound}`,
  );
  return { type: gridType, values, excelKind };
}

function noteOf(attributes: Record<string, string>): ValidationNotes {
  const style = Object.keys(STYLES).find((name) => STYLES[name] === (attributes['errorStyle'] ?? 'stop'));
  const { error = '', errorTitle = '', prompt, promptTitle = '' } = attributes;
  return {
    ...(error !== '' || errorTitle !== '' || !isTrue(attributes['showErrorMessage']) || style !== 'Stop'
      ? {
          errorAlert: {
            message: error,
            showAlert: isTrue(attributes['showErrorMessage']),
            style: style ?? 'Stop',
            title: errorTitle,
          },
        }
      : {}),
    ...(prompt === undefined
      ? {}
      : {
          prompt: { message: prompt, showPrompt: isTrue(attributes['showInputMessage']), title: promptTitle },
        }),
  };
}

/** `Scenarier!D4:G4` of the grid → `Scenarier!$D$4:$G$4`. */
function absolute(text: string): string {
  const { sheet, cells } = splitSheet(text);
  const box = tryParseAddress(cells);
  if (!box) return text;
  return `${sheet === undefined ? '' : `${quoteSheet(sheet)}!`}${formatAbsolute(box)}`;
}

function relativeTo(formula: string, ownSheet: string): string | undefined {
  const { sheet = ownSheet, cells } = splitSheet(formula);
  const box = tryParseAddress(cells);
  return box && `${quoteSheet(sheet)}!${formatAddress(box)}`;
}
