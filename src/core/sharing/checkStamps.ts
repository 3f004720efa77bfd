import { digitsOf } from '../key/stamp';
import { canonicalLine, findLoose, isOnlyDigits, readDigits, readNamed } from './stampDigits';
import type { StampCheck } from './stampCheck';
import type { StampedKey } from './stampList';

/** A name of an Excel sheet or cell is shorter; and patterns would take long over a line that is made to be hard. */
const LONGEST_LINE = 500;

interface Known extends StampedKey {
  readonly folded: string;
  readonly digits: string;
}

/** Compares stamps that somebody has sent or read out with the keys here: what the text says first, then what it omits. */
export function checkStamps(text: string, keys: readonly StampedKey[]): StampCheck[] {
  const known = keys.map((key) => ({
    ...key,
    folded: canonicalLine(key.label),
    digits: digitsOf(key.stamp),
  }));
  const lines = text.split(/\r\n|[\n\r\v\f\u2028\u2029]/);
  const said = lines.flatMap((line) => checkLine(line.slice(0, LONGEST_LINE), known));
  return [...withoutRepeats(said), ...omitted(said, known)];
}

/** A name that we know decides how the rest is read; otherwise the digits decide which key is meant. */
function checkLine(line: string, known: readonly Known[]): StampCheck[] {
  const whole = canonicalLine(line);
  const listed = whole.replace(/^[>\s•·*–-]+|^\d{1,3}[.)] /gu, '');
  for (const form of new Set([whole, listed])) {
    const check = checkAfterName(form, known);
    if (check) return [check];
  }
  const only = readDigits(listed);
  if (only !== undefined && isStampLike(only, listed)) return checkDigits(only, '', known);
  const named = readNamed(line);
  const mentioned = mentionedIn(listed, known);
  if (named && !mentioned && (named.isCertain || hasDigits(named.digits, known)))
    return checkDigits(named.digits, named.named, known);
  return checkProse(listed, mentioned, known, line);
}

/** Too few or too many digits after a name are not read as some eight of them. */
function isMiscounted(line: string, { folded }: Known): boolean {
  return line.startsWith(folded) && isOnlyDigits(line.slice(folded.length));
}

/**
 * `PKS 2018: 1c9e 07ab`, `PKS 2018#1c9e07ab`. One name may begin like another: the shorter one is meant only where a sign
 * ends it, or `Plan 2018 1c9e` would be read as the digits 2018 1c9e of the key `Plan`.
 */
function checkAfterName(line: string, known: readonly Known[]): StampCheck | undefined {
  const named = known.filter((key) => isNamedFirst(line, key));
  const lengths = [...new Set(named.map(({ folded }) => folded.length))].sort((a, b) => b - a);
  for (const length of lengths) {
    const rest = line.slice(length);
    const isEnded = length === lengths[0] || /^\s*[:#=]/.test(rest);
    const given = isEnded ? readDigits(rest) : undefined;
    const same = named.filter(({ folded }) => folded.length === length);
    if (given !== undefined) return checkKey(same, given, known);
  }
  return undefined;
}

function isNamedFirst(line: string, { folded }: Known): boolean {
  return folded !== '' && line.startsWith(folded) && !/^[\p{L}\p{N}]/u.test(line.slice(folded.length));
}

/** Several keys can have one name, when a sheet has been copied into the workbook: any of them may be meant. */
function checkKey(named: readonly Known[], given: string, known: readonly Known[]): StampCheck | undefined {
  const key =
    named.find(({ digits }) => digits === given) ?? named.find(({ digits }) => digits !== '') ?? named[0];
  if (!key) return undefined;
  const { label, digits } = key;
  if (digits === '') return { kind: 'broken', label };
  if (digits === given) return { kind: 'matches', label, digits };
  const other = known.find((each) => each.digits === given);
  const positions = [...digits].flatMap((digit, i) => (digit === given[i] ? [] : [i]));
  return { kind: 'differs', label, digits, given, positions, ...(other && { alsoOf: other.label }) };
}

function checkDigits(given: string, named: string, known: readonly Known[]): StampCheck[] {
  const same = known.filter(({ digits }) => digits === given);
  if (same.length === 0) return [{ kind: 'unknown', named, given }];
  return same.map(({ label, digits }) => ({
    kind: 'matches',
    label,
    digits,
    ...(named !== '' && { named }),
  }));
}

function checkProse(
  line: string,
  mentioned: Known | undefined,
  known: readonly Known[],
  original: string,
): StampCheck[] {
  const loose = findLoose(line).filter(({ digits, isCertain }) => isCertain || hasDigits(digits, known));
  const [only] = loose;
  if (mentioned && isMiscounted(line, mentioned)) return [unreadable(mentioned, original)];
  if (only && mentioned && loose.length === 1) {
    const check = checkKey([mentioned], only.digits, known);
    return check ? [check] : [];
  }
  if (loose.length > 0) return loose.flatMap(({ digits }) => checkDigits(digits, '', known));
  if (!mentioned || !line.startsWith(mentioned.folded)) return [];
  return [unreadable(mentioned, original)];
}

function unreadable({ label }: Known, line: string): StampCheck {
  return { kind: 'unreadable', label, line: line.trim() };
}

/** The key that is named somewhere in the line, as words of their own. */
function mentionedIn(line: string, known: readonly Known[]): Known | undefined {
  const padded = ` ${line.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return known
    .filter(
      ({ folded }) => folded !== '' && padded.includes(` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `),
    )
    .sort((a, b) => b.folded.length - a.folded.length)[0];
}

function hasDigits(digits: string, known: readonly Known[]): boolean {
  return known.some((key) => key.digits === digits);
}

/** Figures alone on a line are an amount, unless they stand as stamps do. */
function isStampLike(digits: string, written: string): boolean {
  return /[a-f]/.test(digits) || /[0-9oil|]{4}\W?[0-9oil|]{4}/.test(written);
}

function withoutRepeats(said: readonly StampCheck[]): StampCheck[] {
  const seen = new Set<string>();
  return said.filter((check) => {
    const text = JSON.stringify(check);
    return !seen.has(text) && seen.add(text);
  });
}

function omitted(said: readonly StampCheck[], known: readonly Known[]): StampCheck[] {
  return known
    .filter(({ label }) => !said.some((check) => 'label' in check && check.label === label))
    .map(({ label, digits }) =>
      digits === '' ? { kind: 'broken', label } : { kind: 'missing', label, digits },
    );
}
