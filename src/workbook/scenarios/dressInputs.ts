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

/** Checks what is typed into the cell, where it is one of a list. */
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

function checkOf(kind: AssumptionKind, keys: string | undefined): Check | undefined {
  if (kind === 'yesNo') return listed('ja,nej', 'Här ska stå ja eller nej.');
  const isKey = kind === 'key' && keys !== undefined;
  return isKey
    ? listed(keys, 'Här ska stå en nyckel som finns i arbetsboken. Välj den i listan.')
    : undefined;
}

function listed(source: string, message: string): Check {
  return { rule: { list: { inCellDropDown: true, source } }, style: 'Stop', message };
}
