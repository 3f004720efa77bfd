import type { Candidate, Scope } from '../../core/reason/infer/candidate';
import type { Fit } from '../../core/reason/infer/inference';
import { inference as en } from '../en/inference';
import { formatPercent, type Language } from '../number';
import { inference as sv } from '../sv/inference';

/** `Skatteunderlag 2017, Kronobergs län`, or what the workbook calls it. */
export function sayCandidate({ origin }: Candidate, language: Language): string {
  const words = wordsOf(language);
  if (origin.kind === 'workbook') {
    const label = origin.label === '' ? words.unnamedKey : origin.label;
    return origin.isRestricted ? `${label}, ${words.restricted}` : label;
  }
  const name = origin.kind === 'equal' ? words.equal : `${words.measures[origin.measure]} ${origin.year}`;
  return origin.scope ? `${name}, ${scopeOf(origin.scope)}` : name;

  function scopeOf(scope: Scope): string {
    return scope.kind === 'county' ? scope.name : words.country;
  }
}

/** One key, or `30 % Lika delar + 70 % Folkmängd 2016`. */
export function sayParts({ parts }: Fit, language: Language): string {
  if (parts.length === 1) return parts.map(({ candidate }) => sayCandidate(candidate, language)).join('');
  return parts
    .map(({ candidate, portion }) => `${sayPortion(portion, language)} ${sayCandidate(candidate, language)}`)
    .join(' + ');
}

function sayPortion(portion: number, language: Language): string {
  const decimals =
    [0, 1, 2, 3].find((places) => Math.abs(portion * 100 - round(portion * 100, places)) < 1e-9) ?? 4;
  return formatPercent(portion, language, decimals);
}

function round(value: number, places: number): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}

/** The words of an inference in a language. */
export function wordsOf(language: Language): typeof sv {
  return language === 'en' ? en : sv;
}
