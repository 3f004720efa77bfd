import { number } from './phrases';

const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
const municipalities = (n: number): string => count(n, 'kommun', 'kommuner');

/** Making a key: the ways to make one, and the form of each. */
export const newKey = {
  title: 'Ny nyckel',
  way: 'Så görs nyckeln',
  ways: {
    register: 'Ur registret',
    selection: 'Av markerade celler',
    paste: 'Klistra in en tabell',
    rows: 'Skriv raderna själv',
    equal: 'Lika delar',
    percent: 'Fasta procent',
    blend: 'Blandning av andelar',
    add: 'Lägg ihop vikter',
    nested: 'Nästlad nyckel',
    phaseIn: 'Infasning',
  },
  wayGroups: { weights: 'Vikter', simple: 'Utan vikter', keys: 'Av andra nycklar' },
  wayTexts: {
    register: 'Folkmängd eller skatteunderlag för kommuner och län.',
    selection: 'En volym, t.ex. elever eller ärenden, eller en annan tabells publicerade belopp.',
    paste: 'Ur en PDF, ett protokoll eller ett mejl. Du ser hur varje rad lästes innan något skrivs.',
    rows: 'Parter och vikter, med fasta belopp, golv och tak om det behövs.',
    equal: 'Alla betalar lika mycket.',
    percent: 'Procent som står i ett avtal. De ska bli 100,00 % tillsammans.',
    blend: 'T.ex. 30 % lika delar och 70 % folkmängd: varje nyckels andelar räknas för sin del.',
    add: 'Råa vikter summeras, t.ex. elever i två skolformer. Inte samma sak som en blandning.',
    nested: 'En rads del delas vidare av en annan nyckel, t.ex. kommunernas fjärdedel efter folkmängd.',
    phaseIn: 'Från en nyckel till en annan under några år, med en nyckel för varje år.',
  },
  measure: 'Mått',
  measures: {
    folkmängd: 'Folkmängd',
    skatteunderlag: 'Skatteunderlag',
  },
  taxPower:
    'Skattekraft är kronor per invånare och kan inte vara vikt. Skatteunderlag är skattekraft × invånare.',
  year: 'År',
  taxYear: (incomes: number) => `SCB:s årtal: inkomster ${incomes}.`,
  pick: 'Lägg till län eller kommun',
  pickHint: 'Sök på namn eller kod, t.ex. Kronobergs län eller 0781.',
  wholeCountry: 'Hela landet',
  countyOption: (county: string, n: number) => `${county}, ${municipalities(n)}`,
  noMatch: 'Ingen träff',
  chosen: (n: number) => `${municipalities(n)} ${n === 1 ? 'vald' : 'valda'}`,
  chosenNone: 'Inga kommuner valda än.',
  clear: 'Ta bort alla',
  removeOne: (name: string) => `Ta bort ${name}`,
  noFigure: 'uppgift saknas',
  label: 'Namn på nyckeln',
  referenceDate: 'Avser datum',
  source: 'Källa',
  sourceHint: 'T.ex. ett dokument, ett beslut eller en tabell hos SCB.',
  selectionHint:
    'Markera part och vikt i bladet, gärna med rubrik och utan summarad. Kolumner med rubrikerna Fast belopp, Golv och Tak tas med.',
  understood: (address: string) => `Så här lästes ${address}`,
  table: {
    party: 'Part',
    municipality: 'Kommun',
    weight: 'Vikt',
    fixed: 'Fast belopp',
    floor: 'Golv',
    cap: 'Tak',
    fraction: 'Andel',
  },
  sum: 'Summa',
  create: 'Skapa nyckeln',
  created: (label: string, name: string) => `${label} är skapad. Skriv ${name} i formler.`,
};
