import { apiNotFound } from './hostError';
import type { Profile } from './profile';
import type { Gate } from './richapi';

/** `Range.getSpillParent` → the requirement set and version that have it. */
export type ApiSets = ReadonlyMap<string, { set: string; version: string }>;

const CALL = /_throwIfApiNotSupported\("([\w.]+)", (_defaultApiSetName|"(\w+)"), "([\d.]+)"/g;

/**
 * office.js does not refuse members that the client lacks (it sets the flag that asks for it in another place than
 * it reads it), so the host must. The table is read from office.js' own debug file when the host starts.
 */
export function readApiSets(debugSource: string): ApiSets {
  const sets = new Map<string, { set: string; version: string }>();
  for (const [, member = '', , set = 'ExcelApi', version = ''] of debugSource.matchAll(CALL))
    sets.set(member, { set, version });
  return sets;
}

export function createGate(apiSets: ApiSets, profile: () => Profile): Gate {
  return (className, member) => {
    const name = `${className}.${member}`;
    const needed = apiSets.get(name);
    if (!needed) return;
    const { requirements, promoted, label } = profile();
    if (promoted.includes(needed.set)) return;
    const has = requirements[needed.set];
    if (has === undefined || compare(has, needed.version) < 0)
      throw apiNotFound(`${name} needs ${needed.set} ${needed.version}; ${label} has ${has ?? 'none'}`);
  };
}

function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  return (left?.[0] ?? 0) - (right?.[0] ?? 0) || (left?.[1] ?? 0) - (right?.[1] ?? 0);
}
