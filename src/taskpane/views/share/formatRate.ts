import type { Language } from '../../../text';

const formats = new Map<string, Intl.NumberFormat>();

/** Kronor per inhabitant, with öre only where whole kronor would say too little. */
export function formatRate(rate: number, language: Language): string {
  const digits = Math.abs(rate) >= 100 ? 0 : 2;
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const name = `${locale} ${digits}`;
  const format =
    formats.get(name) ??
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  formats.set(name, format);
  return format.format(rate);
}
