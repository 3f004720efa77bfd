import type { Example, ExampleAgreement } from '../example';
import { registerDraft } from '../registerDraft';
import { frame } from './frame';
import { sharing } from './sharing';

const TAX_BASE = 'Skatteunderlag 2017 Kronobergs län';
const CONDITION = 'Samverkans- och stödstrukturen';

/**
 * Basfinansiering av de regionala samverkans- och stödstrukturerna i Kronobergs län (Ljungby, socialnämnden § 63):
 * "utifrån andel skattekraft" gives Ljungby 289 600 kr. The document names neither total nor year; 2,0 mkr and the tax
 * base of 2017 are what fits.
 */
export function kronoberg(): Example {
  const key = registerDraft(TAX_BASE, 'skatteunderlag', 2017, [['Kronobergs län']]);
  const parties = key.kind === 'blend' ? [] : key.rows.map(({ party }) => party);
  return {
    keys: [key],
    agreement: agreement(parties),
    sheets: [sharing({ key: TAX_BASE, condition: CONDITION, parties }), frame(TAX_BASE)],
  };
}

/** Ljungby has said yes on a condition, and the document says nothing of the others: undecided. */
function agreement(parties: readonly string[]): ExampleAgreement {
  return {
    label: CONDITION,
    rule: 'alla',
    parties,
    answers: [
      {
        party: 'Ljungby',
        answer: 'ja, villkorat',
        board: 'Socialnämnden',
        paragraph: 'Sn § 63',
        date: '',
        note: 'förutsatt att regionens samtliga kommuner deltar',
      },
    ],
  };
}
