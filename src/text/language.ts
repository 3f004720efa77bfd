export type Language = 'sv' | 'en';

/** Swedish is the source and the answer to every language that is neither Swedish nor English. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'sv';
}
