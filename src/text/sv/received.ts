import type { StampCheck } from '../../core/sharing/stampCheck';
import { formatNumber } from '../number';

const number = (value: number): string => formatNumber(value, 'sv');
const quote = (text: string): string => `”${text}”`;
const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

/** A workbook or a list of stamps that somebody else has sent. */
export const received = {
  provenance: {
    sent: (when: string, by: string | undefined, version: string) =>
      `Skickad ${when}${by === undefined ? '' : ` av ${by}`}, med Fördelningsnyckel ${version}.`,
    notSent: (by: string | undefined, version: string) =>
      `Gjord med Fördelningsnyckel ${version}${by === undefined ? '' : `. Frågor besvaras av ${by}`}. Filen säger inte när den skickades.`,
    scenario: (scenario: string) => `Valt scenario när den skickades: ${scenario}.`,
    told: 'Så säger filen själv. Det är stämplarna som visar om nycklarna är desamma.',
    fromSheet: 'Uppgifterna kommer från bladet Om fördelningen.',
    none: 'Arbetsboken säger inte varifrån den kommer.',
    later: (version: string) =>
      `Arbetsboken är gjord med en senare version av tillägget (${version}). Be den som sköter tillägget om den nya versionen.`,
    newer: 'Arbetsboken är gjord med en senare version av tillägget. Den läses och räknas, men ändras inte.',
  },

  keyState: {
    ok: 'Enligt beslut',
    undecided: 'Ej beslutad',
    added: 'Har kommit till sedan arbetsboken skickades',
    differsFromDecided: 'Ändrad sedan beslut',
    changedSinceSent: 'Ändrad sedan arbetsboken skickades',
    gone: 'Fanns när arbetsboken skickades, men saknas nu',
    broken: 'Nyckeln är fel och kan inte användas',
  },
  shownStamp: (shown: string) =>
    `Stämpelcellen visar ${shown}, men tabellen har en annan stämpel: cellen är överskriven, fryst eller inte omräknad.`,

  stampCheck: (check: StampCheck): string => {
    switch (check.kind) {
      case 'matches':
        return `${check.label}: stämmer (${check.digits}).${
          check.named === undefined ? '' : ` I texten heter nyckeln ${quote(check.named)}.`
        }`;
      case 'differs':
        return `${check.label}: stämmer inte. Här ${check.digits}, i texten ${check.given}; ${differing(check.positions)}.${
          check.alsoOf === undefined ? '' : ` Det är stämpeln för ${quote(check.alsoOf)}.`
        }`;
      case 'unknown':
        return check.named === ''
          ? `${check.given}: ingen nyckel här har den stämpeln.`
          : `${quote(check.named)} (${check.given}): ingen nyckel här har det namnet eller den stämpeln.`;
      case 'unreadable':
        return `${check.label}: en stämpel har åtta tecken, 0–9 och a–f. I texten står ${quote(check.line)}.`;
      case 'missing':
        return `${check.label}: finns inte i texten. Här är stämpeln ${check.digits}.`;
      case 'broken':
        return `${check.label}: nyckeln är fel här och har ingen stämpel att jämföra. Rätta den under Nycklar.`;
    }
  },
  stampSummary: (matching: number, others: number) =>
    others === 0
      ? `${count(matching, 'stämpel stämmer', 'stämplar stämmer')}.`
      : `${count(matching, 'stämpel stämmer', 'stämplar stämmer')}, ${number(others)} gör det inte.`,

  comparison: {
    compared: (keys: number, amounts: number, results: number) =>
      `Jämfört: ${count(keys, 'nyckel', 'nycklar')}, ${count(amounts, 'värde på en förutsättning', 'värden på förutsättningar')} och ${count(results, 'resultat', 'resultat')}.`,
    same: 'Inga skillnader.',
    chosen: (mine: string, theirs: string) =>
      `Här är scenariot ${quote(mine)} valt, i filen ${quote(theirs)}. Då skiljer resultaten även om allt annat är lika.`,
    keys: 'Nycklar',
    amounts: 'Förutsättningar',
    results: 'Resultat',
    here: 'Här',
    there: 'I filen',
    difference: 'Skillnad',
    party: 'Part',
    scenario: 'Scenario',
    keyOnlyHere: 'Nyckeln finns bara här.',
    keyOnlyThere: 'Nyckeln finns bara i filen.',
    keyRenamed: (label: string) => `I filen heter nyckeln ${quote(label)}.`,
    keyBrokenHere: 'Nyckeln är fel här och kan inte jämföras.',
    keyBrokenThere: 'Nyckeln är fel i filen och kan inte jämföras.',
    weights: (parties: number) => `${count(parties, 'part', 'parter')} har olika vikt.`,
    otherContent: 'Vikterna är lika. Något annat skiljer: fast belopp, golv, tak, ordning eller rubriker.',
    movedTo: (address: string) => `i filen ${address}`,
  },
};

function differing(positions: readonly number[]): string {
  if (positions.length > 3) return `${number(positions.length)} av 8 tecken skiljer`;
  const places = positions.map((position) => String(position + 1));
  const listed =
    places.length > 1 ? `${places.slice(0, -1).join(', ')} och ${places.at(-1)}` : places.join('');
  return `tecken ${listed} skiljer`;
}
