import type { AssumptionKind } from '../model';
import { asInput, TEXT, WHOLE_NUMBER } from '../style';

/** Larger than any budget, and small enough that the cell still shows öre exactly. */
export const LARGEST = 1e12;

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
  const rule = ruleOf(kind, keys);
  if (!rule) return cells.dataValidation.clear();
  cells.dataValidation.rule = rule;
  const style = kind === 'percent' ? 'Warning' : 'Stop';
  cells.dataValidation.errorAlert = { showAlert: true, style, title: 'Förutsättning', message: ALERTS[kind] };
}

const ALERTS: Readonly<Record<AssumptionKind, string>> = {
  amount: 'Här ska stå ett tal, utan enhet. Enheten står i kolumnen Enhet.',
  percent: 'Här väntas en procentsats mellan 0 och 100 %, till exempel 15 %. Vill du behålla det du skrev?',
  step: 'Här ska stå ett tal större än 0: det minsta steg som ett belopp avrundas till, till exempel 1 eller 0,01.',
  yesNo: 'Här ska stå ja eller nej.',
  key: 'Här ska stå en nyckel som finns i arbetsboken. Välj den i listan.',
  text: '',
};

function ruleOf(kind: AssumptionKind, keys: string | undefined): Excel.DataValidationRule | undefined {
  switch (kind) {
    case 'amount':
      return undefined;
    case 'percent':
      return undefined;
    case 'step':
      return undefined;
    case 'yesNo':
      return { list: { inCellDropDown: true, source: 'ja,nej' } };
    case 'key':
      return keys === undefined ? undefined : { list: { inCellDropDown: true, source: keys } };
    case 'text':
      return undefined;
  }
}
