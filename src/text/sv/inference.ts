import { formatNumber, formatPercent } from '../number';

const number = (value: number): string => formatNumber(value, 'sv');
const percent = (fraction: number, decimals: number): string => formatPercent(fraction, 'sv', decimals);

/** A name that ends in s, x or z has no further s in the genitive. */
const genitive = (name: string): string => (/[sxz]$/i.test(name) ? name : `${name}s`);

/** Which key can lie behind a published table, and what the figures do not tell. */
export const inference = {
  headers: {
    key: 'Nyckel',
    total: 'Total',
    step: 'Steg',
    rounding: 'Avrundning',
    error: 'Största fel',
    note: 'Anmärkning',
    verdict: 'Slutsats',
    unknown: 'Går inte att veta',
  },
  and: 'och',
  or: 'eller',

  measures: { folkmängd: 'Folkmängd', skatteunderlag: 'Skatteunderlag', skattekraft: 'Skattekraft' },
  equal: 'Lika delar',
  country: 'hela landet',
  more: (count: number) => `${number(count)} till`,
  restricted: 'bara tabellens parter',
  unnamedKey: 'Nyckeln i cellerna',
  method: ([sv]: readonly [sv: string, en: string]) => sv,
  column: (place: number) => `kolumn ${place}`,

  fit: (key: string, total: string, step: string, rounding: string) =>
    `${key}, total ${total}, steg ${step}${rounding === '' ? '' : `, avrundning ${rounding}`}`,

  verdict: {
    reproduced: (fit: string) => `Alla publicerade belopp kommer ut exakt av ${fit}.`,
    likely: (fit: string) => `Mest sannolikt: ${fit}.`,
    others: (count: number) =>
      count === 1 ? 'En annan nyckel ger samma belopp.' : `${number(count)} andra nycklar ger samma belopp.`,
    within: (fit: string) =>
      `Varje belopp är den exakta delen avrundad uppåt eller nedåt av ${fit}, men ingen avrundningsregel ger just dessa belopp.`,
    except: (fit: string, parties: string, error: string) =>
      `Alla belopp utom för ${parties} kommer ut av ${fit}. Undantagen, som mest ${error} fel, kan vara felskrivna.`,
    none: (keys: number, mixes: number) =>
      mixes > 0
        ? `Ingen av ${number(keys)} prövade nycklar och ingen blandning av två av dem (${number(mixes)} par) ger de publicerade beloppen.`
        : `Ingen av ${number(keys)} prövade nycklar ger de publicerade beloppen.`,
    nearest: (key: string, error: string, party: string) =>
      `Närmast är ${key}: som mest ${error} fel (${party}).`,
    nothingTried: 'Det fanns ingen nyckel att pröva för tabellens parter.',
  },

  sharing: {
    all: (columns: string) => `Kolumnerna ${columns} kan alla komma av en och samma nyckel.`,
    apart: (columns: string, parties: number, of: number, anyhow: number) =>
      `${columns} kommer inte av den nyckeln: för ${number(parties)} av ${number(of)} parter möts andelarnas intervall inte` +
      (anyhow === parties
        ? ', även om varje del får ha avrundats uppåt eller nedåt.'
        : ` (${number(anyhow)} om varje del får ha avrundats uppåt eller nedåt).`),
    noPair: 'Inga två kolumner kan komma av samma nyckel. Den första är den som prövas.',
    apartOnlyInSum: (columns: string) =>
      `${columns} kommer inte av den nyckeln: andelarna kan inte bli 100 % tillsammans.`,
  },

  notes: {
    fraction: (party: string, fraction: number) => `${genitive(party)} andel är ${percent(fraction, 3)}`,
    totals: (least: number, most: number) =>
      `totaler mellan ${number(Math.ceil(least))} och ${number(Math.floor(most))} ger beloppet`,
    worst: (party: string) => `störst fel: ${party}`,
    misses: (parties: string) => `ger inte beloppet för ${parties}`,
    leftOut: (parties: string) => `prövad utan ${parties}`,
    sumNotStated: 'fördelar beloppens summa, inte den angivna totalen',
    within: 'inom ett steg, men ingen känd avrundning',
    taxPower: 'kr per invånare är ingen nyckel; menas skatteunderlag?',
  },

  unknowns: {
    /** @param column empty where there is only one */
    totalNotStated: (column: string) =>
      `Ingen total är angiven${column === '' ? '' : ` för ${column}`}. Den som visas är härledd: den rundaste som passar, annars beloppens summa.`,
    totalNotSum: (column: string, stated: number, sum: number) =>
      `Beloppen${column === '' ? '' : ` i ${column}`} blir tillsammans ${number(sum)}, men totalen anges till ${number(stated)}.`,
    severalFit: (count: number) =>
      `${number(count)} nycklar ger samma belopp. Siffrorna avgör inte vilken av dem som använts.`,
    singleAmount: (candidates: number, round: number) =>
      candidates === 1
        ? 'Ett enda belopp räcker inte för att avgöra nyckeln.'
        : `Ett enda belopp räcker inte för att avgöra nyckeln: ${number(candidates)} nycklar ger det, var och en med sin total. ` +
          (round === 1
            ? 'En av dem har en total med högst två siffror före nollorna.'
            : `${number(round)} av dem har en total med högst två siffror före nollorna.`),
    stepUncertain: (column: string, step: number) =>
      `Steget ${number(step)}${column === '' ? '' : ` i ${column}`} är läst ur slutnollorna. Det verkliga kan vara mindre.`,
    mixesNotTried:
      'Blandningar av två nycklar prövas inte för färre än tre belopp: någon blandning passar nästan alltid.',
    partiesUnknown: (parties: string) =>
      `${parties} finns inte i någon av de prövade nycklarna. Prövningen gäller de övriga, utan den angivna totalen.`,
    onlyZeros: 'Alla belopp är noll. De säger ingenting om nyckeln.',
    signsMixed: (column: string) =>
      `${column === '' ? 'Tabellen' : column} har både positiva och negativa belopp. Ingen nyckel ger det ur en enda total.`,
    notPercent: (party: string, least: number, most: number, decimals: number) =>
      `Nyckeln är inte procenttal med ${decimals} decimaler: ${genitive(party)} andel ligger mellan ${percent(least, 4)} och ${percent(most, 4)}, och där finns inget sådant tal.`,
    maybePercent: (decimals: number) =>
      `Andelarna kan också vara fasta procenttal ${decimals === 0 ? 'utan decimaler' : `med ${decimals} ${decimals === 1 ? 'decimal' : 'decimaler'}`}: varje parts intervall rymmer ett sådant.`,
  },
};
