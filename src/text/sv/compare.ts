import { formatNumber } from '../number';
import { swedishError } from './excelError';

const number = (value: number): string => formatNumber(value, 'sv');
const quote = (label: string): string => `”${label}”`;

/** What the comparison of scenarios says. */
export const compare = {
  emptyTitle: 'Det behövs två scenarier',
  noScenarios: 'Arbetsboken har inga scenarier än. Gå tillbaka och skapa dem under Scenarier först.',
  oneScenario: 'Det finns bara ett scenario. Gå tillbaka och lägg till ett att jämföra med.',
  cells: 'Tabell med resultat',
  cellsHint: 'Markera en cell i tabellen, eller hela tabellen.',
  column: 'Kolumn att jämföra',
  found: (parties: number, cells: string) => `${number(parties)} parter i ${cells}.`,
  scenarios: 'Scenarier att jämföra',
  tooFew: 'Välj minst två scenarier.',
  others:
    'Bladen växlar scenario medan jämförelsen pågår, även för andra som har filen öppen. Det valda scenariot väljs igen efteråt.',
  start: 'Jämför',
  again: 'Jämför igen',
  choose: 'Välj en tabell och en kolumn.',
  running: (done: number, of: number) => `${number(done)} av ${number(of)} scenarier är lästa.`,
  reading: (label: string) => `Räknar ${quote(label)} …`,
  progress: 'Jämförelsen',
  stop: 'Avbryt jämförelsen',
  stopping: 'Avbryter och väljer det tidigare scenariot …',
  done: (count: number) => `${number(count)} scenarier är jämförda.`,
  result: 'Resultat',
  made: (heading: string, measure: string, made: string) => `${heading}, ${measure}. Läst ${made}.`,
  base: 'Jämför med',
  show: 'Visa',
  readings: {
    amount: (measure: string) => `Belopp, ${measure}`,
    perInhabitant: () => 'Kr per invånare',
    perTaxKrona: () => 'Öre per skattekrona',
    change: (measure: string) => `Ändring, ${measure}`,
    changeFraction: () => 'Ändring, %',
  },
  inhabitants: 'Invånare, år',
  inhabitantsHint: (date: string) => `SCB, folkmängd ${date}.`,
  taxBase: 'Skatteunderlag, år',
  taxBaseHint: (date: string) => `Beräknat ur SCB: skattekraft × folkmängd ${date}.`,
  yearOutside: (first: number, last: number) => `Välj ett år från ${first} till ${last}.`,
  noBasis: (names: string) => `Inte kommuner, och därför utan invånare och skatteunderlag: ${names}.`,
  party: 'Part',
  sum: 'Summa',
  missing: 'saknas',
  table: (reading: string) => `Tabell: ${reading}`,
  sortBy: (column: string) => `Sortera efter ${column}`,
  chart: (reading: string) => `Diagram: ${reading}. Samma siffror står i tabellen.`,
  chartParties: 'Parter i diagrammet',
  allParties: 'Alla',
  largest: (count: number) => `De ${number(count)} största`,
  stamps: 'Nycklar som användes',
  noStamps: 'inga',
  incomplete: (label: string, missing: number, of: number, shown: readonly string[]) =>
    `${quote(label)} saknar belopp för ${number(missing)} av ${number(of)} parter${shown.length === 0 ? '' : `: cellerna visar ${shown.map(swedishError).join(', ')}`}. Summan räknas inte.`,
  write: 'Skriv till bladet Konsekvenser',
  written: (sheet: string) => `Jämförelsen står på bladet ${sheet}.`,
  copy: 'Kopiera som text',
  copied: 'Tabellen är kopierad. Klistra in den i Excel eller Word.',
  notCopied: 'Det gick inte att kopiera. Skriv jämförelsen till ett blad i stället.',
  restored: (label: string) => `En jämförelse avbröts förra gången. Scenariot ${quote(label)} är återställt.`,
  notRestored: (label: string) =>
    `En jämförelse avbröts förra gången, och scenariot ${quote(label)} är inte valt igen än. Välj det under Scenarier.`,
};
