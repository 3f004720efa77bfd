import type { Language } from '../../../text';

/** A formula as its reader would type it: in Swedish arguments are parted by semicolons and decimals by a comma. */
export function formulaText(formula: string, language: Language): string {
  if (language === 'en') return formula;
  // What stands in quotes is a text, or the name of a sheet.
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 === 1 ? part : part.replaceAll(',', ';').replace(/(\d)\.(?=\d)/g, '$1,')))
    .join('');
}
