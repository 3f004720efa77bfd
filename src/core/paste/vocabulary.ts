import { canonicalName } from '../party';
import type { Approximate, Unit } from './pastedTable';

const UNITS = new Map<string, Unit>([
  ['kr', 'kr'],
  ['kronor', 'kr'],
  ['sek', 'kr'],
  ['tkr', 'tkr'],
  ['tusen', 'tkr'],
  ['ksek', 'tkr'],
  ['mkr', 'mkr'],
  ['mnkr', 'mkr'],
  ['mn', 'mkr'],
  ['milj', 'mkr'],
  ['miljon', 'mkr'],
  ['miljoner', 'mkr'],
  ['msek', 'mkr'],
  ['%', '%'],
  ['procent', '%'],
]);

/** Units that change the size of a number and that the add-in does not count in. */
const STRANGE_UNITS = new Set([
  'mdkr',
  'mdr',
  'miljard',
  'miljarder',
  'öre',
  '‰',
  'promille',
  'euro',
  'eur',
  '€',
]);

const APPROXIMATIONS = new Map<string, Approximate>([
  ['drygt', 'drygt'],
  ['dryga', 'drygt'],
  ['knappt', 'knappt'],
  ['knappa', 'knappt'],
  ['närmare', 'närmare'],
  ['nästan', 'nästan'],
  ['ca', 'ca'],
  ['c:a', 'ca'],
  ['cirka', 'ca'],
  ['~', 'ca'],
  ['≈', 'ca'],
  ['omkring', 'omkring'],
  ['runt', 'omkring'],
  ['ungefär', 'ungefär'],
  ['minst', 'minst'],
  ['högst', 'högst'],
  ['max', 'högst'],
  ['över', 'över'],
  ['under', 'under'],
]);

const HEADER_WORDS = new Set(
  (
    'kommun kommuner kommunnamn part parter medlem medlemmar medlemskommun namn verksamhet område deltagare ' +
    'ägare delägare huvudman huvudmän organisation bolag avtalspart finansiär enhet nämnd förbund år ' +
    'municipality member party name'
  ).split(' '),
);

const SUM_WORDS = new Set(
  'summa totalt total totalsumma delsumma s:a sum summering slutsumma tot'.split(' '),
);
const NOTE_WORDS = new Set('källa källor not noter fotnot anm anmärkning obs source note'.split(' '));

/** Bullets as PDF and Word write them; Word's own come from a symbol font, in the private use area. */
const BULLETS = new Set([...'•▪◦·●○■□►–—-*†‣⁃§']);

function bare(word: string): string {
  return canonicalName(word)
    .replace(/^\(/, '')
    .replace(/[.,:;)!]{1,4}$/, '');
}

export function unitOf(word: string): Unit | undefined {
  return UNITS.get(bare(word));
}

export function isStrangeUnit(word: string): boolean {
  return STRANGE_UNITS.has(bare(word));
}

export function approximationOf(word: string): Approximate | undefined {
  return APPROXIMATIONS.get(bare(word));
}

/** True for the first word of a header: what the parties are called. */
export function isHeaderWord(word: string): boolean {
  return HEADER_WORDS.has(bare(word));
}

export function isSumWord(word: string): boolean {
  return SUM_WORDS.has(bare(word));
}

/** True for the first piece of a line that is a bullet, a footnote or a source. */
export function opensNote(word: string): boolean {
  if (word.length === 1 && (BULLETS.has(word) || isPrivateUse(word))) return true;
  return isFootnoteMark(word) || NOTE_WORDS.has(bare(word));
}

/** `1)`, `*)`, `**`, `¹` */
export function isFootnoteMark(word: string): boolean {
  return /^(\d{1,2}\)|\*{1,4}\)?|[¹²³⁴⁵]{1,2}\)?)$/.test(word);
}

function isPrivateUse(character: string): boolean {
  return character >= '\uE000' && character <= '\uF8FF';
}
