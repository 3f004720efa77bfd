import { canonicalName } from '../party';

/**
 * Reads stamps as people write and say them. A hexadecimal digit is never O, l or I, so that such a letter is certain to
 * be a 0 or a 1; the parts may stand apart in any way.
 */
const DIGIT = '[0-9a-foil|]';
const GAP = '[ \\u2010-\\u2015.-]';
const EIGHT = new RegExp(`^${DIGIT}(?:${GAP}*${DIGIT}){7}$`, 'u');
const USUAL = `${DIGIT}{4}${GAP}?${DIGIT}{4}`;
const APART = '(?<![\\p{L}\\p{N}])';
const LOOSE = new RegExp(`${APART}(${USUAL})(?![\\p{L}\\p{N}])`, 'gu');
const LAST = new RegExp(`^(.*?)${APART}(${USUAL})[^\\p{L}\\p{N}]*$`, 'iu');
const NAME = /^[^\p{L}\p{N}]*(\S.*?)\s*[:#=\t]\s*$/u;
const SIGN = '[^\\p{L}\\p{N}|]';
const ONLY_DIGITS = new RegExp(`^${SIGN}*${DIGIT}(?:${SIGN}*${DIGIT})*${SIGN}*$`, 'u');

/** The form in which all of this reads a line: case, spaces and Unicode form do not matter. */
export function canonicalLine(text: string): string {
  return canonicalName(text);
}

/** The eight digits, if the text is nothing else; signs around them do not matter. */
export function readDigits(text: string): string | undefined {
  const bare = text.replace(/^[^\p{L}\p{N}|]+|[^\p{L}\p{N}|]+$/gu, '');
  return EIGHT.test(bare) ? plainDigits(bare) : undefined;
}

/** Digits of a stamp and signs, however many. */
export function isOnlyDigits(text: string): boolean {
  return ONLY_DIGITS.test(text);
}

/** Eight figures without a letter may as well be a date, a telephone number or an amount. */
interface Loose {
  readonly digits: string;
  readonly isCertain: boolean;
}

/** At the end of a line eight digits written as one or two words, after a name and a sign if it has one. */
export function readNamed(line: string): (Loose & { named: string }) | undefined {
  const [, before = '', written = ''] = LAST.exec(line) ?? [];
  if (written === '' || isDate(written)) return undefined;
  const digits = plainDigits(written.toLowerCase());
  const [, name] = NAME.exec(before) ?? [];
  return { named: name ?? '', digits, isCertain: isCertain(digits) || name !== undefined };
}

/** Stamps within a sentence. */
export function findLoose(line: string): Loose[] {
  return [...line.matchAll(LOOSE)].map(([, written = '']) => {
    const digits = plainDigits(written);
    return { digits, isCertain: isCertain(digits) };
  });
}

function isCertain(digits: string): boolean {
  return /[a-f]/.test(digits) && /[0-9]/.test(digits);
}

function plainDigits(written: string): string {
  return written.replace(new RegExp(GAP, 'gu'), '').replace(/o/g, '0').replace(/[il|]/g, '1');
}

/** `20181231`, `2018-1231` or `2018–2019`; the day stands with the month, since the digits are in fours. */
function isDate(written: string): boolean {
  return /^(19|20)\d\d(\D?(0[1-9]|1[0-2])([0-2]\d|3[01])|\D(19|20)\d\d)$/.test(written);
}
