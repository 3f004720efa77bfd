import { formatNumber } from '../number';

const number = (value: number): string => formatNumber(value, 'sv');

/** What the form for the basis of a decision says. */
export const report = {
  needsScenarios: 'Ett beslutsunderlag jämför scenarier. Gå tillbaka och skapa dem under Scenarier först.',
  compareFirst:
    'Underlaget skrivs ur en jämförelse av scenarier. Välj tabellen med det som parterna ska betala, och jämför.',
  from: (heading: string, scenarios: number, made: string) =>
    `Ur jämförelsen av ${heading} i ${number(scenarios)} scenarier, läst ${made}.`,
  another: 'Gör en ny jämförelse',
  title: 'Ärende',
  titleHint: 'Rubriken på varje sida, t.ex. Finansiering av PKS från 2018.',
  titleMissing: 'Skriv vad ärendet gäller.',
  base: 'Jämför med',
  pages: 'Sidor per part',
  pagesOf: { all: 'En sida för varje part', some: 'Bara för dem jag väljer', none: 'Ingen' },
  chosen: (count: number) => `${number(count)} ${count === 1 ? 'part vald' : 'parter valda'}`,
  search: 'Sök part',
  noneChosen: 'Välj minst en part.',
  noMatch: (typed: string) => `Ingen part heter något med ”${typed}”.`,
  write: 'Skapa beslutsunderlaget',
  written: (sheets: readonly string[]) =>
    `${sheets.length === 1 ? 'Bladet' : 'Bladen'} ${sheets.join(' och ')} ${sheets.length === 1 ? 'är inställt' : 'är inställda'} för utskrift på A4. Förhandsgranska under Arkiv, Skriv ut.`,
};
