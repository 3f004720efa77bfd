import { isMistaken, type Candidate } from '../../../../core/reason/infer/candidate';
import type { Fit } from '../../../../core/reason/infer/inference';
import type { KeyDraft, KeyRecord, KeyRow } from '../../../../workbook/model';
import { readRegister, registerDraft } from '../../keys/newKey/registerDraft';

/** A key that a blend needs: one of the workbook, or one that must be made first. */
type Ingredient =
  { readonly kind: 'present'; readonly name: string } | { readonly kind: 'draft'; readonly draft: KeyDraft };

/** Kronor per inhabitant are told where they were used by mistake, and never made a key of. */
export function canBeMade({ parts }: Fit): boolean {
  return parts.every(({ candidate }) => !isMistaken(candidate));
}

/** The key of the workbook that a fit is, if it is one as it stands. */
export function presentKey({ parts }: Fit, keys: readonly KeyRecord[]): KeyRecord | undefined {
  const [only, another] = parts;
  if (!only || another) return undefined;
  const { origin } = only.candidate;
  if (origin.kind !== 'workbook' || origin.isRestricted) return undefined;
  return keys.find(({ label }) => label === origin.label);
}

/** What a candidate of a fit is made of; a key with the same parties and weights is not made twice. */
export function ingredientOf(
  candidate: Candidate,
  label: string,
  keys: readonly KeyRecord[],
): Ingredient | undefined {
  const draft = draftOf(candidate, label);
  if (!draft) return undefined;
  const { origin } = candidate;
  const present = keys.find((record) =>
    origin.kind === 'workbook' && !origin.isRestricted
      ? record.label === origin.label
      : record.label === label && hasContent(record, candidate),
  );
  return present ? { kind: 'present', name: present.name } : { kind: 'draft', draft };
}

function draftOf({ origin, key }: Candidate, label: string): KeyDraft | undefined {
  if (origin.kind === 'register') {
    const codes = key.parties.flatMap(({ code }) => (code === undefined ? [] : [code]));
    const read = readRegister(origin.measure, origin.year, codes);
    return read.ok ? registerDraft(label, read.value) : undefined;
  }
  return { label, facts: {}, rows: rowsOf(key.parties, key.weights) };
}

function rowsOf(parties: Candidate['key']['parties'], weights: readonly number[]): KeyRow[] {
  return parties.map(({ name }, i) => ({ party: name, weight: weights[i] ?? 0 }));
}

function hasContent({ key: read }: KeyRecord, { key }: Candidate): boolean {
  if (!read.ok || read.value.parties.length !== key.parties.length) return false;
  const { parties, weights } = read.value;
  return parties.every(({ name }, i) => {
    const place = key.index.find(name);
    return place !== undefined && key.weights[place] === weights[i];
  });
}
