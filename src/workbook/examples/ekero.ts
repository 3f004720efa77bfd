import { figure, municipalities } from '../../register';
import type { Example } from './example';
import { inhabitants, registerDraft } from './registerDraft';
import { gap, heading, heads, line, note, status, title, TWO_DECIMALS, type ExampleSheet } from './sheet';

const KEY = 'Folkmängd 2015 hela landet';

/**
 * SKL's recommendation of 2016-06-10: all municipalities share 3,4 mkr a year by inhabitants. Ekerö's pure share is
 * 9 313 kr; the 9 500 kr of the decision are what a rate of 35 öre per inhabitant gives, rounded up to hundreds.
 */
export function ekero(): Example {
  return { keys: [registerDraft(KEY, 'folkmängd', 2015, null)], sheets: [sheet()] };
}

const FINE = '#,##0.0000';

function sheet(): ExampleSheet {
  return {
    name: 'Ekerö 2017–2018',
    lines: [
      title('Ekerö: nationell stödfunktion enligt SKL:s rekommendation'),
      note(
        'Källa: Ekerö, socialnämnden, § 67 (SN16/103); SKL:s rekommendation 2016-06-10, meddelande nr 10/2016',
      ),
      status(
        'D{sum}',
        'IF(ROUND(D{sum}-D{total},6)<>0,"Summan avviker från beloppet","Summan stämmer. Ekerös andel är "&TEXT(B{stated}-B{Ekerö},"0")&" kr lägre än det angivna beloppet")',
      ),
      gap,
      heads(['Andel efter antal invånare, kr', '2017', '2018', 'Två år', ''], 'E'),
      line('total', ['Att fördela, kr', 3400000, 3400000, '=B{#}+C{#}', '”beräknas kosta 3,4 mkr per år”']),
      line('Ekerö', ['Ekerö', ...['B', 'C'].map(share), '=B{#}+C{#}', 'ren andel av invånarna 2015-12-31']),
      line('rest', [
        'Övriga 289 kommuner',
        ...['B', 'C'].map((column) => `=SUM(NYCKEL.SHARES({${KEY}},${column}{total},1))-${column}{Ekerö}`),
        '=B{#}+C{#}',
      ]),
      line('sum', ['Summa', ...['B', 'C', 'D'].map((column) => `=${column}{Ekerö}+${column}{rest}`)], {
        look: 'sum',
      }),
      line('stated', [
        'Angivet för Ekerö, kr',
        9500,
        9500,
        '=B{#}+C{#}',
        '”9.500 kr per år”, att beakta i driftbudgeten',
      ]),
      line('higher', [
        'Högre än den rena andelen',
        ...['B', 'C', 'D'].map((column) => `=${column}{stated}-${column}{Ekerö}`),
      ]),
      gap,
      heading('Så kan 9 500 kr ha räknats fram: en avrundad sats per invånare'),
      line('local', ['Invånare i Ekerö 2015-12-31', inhabitants('Ekerö', 2015), '', '', 'SCB']),
      line('country', ['Invånare i landet 2015-12-31', inCountry(2015), '', '', 'SCB']),
      line('exact', ['Kostnad per invånare, kr', '=B{total}/B{country}'], { format: FINE }),
      line('rate', ['Avrundad sats, kr per invånare', '=ROUND(B{exact},2)'], { format: TWO_DECIMALS }),
      line('before', ['Ekerö efter satsen', '=B{rate}*B{local}'], { format: TWO_DECIMALS }),
      line('fee', [
        'Avrundat uppåt till hundratal',
        '=ROUNDUP(B{before},-2)',
        '',
        '',
        'lika med det angivna beloppet',
      ]),
      line('collects', ['Satsen ger i hela landet', '=ROUND(B{rate}*B{country},0)']),
      line('more', [
        'Mer än det som ska fördelas',
        '=B{collects}-B{total}',
        '',
        '',
        'en sats går inte jämnt upp med beloppet',
      ]),
      gap,
      heading('Andra sätt att avrunda den rena andelen'),
      line('pure', ['Oavrundad andel', '=B{total}*B{local}/B{country}'], { format: TWO_DECIMALS }),
      line('nearest', ['Till närmaste hundratal', '=ROUND(B{pure},-2)']),
      line('up100', ['Uppåt till hundratal', '=ROUNDUP(B{pure},-2)']),
      line('up500', ['Uppåt till femhundratal', '=ROUNDUP(B{pure}/500,0)*500', '', '', 'ger också 9 500 kr']),
      line('country2014', ['Invånare i landet 2014-12-31', inCountry(2014), '', '', 'SCB']),
      line(
        'exact2014',
        [
          'Kostnad per invånare 2014, kr',
          '=B{total}/B{country2014}',
          '',
          '',
          'också den blir 0,35 kr avrundad',
        ],
        {
          format: FINE,
        },
      ),
      line('implied', [
        'Invånare som 9 500 kr motsvarar',
        '=ROUND(B{total}*B{local}/B{stated},-3)',
        '',
        '',
        'så många om delningen vore exakt',
      ]),
      line(
        'part',
        ['Del av landet', '=B{implied}/B{country}', '', '', 'stämmer alltså även om 2 % inte deltar'],
        { format: '0%' },
      ),
      gap,
      note(
        'Dokumentet anger varken datum för invånarna eller hur beloppet är avrundat. Satsen 0,35 kr avrundad uppåt till hundratal',
      ),
      note('är den enklaste förklaringen, men då betalar kommunerna tillsammans mer än 3,4 mkr.'),
      note(
        '”Kommuner och landsting tillsammans” finansierar enligt rekommendationen; 3,4 mkr är det som kommunerna finansierar.',
      ),
      note('Statens finansiering upphör efter 2016. Hur det blir efter 2018 skulle utredas under 2017–2018.'),
    ],
    widths: [200, 90, 90, 90, 260],
  };
}

function share(column: string): string {
  return `=NYCKEL.SHARE($A{#},{${KEY}},${column}{total},1)`;
}

function inCountry(year: number): number {
  return municipalities.reduce((sum, { code }) => sum + (figure('folkmängd', year, code) ?? 0), 0);
}
