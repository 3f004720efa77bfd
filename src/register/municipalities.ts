import type { Cell } from '../core/cell';
import { canonicalName, nameCandidates, readCode } from '../core/party';
import { division } from './data/division';

/** A municipality of today's division; `county` is the code of its county. */
export interface Municipality {
  readonly code: string;
  /** SCB's short name: Jönköping, not Jönköpings kommun. */
  readonly name: string;
  readonly county: string;
}

export interface County {
  readonly code: string;
  readonly name: string;
}

const entries = division
  .trim()
  .split('\n')
  .map((line) => ({ code: line.slice(0, line.indexOf(' ')), name: line.slice(line.indexOf(' ') + 1) }));

/** The 21 counties, in the order of their codes. */
export const counties: readonly County[] = entries.filter(({ code }) => code.length === 2);

/** The 290 municipalities, in the order of their codes. */
export const municipalities: readonly Municipality[] = entries
  .filter(({ code }) => code.length === 4)
  .map(({ code, name }) => ({ code, name, county: code.slice(0, 2) }));

const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
const byName = new Map(
  municipalities.map((municipality) => [canonicalName(municipality.name), municipality]),
);

/**
 * The municipality that a cell names: by kommunkod (0680, 680, 0680 Jönköping) or by name in any accepted spelling.
 * A code beside the name of another municipality names neither.
 */
export function findMunicipality(input: Cell): Municipality | undefined {
  if (typeof input !== 'string' && typeof input !== 'number') return undefined;
  const named = findByName(String(input));
  const code = readCode(input);
  if (code === undefined) return named;
  const coded = byCode.get(code);
  return named === undefined || named === coded ? coded : undefined;
}

function findByName(input: string): Municipality | undefined {
  for (const name of nameCandidates(input)) {
    const municipality = byName.get(name);
    if (municipality) return municipality;
  }
  return undefined;
}

/** The kommunkod of a municipality, however it is written. */
export function codeOf(input: string | number): string | undefined {
  return findMunicipality(input)?.code;
}
