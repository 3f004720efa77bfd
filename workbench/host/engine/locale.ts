import type { Locale } from '@odoo/o-spreadsheet';

export type UiLocale = 'sv-SE' | 'en-US';

const SWEDISH: Locale = {
  name: 'Svenska',
  code: 'sv_SE',
  thousandsSeparator: '\u00a0',
  decimalSeparator: ',',
  weekStart: 1,
  dateFormat: 'yyyy-mm-dd',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
};

const ENGLISH: Locale = {
  name: 'English (US)',
  code: 'en_US',
  thousandsSeparator: ',',
  decimalSeparator: '.',
  weekStart: 7,
  dateFormat: 'm/d/yyyy',
  timeFormat: 'hh:mm:ss a',
  formulaArgSeparator: ',',
};

export const gridLocale = (locale: UiLocale): Locale => (locale === 'sv-SE' ? SWEDISH : ENGLISH);
export const isSwedish = (locale: Locale): boolean => locale.formulaArgSeparator === ';';
