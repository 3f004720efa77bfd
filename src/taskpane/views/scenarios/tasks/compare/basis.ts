import type { PartyBasis } from '../../../../../core/scenario/consequences';
import { codeOf, figure, sourceOf, years, type Measure, type Years } from '../../../../../register';
import type { BasisColumn } from '../../../../../workbook';

/** What amounts are set against: the figures of which years. */
export interface BasisYears {
  readonly inhabitants: number | '';
  readonly taxBase: number | '';
}

export const REGISTER: Record<keyof BasisYears, Measure> = {
  inhabitants: 'folkmängd',
  taxBase: 'skatteunderlag',
};

export const yearsOf = (basis: keyof BasisYears): Years => years(REGISTER[basis]);

export const LATEST: BasisYears = {
  inhabitants: yearsOf('inhabitants').last,
  taxBase: yearsOf('taxBase').last,
};

export function isYearOf(basis: keyof BasisYears, year: number | ''): year is number {
  const { first, last } = yearsOf(basis);
  return year !== '' && year >= first && year <= last;
}

/** The register's figures of one year; none at all while the year is being typed. */
export function basisColumn(
  parties: readonly string[],
  basis: keyof BasisYears,
  year: number | '',
): BasisColumn | undefined {
  if (!isYearOf(basis, year)) return undefined;
  const measure = REGISTER[basis];
  const { referenceDate, text } = sourceOf(measure, year);
  const figures = parties.map((party) => {
    const code = codeOf(party);
    return code === undefined ? undefined : (figure(measure, year, code) ?? undefined);
  });
  return { year, referenceDate, source: text, figures };
}

/** The two columns party by party. */
export function partyBasis(
  parties: readonly string[],
  inhabitants: BasisColumn | undefined,
  taxBase: BasisColumn | undefined,
): PartyBasis[] {
  return parties.map((_, i) => ({ inhabitants: inhabitants?.figures[i], taxBase: taxBase?.figures[i] }));
}

/** Whoever is no municipality has neither inhabitants nor a tax base of its own. */
export function notMunicipalities(parties: readonly string[]): string[] {
  return parties.filter((party) => codeOf(party) === undefined);
}
