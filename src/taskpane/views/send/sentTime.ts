import type { Language } from '../../../text';

/** A moment as people write it, in the time of whoever reads it. */
export function sayTime(iso: string, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : 'sv-SE';
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return moment.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
}
