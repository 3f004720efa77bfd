import type { Example } from '../example';
import { registerDraft } from '../registerDraft';
import { condition } from './condition';
import { frame } from './frame';
import { sharing } from './sharing';

const TAX_BASE = 'Skatteunderlag 2017 Kronobergs län';

/**
 * Basfinansiering av de regionala samverkans- och stödstrukturerna i Kronobergs län (Ljungby, socialnämnden § 63):
 * "utifrån andel skattekraft" gives Ljungby 289 600 kr. The document names neither total nor year; 2,0 mkr and the tax
 * base of 2017 are what fits.
 */
export function kronoberg(): Example {
  const key = registerDraft(TAX_BASE, 'skatteunderlag', 2017, [['Kronobergs län']]);
  const municipalities = key.kind === 'blend' ? [] : key.rows.map(({ party }) => party);
  return {
    keys: [key],
    sheets: [sharing(TAX_BASE, municipalities), condition(municipalities), frame(TAX_BASE)],
  };
}
