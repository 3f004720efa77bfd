import type { Cell } from '../core/cell';
import { makeKey } from '../core/key/key';
import { PartyIndex, type Party } from '../core/party';
import { ok, type Result } from '../core/problem';
import type { Candidate, Origin, Scope } from '../core/reason/infer/candidate';
import { findCounty } from './counties';
import { figure, MEASURES, years, type Measure } from './figures';
import { codeOf, findMunicipality, municipalities, type County, type Municipality } from './municipalities';
import { readSelection } from './selection';

/** Every key that the register can make for some municipalities: each measure and year, and equal parts. */
export function registerCandidates(selected: readonly Municipality[], scope?: Scope): Candidate[] {
  if (selected.length === 0) return [];
  const members = new Membership(selected);
  const about = scope && { scope };
  const keys = MEASURES.flatMap((measure) =>
    yearsOf(measure).flatMap((year) => {
      const figures = selected.map(({ code }) => figure(measure, year, code));
      // Who is named must have a figure; in a county those who did not exist yet have no row, as in REGISTER.
      if (!scope && figures.includes(null)) return [];
      return members.candidate({ kind: 'register', measure, year, ...about }, figures);
    }),
  );
  return [
    ...keys,
    ...members.candidate(
      { kind: 'equal', ...about },
      selected.map(() => 1),
    ),
  ];
}

/** The register's candidates for a selection as REGISTER reads it: a county, or a range of municipalities. */
export function candidatesOfSelection(cells: readonly (readonly Cell[])[]): Result<Candidate[]> {
  const [[only = null] = []] = cells;
  const county = cells.flat().length === 1 ? findCounty(only) : undefined;
  if (county) return ok(countyCandidates(county));
  const selected = readSelection(cells);
  return selected.ok ? ok(registerCandidates(selected.value.municipalities)) : selected;
}

/**
 * The register's candidates for the parties of a table. One municipality alone is a part of something that the table
 * does not show: its county and the whole country are tried.
 */
export function candidatesFor(parties: readonly Party[]): Candidate[] {
  const found = [...new Set(parties.flatMap(({ name, code }) => findMunicipality(code ?? name) ?? []))];
  const [only, another] = found;
  if (!only || another) return registerCandidates(found);
  const county = findCounty(only.county);
  return [...(county ? countyCandidates(county) : []), ...registerCandidates(municipalities, COUNTRY)];
}

export function countyCandidates({ code, name }: County): Candidate[] {
  const members = municipalities.filter(({ county }) => county === code);
  return registerCandidates(members, { kind: 'county', name });
}

const COUNTRY: Scope = { kind: 'country' };

function yearsOf(measure: Measure): number[] {
  const { first, last } = years(measure);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Parties that many keys share: their names are indexed once, and not for every measure and year. */
class Membership {
  private readonly known = new Map<string, { parties: Party[]; index: PartyIndex }>();

  constructor(private readonly selected: readonly Municipality[]) {}

  candidate(origin: Origin, figures: readonly (number | null)[]): Candidate[] {
    const weights = figures.filter((weight) => weight !== null);
    if (!weights.some((weight) => weight > 0)) return [];
    const content = { label: '', weights, weightHeader: '', ...this.present(figures) };
    return [{ origin, key: makeKey(content) }];
  }

  private present(figures: readonly (number | null)[]): { parties: Party[]; index: PartyIndex } {
    const name = figures.map((weight) => (weight === null ? '0' : '1')).join('');
    const before = this.known.get(name);
    if (before) return before;
    const index = new PartyIndex(codeOf);
    const parties = this.selected
      .filter((_, i) => figures[i] !== null)
      .map(({ code, name: party }) => ({ code, name: party }));
    parties.forEach((party, place) => index.add(party, place));
    this.known.set(name, { parties, index });
    return { parties, index };
  }
}
