import { isYear, readAtom, readDash, type Atom } from './atom';
import { joinTokens, toTokens, type Token } from './tokens';
import { approximationOf, isFootnoteMark, isStrangeUnit, unitOf } from './vocabulary';

/** A line as a row of a table would be: a name, numbers, and what is said after them. */
export interface Shape {
  readonly name: string;
  readonly atoms: readonly Atom[];
  readonly tail: string;
  /** Every piece of the line as it stands. */
  readonly tokens: readonly Token[];
}

export function readShape(line: string): Shape {
  const tokens = toTokens(line);
  const from = hasListNumber(tokens) ? 1 : 0;
  const start = startOfNumbers(tokens, from);
  const words = tokens.slice(from, start);
  const last = words.at(-1);
  const approximate = start < tokens.length && last ? approximationOf(last.text) : undefined;
  if (approximate) words.pop();
  const { atoms, end } = readAtoms(tokens, approximate ? start - 1 : start);
  return { name: nameOf(words), atoms, tail: joinTokens(tokens.slice(end)), tokens };
}

export function isWordsOnly({ name, atoms }: Shape): boolean {
  return name !== '' && atoms.length === 0;
}

export function isNumbersOnly({ name, atoms, tail }: Shape): boolean {
  return name === '' && atoms.length > 0 && tail === '';
}

/** True if the line has numbers and all of them, wherever they stand, are bare years. */
export function hasOnlyYears({ atoms, tail }: Shape): boolean {
  if (atoms.length === 0 || !atoms.every(isYear)) return false;
  return toTokens(tail).every(({ text, gap }) => {
    const atom = readAtom(text, gap);
    return atom === undefined ? !/\d/.test(text) : isYear(atom);
  });
}

/** A row that is one even among notes: a name with a capital letter, numbers, and nothing after them. */
export function isFirm(shape: Shape): boolean {
  const name = shape.name.replace(/^\d{4} /, '');
  return startsUpper(name) && shape.atoms.length > 0 && shape.tail === '' && !hasOnlyYears(shape);
}

export function startsUpper(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLocaleLowerCase('sv');
}

/** The first number; a kommunkod in front of a name (`0680 Jönköping`) is part of the name. */
function startOfNumbers(tokens: readonly Token[], from: number): number {
  let at = hasCode(tokens, from) ? from + 1 : from;
  while (at < tokens.length && !opensNumbers(tokens, at, from)) at++;
  return at;
}

function opensNumbers(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (readAtom(token.text, token.gap)) return true;
  return at > from && isNothing(tokens, at);
}

/** A dash stands for "nothing" beside numbers or at the end of the line; between words it is a dash. */
function isNothing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !readDash(token.text, token.gap)) return false;
  const next = tokens[at + 1];
  return !next || (readAtom(next.text, next.gap) ?? readDash(next.text, next.gap)) !== undefined;
}

function readAtoms(tokens: readonly Token[], start: number): { atoms: Atom[]; end: number } {
  const atoms: Atom[] = [];
  let at = start;
  for (let token = tokens[at]; token; token = tokens[at]) {
    const read = readNext(tokens, at) ?? (withUnit(atoms, token.text) ? { taken: 1 } : undefined);
    if (!read) break;
    if ('atom' in read) atoms.push(read.atom);
    at += read.taken;
  }
  return { atoms, end: at };
}

/** A number, one with a word such as `drygt` before it, or a dash for nothing. */
function readNext(tokens: readonly Token[], at: number): { atom: Atom; taken: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const atom = readAtom(token.text, token.gap);
  if (atom) return { atom, taken: 1 };
  const dash = isNothing(tokens, at) ? readDash(token.text, token.gap) : undefined;
  if (dash) return { atom: dash, taken: 1 };
  const next = tokens[at + 1];
  const number = next && readAtom(next.text, token.gap);
  const approximate = number && approximationOf(token.text);
  if (!approximate) return undefined;
  return { atom: { ...number, text: `${token.text} ${number.text}`, approximate }, taken: 2 };
}

/** Gives the unit to the number before it. `miljoner kronor` is one unit in two words, and the first decides. */
function withUnit(atoms: Atom[], word: string): boolean {
  const last = atoms.pop();
  if (!last) return false;
  const unit = unitOf(word);
  const isSecondWord = unit === 'kr' && last.unit !== undefined && last.unit !== 'kr' && last.unit !== '%';
  const isStrange = unit === undefined && isStrangeUnit(word);
  const fits = !last.isDash && (isSecondWord || isStrange || (unit !== undefined && last.unit === undefined));
  const text = `${last.text} ${word}`;
  if (!fits) atoms.push(last);
  else if (isStrange) atoms.push({ ...last, text, strangeUnit: word });
  else atoms.push({ ...last, text, unit: isSecondWord ? last.unit : unit });
  return fits;
}

function hasCode(tokens: readonly Token[], from: number): boolean {
  return /^[0-2]\d{3}$/.test(tokens[from]?.text ?? '') && startsUpper(tokens[from + 1]?.text ?? '');
}

/** `1 Jönköping`, `1. Jönköping`, `1) Jönköping`: the number of the row and no part of the name. */
function hasListNumber([first, second]: readonly Token[]): boolean {
  return /^\d{1,3}[.)]?$/.test(first?.text ?? '') && startsUpper(second?.text ?? '');
}

/** The name without the marks of footnotes and without the colon or dash that leads over to the number. */
function nameOf(words: readonly Token[]): string {
  const name = words.map(({ text }) => text);
  while (name.length > 1 && isTrailer(name.at(-1) ?? '')) name.pop();
  return name.join(' ').replace(/[*†¹²³:]{1,4}$/, '');
}

function isTrailer(word: string): boolean {
  return isFootnoteMark(word) || /^[-\u2013\u2014:=]$/.test(word);
}
