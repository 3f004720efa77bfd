import type { Cell } from '../../core/cell';
import { figure, findMunicipality, registerKey } from '../../register';
import type { KeyDraft } from '../model';

/** A key of SCB's figures, with where they come from. The register of the add-in has what the examples ask for. */
export function registerDraft(
  label: string,
  measure: 'folkmängd' | 'skatteunderlag',
  year: number,
  selection: Cell[][] | null,
): KeyDraft {
  const key = registerKey(measure, year, selection);
  if (!key.ok) throw new Error(`The register has no ${measure} ${year}: ${key.problem.kind}`);
  const { rows, source } = key.value;
  return {
    label,
    facts: {
      measure: source.unit,
      referenceDate: source.referenceDate,
      source: source.text,
      published: source.published,
    },
    rows: rows.map(([party, weight]) => ({ party, weight })),
  };
}

export function inhabitants(municipality: string, year: number): number {
  return figure('folkmängd', year, findMunicipality(municipality)?.code ?? '') ?? NaN;
}
