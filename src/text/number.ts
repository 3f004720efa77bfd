import type { Language } from './language';

export type { Language };

const formats: Record<Language, Intl.NumberFormat> = {
  sv: new Intl.NumberFormat('sv-SE', { maximumSignificantDigits: 15 }),
  en: new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 15 }),
};

/** A number as it is written in the language: `9 400,5` in Swedish, `9,400.5` in English. */
export function formatNumber(value: number, language: Language): string {
  return formats[language].format(value);
}

/** A fraction as a percentage with so many decimals: 0,09007 is `9,01 %`. */
export function formatPercent(fraction: number, language: Language, decimals = 2): string {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(locale, { style: 'percent', ...digits }).format(fraction);
}
