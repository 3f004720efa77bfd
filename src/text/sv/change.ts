import { formatNumber } from '../number';

const number = (value: number): string => formatNumber(value, 'sv');
const quote = (text: string): string => `”${text}”`;

/** A name that ends in s, x or z has no further s in the genitive: Tranås avgift, but Jönköpings avgift. */
const genitive = (name: string): string => (/[sxz]$/i.test(name) ? name : `${name}s`);

/** What the pane says about why a share changed. */
export const change = {
  noKeysTitle: 'Det behövs en nyckel',
  noKeysText:
    'En ändring räknas mellan två fördelningar, var och en med en nyckel och ett belopp. Gör en nyckel under Nycklar först.',
  compare: 'Jämför',
  ways: { scenarios: 'Två scenarier', own: 'Två år eller andra underlag' },
  noScenarios:
    'Arbetsboken har inte två scenarier än. Skapa dem under Scenarier, eller ange nycklar och belopp själv.',
  noAmounts: 'Scenarierna har inget belopp än. Lägg till en förutsättning av typen belopp under Scenarier.',
  before: 'Före',
  after: 'Efter',
  /** The name of a field on one side, for those who do not see the side's heading. */
  scenario: (side: string) => `Scenario ${side.toLowerCase()}`,
  amount: (side: string) => `Belopp ${side.toLowerCase()}`,
  amountHint: 'Skriv beloppet, eller cellen där det står, t.ex. B4.',
  key: (side: string) => `Nyckel ${side.toLowerCase()}`,
  keysGroup: 'Nycklar',
  assumptionsGroup: 'Väljs av scenariot',
  choose: 'Välj',

  missing: {
    amount: (side: string) => `Ange ett belopp ${side.toLowerCase()}.`,
    key: (side: string) => `Välj en nyckel ${side.toLowerCase()}.`,
    amountBlank: (assumption: string, scenario: string) =>
      `${quote(assumption)} är tom i scenariot ${quote(scenario)} (#SAKNAS! i bladet). Fyll i beloppet under Scenarier.`,
    amountText: (assumption: string, scenario: string, shown: string) =>
      `${quote(assumption)} är ${quote(shown)} i scenariot ${quote(scenario)}. Skriv ett tal under Scenarier.`,
    keyBlank: (assumption: string, scenario: string) =>
      `${quote(assumption)} är tom i scenariot ${quote(scenario)} (#SAKNAS! i bladet). Välj en nyckel under Scenarier.`,
    keyUnknown: (assumption: string, scenario: string, label: string) =>
      `${quote(assumption)} är ${quote(label)} i scenariot ${quote(scenario)}, men det finns ingen sådan nyckel.`,
    notOneCell: (address: string) => `Ange en enda cell. ${address} är flera.`,
    blankCell: (address: string) => `${address} är tom. Skriv ett belopp där, eller ange en annan cell.`,
    step: 'Ange ett steg.',
    party: 'Välj en part, så visas förklaringen här.',
  },
  measuresDiffer: (before: string, after: string) =>
    `Beloppen har olika mått, ${quote(before)} och ${quote(after)}. Välj belopp i samma mått.`,

  price: 'Prisnivå',
  priceWays: { none: 'Räkna inte om', percent: 'Egen procent' },
  priceHint:
    'Skiljer ut den del av ändringen som är prisutveckling. Beloppet före räknas om till prisnivån efter.',
  percent: 'Prisändring',
  from: 'Från prisnivå',
  to: 'Till prisnivå',
  restated: (amount: string, restated: string) => `${amount} före motsvarar ${restated} i prisnivån efter.`,
  levelsDiffer: (before: number, after: number) =>
    `Beloppen står i olika prisnivå, ${before} och ${after} års. Välj ett prisindex eller en procentsats, så att prisutvecklingen inte räknas som större budget.`,
  factorWrong: 'Prisindexet har ingen faktor för de åren. Rätta tabellen på bladet Index.',

  party: 'Part',
  partyHint: 'Sök på namnet.',
  noParty: 'Ingen träff',

  answer: 'Svar',
  changed: (party: string, more: boolean, by: string, from: string, to: string) =>
    `${genitive(party)} avgift ${more ? 'ökar' : 'minskar'} med ${by}, från ${from} till ${to}.`,
  unchanged: (party: string, share: string) => `${genitive(party)} avgift är oförändrad, ${share}.`,
  joined: (party: string, share: string) => `${party} har tillkommit och betalar ${share}.`,
  left: (party: string, share: string) => `${party} är inte längre med och betalade tidigare ${share}.`,
  causes: {
    priceLevel: { up: 'Högre prisnivå', down: 'Lägre prisnivå' },
    budget: { up: 'Större budget', down: 'Mindre budget' },
    participants: { up: 'Ändrade deltagare', down: 'Ändrade deltagare' },
    key: { up: 'Ändrad nyckel', down: 'Ändrad nyckel' },
    rounding: { up: 'Avrundning', down: 'Avrundning' },
  },
  effect: (cause: string, effect: string) => `${cause}: ${effect}.`,
  amounts: (from: string, to: string) => `Tillsammans fördelas ${to}, tidigare ${from}.`,
  keyBefore: (key: string) => `Nyckel före: ${key}.`,
  keyAfter: (key: string) => `Nyckel efter: ${key}.`,
  sameKey: (key: string) => `Nyckel både före och efter: ${key}.`,
  stamped: (label: string, stamp: string, state: string) => `${label} (stämpel ${stamp}, ${state})`,
  states: {
    undecided: 'inte beslutad',
    decided: 'beslutad',
    changed: 'ändrad sedan beslutet',
    broken: 'fel i tabellen',
  },
  derived: (label: string, source: string) =>
    `${label} är ${source.charAt(0).toLowerCase()}${source.slice(1)}; den verkliga nyckeln kan ge ett annat utfall.`,
  notDecided: (label: string) => `${label} är inte beslutad. Utfallet kan ändras tills den är det.`,
  changedSince: (label: string) =>
    `${label} är ändrad sedan den beslutades. Kontrollera tabellen innan texten används.`,
  order:
    'Effekterna räknas i tur och ordning: prisnivå, budget, deltagare, nyckel, avrundning. I en annan ordning flyttas kronor mellan dem, men summan är densamma.',
  caption: (party: string) => `Ändringen för ${party}`,
  sum: 'Ändring',
  copy: 'Kopiera texten',
  copied: 'Texten är kopierad. Klistra in den i skrivelsen.',
  notCopied: 'Det gick inte att kopiera. Markera texten och kopiera den.',

  all: 'Alla parter',
  allCaption: (n: number) => `Ändringen för alla ${number(n)} parter`,
  columns: {
    before: 'Före',
    after: 'Efter',
    priceLevel: 'Prisnivå',
    budget: 'Budget',
    participants: 'Deltagare',
    key: 'Nyckel',
    rounding: 'Avrundning',
    total: 'Ändring',
  },
  total: 'Summa',
  joinedNote: 'ny',
  leftNote: 'har lämnat',
  inserted: (address: string) => `Tabellen står i ${address}.`,
  insertHint: 'I bladet blir tabellen formler, som följer nycklarna och beloppen.',
  participantsInSheet:
    'I bladet står deltagare och nyckel i samma kolumn, eftersom NYCKEL.CHANGE räknar dem ihop.',
};
