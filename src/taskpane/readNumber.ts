import type { Language } from '../text';

const GROUPED_IN_ENGLISH = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;

/**
 * The number that a text means, or nothing. Both decimal signs are understood, since people paste from everywhere;
 * but `1.234` is a thousand to one reader and a fraction to another, and the pane does not guess between them.
 */
export function readNumber(text: string, language: Language): number | undefined {
  const bare = text.replace(/\s/g, '').replace('\u2212', '-');
  if (language === 'en' && GROUPED_IN_ENGLISH.test(bare)) return Number(bare.replaceAll(',', ''));
  const isAmbiguous = language === 'sv' ? /\.\d{3}$/.test(bare) : /,\d{3}$/.test(bare);
  if (isAmbiguous) return undefined;
  const plain = bare.replace(',', '.');
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}
