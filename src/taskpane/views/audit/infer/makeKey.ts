import { ok, type Result } from '../../../../core/problem';
import type { Candidate } from '../../../../core/reason/infer/candidate';
import type { Fit } from '../../../../core/reason/infer/inference';
import type { KeyRecord } from '../../../../workbook/model';
import type { WorkbookApi } from '../../../state/WorkbookApi';
import { freeLabel } from './freeLabel';
import { ingredientOf } from './keysToMake';

type Made = Result<{ name: string; label: string }>;

interface Asked {
  readonly fit: Fit;
  /** What the new key is to be called. */
  readonly label: string;
  readonly nameOf: (candidate: Candidate) => string;
  readonly keys: readonly KeyRecord[];
}

/** Makes a key of what was found: of a mix, a blend of the two keys, which are made too where they are not there. */
export async function makeKey(api: WorkbookApi, { fit, label, nameOf, keys }: Asked): Promise<Made> {
  const [only, another] = fit.parts;
  if (only && !another) return makeOne(api, only.candidate, label, []);
  const portions = [];
  for (const { candidate, portion } of fit.parts) {
    const named = nameOf(candidate);
    const made = await makeOne(api, candidate, named, keys);
    if (!made.ok) return made;
    portions.push({ key: made.value.name, portion });
  }
  return api.createKey({ kind: 'blend', label, facts: {}, portions });
}

async function makeOne(
  api: WorkbookApi,
  candidate: Candidate,
  label: string,
  keys: readonly KeyRecord[],
): Promise<Made> {
  const found = ingredientOf(candidate, label, keys);
  if (!found) return { ok: false, problem: { kind: 'keyUnknown', name: label } };
  if (found.kind === 'present') return ok({ name: found.name, label });
  return api.createKey({ ...found.draft, label: freeLabel(label, keys) });
}
