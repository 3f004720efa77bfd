import { KEYS } from '../scopes';
import type { Result } from '../../core/problem';
import { change } from '../excel';
import type { BlendDraft } from '../model';
import { createKeysIn, type CreatedKey } from './createKey';

export interface PhaseInRequest {
  /** What the keys are to be called, followed by the year. */
  readonly label: string;
  /** The defined names of the keys that it goes from and to. */
  readonly from: string;
  readonly to: string;
  /** The first year in which the new key counts, and in how many equal steps it takes over. */
  readonly firstYear: number;
  readonly years: number;
}

/** Makes a blend for each year of a phase-in: after k of n steps k/n of the new key and the rest of the old one. */
export async function createPhaseIn(request: PhaseInRequest): Promise<Result<CreatedKey[]>> {
  return change((context) => createKeysIn(context, phaseInDrafts(request)), KEYS);
}

export function phaseInDrafts({ label, from, to, firstYear, years }: PhaseInRequest): BlendDraft[] {
  return Array.from({ length: years }, (_, i): BlendDraft => {
    const [step, year] = [i + 1, firstYear + i];
    const portions: BlendDraft['portions'] = [
      { key: from, portion: `=${years - step}/${years}` },
      { key: to, portion: `=${step}/${years}` },
    ];
    const facts = { measure: 'andel', validity: String(year), source: `infasning, steg ${step} av ${years}` };
    return { kind: 'blend', label: `${label} ${year}`, facts, portions };
  });
}
