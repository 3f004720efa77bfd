import type { AssumptionKind } from '../model';
import { asInput, TEXT, WHOLE_NUMBER } from '../style';

/** Gives the cells of an assumption the look and the check of their kind. `keys` is where the labels of the keys stand. */
export function dressInputs(cells: Excel.Range, kind: AssumptionKind, keys: string | undefined): void {
  asInput(cells);
  validate(cells, kind, keys);
}

/** What Excel shows the values with. Decimals are shown where there are any: a hidden one is a difference nobody sees. */
export function formatOf(kind: AssumptionKind, values: readonly (string | number)[]): string {
  switch (kind) {
    case 'amount':
    case 'step':
      return hasDecimals(values, 1) ? '#,##0.00##' : WHOLE_NUMBER;
    case 'percent':
      return hasDecimals(values, 100) ? '0.00##%' : '0%';
    case 'yesNo':
    case 'text':
    case 'key':
      return TEXT;
  }
}

/** A percent of 0,07 times 100 is 7.000000000000001 in floating point, which is no decimal. */
function hasDecimals(values: readonly (string | number)[], times: number): boolean {
  return values.some((value) => {
    if (typeof value !== 'number') return false;
    const shown = value * times;
    return Math.abs(shown - Math.round(shown)) > 1e-9 * Math.max(1, Math.abs(shown));
  });
}

/** Checks what is typed into the cell. Excel has one rule a cell, so that a percentage is warned of and never refused. */
export function validate(cells: Excel.Range, kind: AssumptionKind, keys: string | undefined): void {
  const check = checkOf(kind, keys);
  if (!check) return cells.dataValidation.clear();
  cells.dataValidation.rule = check.rule;
  const { style, message } = check;
  cells.dataValidation.errorAlert = { showAlert: true, style, title: 'Förutsättning', message };
}

interface Check {
  readonly rule: Excel.DataValidationRule;
  readonly style: 'Stop' | 'Warning';
  readonly message: string;
}

/** Larger than any budget, and small enough that the cell still shows öre exactly. */
const LARGEST = 1e12;

function checkOf(kind: AssumptionKind, keys: string | undefined): Check | undefined {
  switch (kind) {
    case 'amount':
      return {
        rule: { decimal: { formula1: -LARGEST, formula2: LARGEST, operator: 'Between' } },
        style: 'Stop',
        message: 'Här ska stå ett tal, utan enhet. Enheten står i kolumnen Enhet.',
      };
    case 'percent':
      return {
        rule: { decimal: { formula1: 0, formula2: 1, operator: 'Between' } },
        style: 'Warning',
        message:
          'Här väntas en procentsats mellan 0 och 100 %, till exempel 15 %. Vill du behålla det du skrev?',
      };
    case 'step':
      return {
        rule: { decimal: { formula1: 0, operator: 'GreaterThan' } },
        style: 'Stop',
        message:
          'Här ska stå ett tal större än 0: det minsta steg som ett belopp avrundas till, till exempel 1.',
      };
    case 'yesNo':
      return listed('ja,nej', 'Här ska stå ja eller nej.');
    case 'key':
      return keys === undefined
        ? undefined
        : listed(keys, 'Här ska stå en nyckel som finns i arbetsboken. Välj den i listan.');
    case 'text':
      return undefined;
  }
}

function listed(source: string, message: string): Check {
  return { rule: { list: { inCellDropDown: true, source } }, style: 'Stop', message };
}
