import { formatNumber } from '../number';

const number = (value: number): string => formatNumber(value, 'sv');
const municipalities = (n: number): string => `${number(n)} ${n === 1 ? 'kommun' : 'kommuner'}`;

/** Fetching figures from SCB. */
export const scb = {
  open: 'Uppdatera från SCB',
  title: 'Uppdatera från SCB',
  text: 'Hämtar aktuella siffror och gör en ny nyckel. Den gamla nyckeln, dess stämpel och formlerna som använder den står kvar.',
  basis: 'Jämför med',
  register: 'Tilläggets register',
  firstYear: 'Från och med år',
  lastYear: 'Till och med år',
  notYear: 'Skriv ett årtal, t.ex. 2025.',
  reversed: 'Det sista året är före det första.',
  tooMany: (most: number) => `Hämta högst ${number(most)} år åt gången.`,
  taxYear: (incomes: number) => `SCB:s årtal ${incomes + 2} avser inkomster ${incomes}.`,
  chosenNone: 'Inga kommuner valda än.',
  chosen: (n: number) => `${municipalities(n)} valda`,
  fetch: 'Hämta från SCB',
  nothingYet: 'Inget har hämtats än. Frågan går till SCB först när du trycker på knappen.',
  missing: 'Välj minst en kommun.',
  fetching: (host: string) => `Hämtar från ${host} …`,
  waiting: (seconds: number, attempt: number, most: number) =>
    `SCB tar inte emot fler frågor just nu. Försöker igen om ${number(seconds)} sekunder (väntan ${attempt} av ${most}).`,
  stop: 'Avbryt hämtningen',
  settings: 'Inställning: adress till SCB',
  address: 'Adress',
  addressHint: 'Ändra om kommunen har en egen spegling. Sparas på den här datorn, inte i arbetsboken.',
  addressReset: 'Återställ till SCB',
  addressNotKept: 'Adressen gäller nu men kunde inte sparas: webbläsaren tillåter det inte här.',
  result: (table: string, updated: string) => `SCB, tabell ${table}, uppdaterad ${updated}.`,
  perturbed:
    'SCB har från 2025 ändrat varje tal något, slumpmässigt, för att skydda enskilda. Delarna summerar därför inte exakt till totalen. Det skrivs i nyckelns källa.',
  sameAll: 'Alla siffror är desamma som tidigare.',
  changedSome: (n: number, all: number) =>
    `${number(n)} av ${municipalities(all)} har en annan siffra än tidigare.`,
  roundedSome: (n: number) => `${number(n)} skiljer sig bara genom avrundning i registret.`,
  year: 'År att skriva',
  before: 'Tidigare',
  after: 'SCB',
  change: 'Ändring',
  table: 'Tidigare och nya siffror',
  differences: {
    none: 'lika',
    rounding: 'avrundning',
    changed: 'ändrad',
    added: 'ny',
    missing: 'saknas hos SCB',
  },
  stale: 'Valet är ändrat sedan hämtningen. Hämta igen.',
  created: (label: string, name: string) =>
    `${label} är skapad. Skriv ${name} i formler. Tidigare nycklar är orörda.`,
};
