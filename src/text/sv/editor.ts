import { formatNumber } from '../number';

const number = (value: number): string => formatNumber(value, 'sv');
const quote = (text: string): string => `”${text}”`;
const rows = (n: number): string => `${number(n)} ${n === 1 ? 'rad' : 'rader'}`;

/** What the forms say in which keys are made, corrected, compared and described. */
export const editor = {
  headers: {
    party: 'Part',
    weight: 'Vikt',
    fraction: 'Andel',
    fixed: 'Fast belopp',
    floor: 'Golv',
    cap: 'Tak',
    subkey: 'Undernyckel',
    remove: 'Ta bort',
  },
  rowsCaption: 'Nyckelns rader',
  rowNumber: (n: number) => `rad ${number(n)}`,
  columns: 'Visa kolumnerna',
  addRow: 'Ny rad',
  keys: 'Retur och piltangenter flyttar mellan raderna.',
  noSubkey: 'delas inte vidare',
  formulaKept: 'Formeln behålls. Ändra den i bladet.',
  percentHeader: 'Procent',
  preview: 'Förhandsvisning',
  partiesAndSum: (parties: string, sum: string) => `${parties}, summa vikter ${sum}`,
  dependsOnAmount: 'Andelarna beror på beloppet, eftersom nyckeln har fasta belopp, golv eller tak.',
  chart: (bars: string) => `Stapeldiagram över andelarna: ${bars}`,
  others: (n: number) => `${number(n)} övriga`,
  whole: 'Summan är 100,00 %.',
  short: (percent: string) => `Det saknas ${percent} procentenheter.`,
  over: (percent: string) => `Det är ${percent} procentenheter för mycket.`,

  addParties: 'Lägg till parter',
  partySources: {
    register: 'Ur registret',
    key: 'Från en annan nyckel',
    selection: 'Från markerade celler',
    typed: 'Skriv namn',
  },
  partiesOf: 'Alla parter i nyckeln',
  chooseKey: 'Välj nyckel',
  partySelectionHint: 'Markera en kolumn med namn eller kommunkoder i bladet.',
  partyName: 'Partens namn',
  partyNameHint: 'T.ex. Region Kronoberg eller Försäkringskassan.',
  addParty: 'Lägg till parten',
  noParties: 'Inga parter valda än.',

  portions: 'Nycklar som blandas',
  addKey: 'En nyckel till',
  keyNumber: (n: number) => `Nyckel ${n}`,
  portionNumber: (n: number) => `Andel ${n}`,
  removeKey: (n: number) => `Ta bort nyckel ${n}`,
  blendNeedsKeys:
    'Gör först de nycklar som ska blandas. Nycklar med fasta belopp, golv eller tak kan inte ingå.',
  nestedNeedsKeys: 'Gör först de nycklar som raderna ska delas vidare med.',
  addNeedsKeys:
    'Det behövs minst två nycklar med enbart parter och vikter. Blandningar, nästlade nycklar och nycklar med fasta belopp, golv eller tak kan inte läggas ihop.',
  addWhich: 'Nycklar vars vikter läggs ihop',
  addHint:
    'Vikterna summeras som de står, så den nyckel som har störst tal väger tyngst. Ska nycklarna i stället väga 30 och 70 %, gör en blandning.',
  measuresDiffer: 'Nycklarna har olika mått. Kontrollera att deras vikter kan läggas ihop.',

  fromKey: 'Från nyckeln',
  toKey: 'Till nyckeln',
  firstYear: 'Första året',
  years: 'Antal år',
  yearWrong: 'Skriv ett år, t.ex. 2026.',
  yearsWrong: (most: number) => `Skriv ett helt antal år från 2 till ${number(most)}.`,
  sameKeys: 'Välj två olika nycklar.',
  phaseInLabel: 'Namn på nycklarna',
  phaseInLabelHint: 'Året läggs till efter namnet.',
  phaseInTable: 'Andelar år för år',
  portionOf: (label: string) => `Varav ${label}`,
  createAll: 'Skapa nycklarna',
  phasedIn: (n: number) => `${number(n)} nycklar är skapade, en för varje år.`,

  paste: 'Klistra in tabellen här',
  pasteHint: 'Från en PDF, ett protokoll, ett mejl eller Excel. Texten kan rättas här.',
  pasteTooLarge: (characters: number, most: number) =>
    `Texten har ${number(characters)} tecken; högst ${number(most)} kan läsas. Klistra in en del i taget.`,
  pasteTooLong: (lines: number, most: number) =>
    `Texten har ${number(lines)} rader; högst ${number(most)} kan läsas. Klistra in en del i taget.`,
  noNumbers: 'Ingen kolumn med tal kunde läsas. Klistra in både namn och tal, en part på varje rad.',
  weightColumn: 'Kolumn med vikterna',
  columnNumber: (n: number) => `Kolumn ${n}`,
  sumDiffers: (stated: string, calculated: string) =>
    `Summaraden säger ${stated}, men raderna blir ${calculated}. Jämför med originalet.`,
  leaveOut: (n: number) => `Utelämna ${rows(n)} som inte kunde läsas`,
  flagged: (source: string) => `Som källa skrivs: ${source}`,
  understood: (read: number, unclear: number) =>
    unclear === 0 ? `${rows(read)} lästa` : `${rows(read)} lästa, ${number(unclear)} oklara`,
  pastedRows: 'Så här lästes texten',
  line: 'Rad',
  taken: 'Läst som',
  moreRows: (n: number) => `och ${rows(n)} till`,
  statuses: { sum: 'summa, tas inte med', header: 'rubrik', note: 'text, tas inte med', unclear: 'oklar' },
  reasons: {
    partyMissing: 'Raden har inget namn.',
    numberMissing: (column: string) => `Talet saknas i ${quote(column)}.`,
    notNumber: (column: string, input: string) => `${quote(input)} i ${quote(column)} är inget tal.`,
    numberCount: (found: number, expected: number) =>
      `Raden har ${number(found)} tal där det ska vara ${number(expected)}.`,
    tooManyNumbers: (most: number) => `Raden har fler än ${number(most)} tal.`,
    tooManyDigits: (input: string) => `${quote(input)} har fler siffror än Excel kan räkna med.`,
    ambiguousNumbers: (readings: readonly string[]) =>
      `Mellanrummen kan läsas på flera sätt: ${readings.join(' eller ')}. Skilj talen åt med tabb eller semikolon.`,
    ambiguousColumns: (counts: readonly number[]) =>
      `Det går inte att se om tabellen har ${counts.map(number).join(' eller ')} kolumner med tal.`,
    textAfterNumbers: (text: string) => `Efter talen står ${quote(text)}.`,
    unitUnknown: (unit: string) => `Enheten ${quote(unit)} kan inte räknas om. Skriv kr, tkr, mkr eller %.`,
    unitMixed: (unit: string, columnUnit: string) =>
      `Talet står i ${unit || 'en okänd enhet'}, men kolumnen i ${columnUnit || 'en okänd enhet'}.`,
    headerOrRow: 'Ett ensamt årtal kan vara en rubrik eller en vikt.',
    lineTooLong: 'Raden är för lång för att läsas. Dela den.',
    anotherTable: 'Här börjar en annan tabell. Klistra in en tabell i taget.',
  },

  editTitle: (label: string) => `Ändra ${label}`,
  saveAs: 'Spara som',
  saves: { correction: 'Rättelse', version: 'Ny version' },
  saveTexts: {
    correction: 'Samma nyckel, ny stämpel. Alla formler som använder nyckeln räknas om.',
    version: 'En ny nyckel med egen stämpel. Den gamla och formlerna som använder den står kvar.',
  },
  wasDecided: 'Nyckeln är beslutad. Efter en rättelse står den som ändrad sedan beslut.',
  newVersion: (label: string) => `${label}, ny version`,
  save: 'Spara rättelsen',
  saved: (label: string) => `${label} är rättad och har en ny stämpel.`,
  unchanged: 'Inget är ändrat.',

  factsTitle: (label: string) => `Uppgifter om ${label}`,
  factsText: 'Uppgifterna ändrar inte stämpeln.',
  published: 'Publicerad',
  validity: 'Giltig',
  validityHint: 'T.ex. 2018, 2018–2020, från 2018 eller tills vidare.',
  validityUnread: 'Inget år kan läsas, så giltigheten jämförs inte med scenariots år.',
  validityRead: (from: number | undefined, to: number | undefined) => `Läses som ${span(from, to)}.`,
  decision: 'Beslut',
  decisionParts: { body: 'Nämnd', date: 'Datum', paragraph: 'Paragraf', number: 'Diarienummer' },
  decisionHints: {
    body: 'T.ex. KF',
    date: 'T.ex. 2013-11-25',
    paragraph: 'T.ex. 142',
    number: 'T.ex. KS 2013/77',
  },
  decidedStamp: 'Beslutad stämpel',
  stampNow: 'Stämpel nu',
  notDecided: 'ingen',
  saveFacts: 'Spara uppgifterna',
  factsSaved: (label: string) => `Uppgifterna om ${label} är sparade.`,
  notCovering: (validity: string, year: number) =>
    `Nyckeln gäller ${validity}, alltså inte scenariots år ${year}.`,

  compareTitle: 'Jämför två nycklar',
  before: 'Före',
  after: 'Efter',
  amount: 'Belopp',
  amountMissing: 'Skriv ett belopp, så visas skillnaden i pengar.',
  compareCaption: 'Skillnad part för part',
  come: 'ny',
  gone: 'borta',
  comeAndGone: (come: number, gone: number) => `${number(come)} parter till, ${number(gone)} färre`,
  sameParties: 'Samma parter i båda.',
  change: 'Ändring',
  sum: 'Summa',
};

function span(from: number | undefined, to: number | undefined): string {
  if (from === undefined) return `till och med ${to}`;
  if (to === undefined) return `från och med ${from}`;
  return from === to ? String(from) : `${from}–${to}`;
}

export type EditorText = typeof editor;
