import type { Cell } from '../core/cell';
import { canonicalName, nearestName } from '../core/party';
import { counties, findMunicipality, type County } from './municipalities';

const byCode = new Map(counties.map((county) => [county.code, county]));
const byName = new Map(counties.flatMap((county) => spellings(county.name).map((name) => [name, county])));

/**
 * The county that a cell names: `Kronobergs län`, `Kronoberg`, `07 Kronobergs län`, `07` or 7. A county code has one
 * or two digits and a kommunkod three (a cell has lost its zero) or four, so the two are never mistaken. A bare name
 * that is a municipality too, such as Jönköping, means the municipality.
 */
export function findCounty(input: Cell): County | undefined {
  if (typeof input !== 'string' && typeof input !== 'number') return undefined;
  const [, code, name = ''] = /^(\d{1,2}(?= |$))? ?(.*)$/.exec(canonicalName(String(input))) ?? [];
  if (code === undefined) return isMunicipality(name) ? undefined : byName.get(name);
  const county = byCode.get(code.padStart(2, '0'));
  return name === '' || byName.get(name) === county ? county : undefined;
}

/** The county that somebody who typed `input` most likely meant, in whichever spelling. */
export function nearestCounty(input: string): County | undefined {
  return byName.get(nearestName(input, byName.keys()) ?? '');
}

function isMunicipality(name: string): boolean {
  return !name.endsWith(' län') && findMunicipality(name) !== undefined;
}

/** `Kronobergs län` is also written Kronobergs and Kronoberg. No county's own name ends in s. */
function spellings(name: string): string[] {
  const genitive = canonicalName(name).replace(/ län$/, '');
  return [canonicalName(name), genitive, genitive.replace(/s$/, '')];
}
