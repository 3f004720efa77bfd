import { digitsOf } from '../key/stamp';

/** A key by what people call it, with its stamp; an empty stamp for a key that is broken. */
export interface StampedKey {
  readonly label: string;
  readonly stamp: string;
}

/**
 * The stamps as a short text for a mail, or to be read out by phone: `PKS 2018: 1c9e 07ab`, one key a line. Four digits
 * at a time are what people can hold in mind. A broken key has none to compare and is left out.
 */
export function writeStampList(keys: readonly StampedKey[], heading?: string): string {
  const lines = keys
    .map(({ label, stamp }) => ({ label, digits: digitsOf(stamp) }))
    .filter(({ digits }) => digits !== '')
    .map(({ label, digits }) => `${onOneLine(label)}: ${inFours(digits)}`);
  return [...(heading ? [onOneLine(heading)] : []), ...lines].join('\n');
}

/** `1c9e 07ab` */
export function inFours(digits: string): string {
  return `${digits.slice(0, 4)} ${digits.slice(4)}`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
