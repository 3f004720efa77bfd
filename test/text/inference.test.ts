import { infer } from '../../src/core/reason/infer/infer';
import type { Published } from '../../src/core/reason/infer/published';
import { workbookCandidates } from '../../src/core/reason/infer/workbookCandidates';
import { readKey } from '../../src/core/key/readKey';
import { codeOf, findCounty } from '../../src/register';
import { candidatesFor, countyCandidates } from '../../src/register/candidates';
import { sayInference } from '../../src/text/inference/sayInference';
import { slides, table } from '../core/infer/publishedTables';
import { value } from '../golden/goldenKey';

/** Numbers are written with the spaces that do not break; the sentences here with plain ones. */
function said(
  published: Published,
  candidates = candidatesFor(published.parties),
  language: 'sv' | 'en' = 'sv',
) {
  const { verdicts, fits, unknowns } = sayInference(infer(published, candidates), published, language, 'tkr');
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
  return {
    verdicts: verdicts.map(plain),
    notes: fits.map(({ note }) => plain(note)),
    unknowns: unknowns.map(plain),
  };
}

const eight = ['Uppvidinge', 'Lessebo', 'Tingsryd', 'Alvesta', 'Älmhult', 'Markaryd', 'Växjö', 'Ljungby'];

test('Jönköping: no key, which columns belong together, and what the key is not', () => {
  const all = slides('Väl 2016', 'Väl 2018', 'Adm 2016', 'Adm 2018');
  expect(said(all).verdicts).toEqual([
    'Ingen av 48 prövade nycklar och ingen blandning av två av dem (1 128 par) ger de publicerade beloppen. Närmast är 38,1 % Folkmängd 2000 + 61,9 % Folkmängd 2017: som mest 17 tkr fel (Nässjö).',
    'Kolumnerna Väl 2018, Adm 2016 och Adm 2018 kan alla komma av en och samma nyckel.',
    'Väl 2016 kommer inte av den nyckeln: för 10 av 13 parter möts andelarnas intervall inte (8 om varje del får ha avrundats uppåt eller nedåt).',
  ]);
  expect(said(all).unknowns).toEqual([
    'Beloppen i Väl 2018 blir tillsammans 9 401, men totalen anges till 9 400.',
    'Beloppen i Adm 2018 blir tillsammans 6 101, men totalen anges till 6 100.',
    'Nyckeln är inte procenttal med 2 decimaler: Nässjös andel ligger mellan 9,0053 % och 9,0082 %, och där finns inget sådant tal.',
  ]);
});

test('Ljungby: the likely key, its fraction, the totals that fit, and that one amount is not enough', () => {
  const { verdicts, notes, unknowns } = said(
    table(['Ljungby'], { figures: [289_600] }),
    countyCandidates(findCounty('Kronoberg')!),
  );
  expect(verdicts).toEqual([
    'Mest sannolikt: Skatteunderlag 2017, Kronobergs län, total 2 000 000, steg 100, avrundning störst rest eller var för sig.',
  ]);
  expect(notes[0]).toBe('Ljungbys andel är 14,482 %; totaler mellan 1 999 339 och 2 000 029 ger beloppet');
  expect(unknowns).toContain(
    'Ett enda belopp räcker inte för att avgöra nyckeln: 48 nycklar ger det, var och en med sin total. En av dem har en total med högst två siffror före nollorna.',
  );
});

test('a misprint is named, and a party outside the register', () => {
  const figures = [100, 100, 100, 100, 100, 100, 1000, 100, 40];
  const { verdicts, unknowns } = said(table([...eight, 'Region Kronoberg'], { figures, step: 1 }));
  expect(verdicts[0]).toMatch(/^Alla belopp utom för Växjö kommer ut av Lika delar, total /);
  expect(verdicts[0]).toMatch(/som mest 900 tkr fel, kan vara felskrivna\.$/);
  expect(unknowns.join(' ')).toContain('Region Kronoberg finns inte i någon av de prövade nycklarna.');
});

test('rivals are counted', () => {
  const published = table(eight, { figures: [2, 1, 2, 2, 2, 2, 10, 3], total: 24 });
  expect(said(published).verdicts[0]).toMatch(
    /^Alla publicerade belopp kommer ut exakt av .* \d+ andra nycklar ger samma belopp\.$/,
  );
});

test('there is nothing to try, or nothing but zeros', () => {
  expect(said(table(['Bolaget', 'Förbundet'], { figures: [60, 40] })).verdicts).toEqual([
    'Det fanns ingen nyckel att pröva för tabellens parter.',
  ]);
  expect(said(table(eight, { figures: eight.map(() => 0) })).unknowns).toEqual([
    'Alla belopp är noll. De säger ingenting om nyckeln.',
  ]);
});

test('in English, a key of the workbook by its own name', () => {
  const key = value(
    readKey(
      [
        ['A', 50],
        ['B', 30],
        ['C', 20],
      ],
      { label: 'Drift', codeOf },
    ),
  );
  const published = table(['A', 'B', 'C'], { figures: [505, 303, 202], total: 1010 });
  const { verdicts } = said(published, workbookCandidates([key], published.parties, codeOf), 'en');
  expect(verdicts).toEqual([
    'All published amounts come out exactly from Drift, total 1,010, step 1, rounding largest-remainder or independent.',
  ]);
});
