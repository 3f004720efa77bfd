import {
  assumed,
  gap,
  heading,
  heads,
  line,
  note,
  on,
  PERCENT,
  status,
  sumLine,
  title,
  TWO_DECIMALS,
  type ExampleSheet,
} from '../sheet';
import { ADMINISTRATION } from './administration';
import { FIRST, KEY_2018, LAST, MUNICIPALITIES } from './published';

const ALL = ['B', 'C', 'D', 'E'];
const each = (formula: (column: string) => string): string[] => ALL.map(formula);

/** The alternatives of the slides side by side: who pays the administration, and what the municipalities risk. */
export const alternatives: ExampleSheet = {
  name: 'Jönköping alternativ',
  lines: [
    title('Administration 2018: alternativ 1–3 och kommunchefsgruppens förslag, tkr'),
    note(
      'Källa: PKS-bilderna 2017, Förslag/alternativ och Förslag från kommunchefsgruppen 170217. 2016 års prisnivå.',
    ),
    status(
      'E{sum}+C{sum}',
      'IF(ABS(ROUND(C{sum}-C{pays},6))+ABS(ROUND(E{sum}-E{pays},6))>0,"Summorna avviker från beloppen","Summorna stämmer. Kommunerna har att täcka underskottet "&TEXT(E{deficit},"0")&" tkr i kommunchefsgruppens förslag")',
    ),
    gap,
    heads(['', 'Nuläge 2016', 'Alternativ 1', 'Alternativ 2', 'Kommunchefsgr.', ''], 'F'),
    line('cost', [
      'Kostnad',
      `=${on(ADMINISTRATION, 'B', 'cost')}`,
      ...['C', 'D', 'E'].map(() => `=${on(ADMINISTRATION, 'D', 'cost')}`),
      '”Budget 6,1 mnkr”',
    ]),
    line('now', [
      'Nuvarande grundfinansiering',
      ...each(() => `=${on(ADMINISTRATION, 'B', 'general')}`),
      '”Nuvarande 1730 tkr?”',
    ]),
    line('loss', [
      'Intäktsminskning',
      '',
      ...['C', 'D', 'E'].map((column) => `=${column}{cost}-${column}{now}`),
      'det som OH på bidragen inte längre täcker',
    ]),
    line(
      'carried',
      ['Kommunernas del av den', '', 1, 0.5, '', assumed('alternativ 2 anger inte hur stor del')],
      { inputs: 'D', format: PERCENT },
    ),
    line('general', [
      'Grundfinansiering',
      '=B{now}',
      '=C{now}+C{loss}*C{carried}',
      '=D{now}+ROUND(D{loss}*D{carried},0)',
      3500,
      '”från 1,7 mnkr till 3,5 mnkr”',
    ]),
    line('rest', [
      'Övrig finansiering som krävs',
      ...each((column) => `=${column}{cost}-${column}{general}`),
    ]),
    line(
      'rate',
      ['OH-påslag på bidragen', 0.15, '', 0.15, 0.15, '”15% av bidragen till overheadkostnader”'],
      { format: PERCENT },
    ),
    line('needed', ['Bidrag som krävs', '=B{rest}/B{rate}', '', '=D{rest}/D{rate}', '=E{rest}/E{rate}'], {
      format: TWO_DECIMALS,
    }),
    line(
      'grants',
      ['Bidrag som väntas', '=B{needed}', '', '=D{needed}', 13000, assumed('inget dokument anger bidragen')],
      { inputs: 'BDE', format: TWO_DECIMALS },
    ),
    line('overhead', [
      'OH från projektmedel',
      '=B{grants}*B{rate}',
      0,
      '=D{grants}*D{rate}',
      '=E{grants}*E{rate}',
      '”Projektmedel (statsbidrag mm)”',
    ]),
    line(
      'networks',
      [
        'Projektmedel från övriga nätverk',
        0,
        0,
        0,
        200,
        assumed('”t ex social välfärd”, inget belopp angivet'),
      ],
      { inputs: 'BCDE' },
    ),
    line(
      'surplus',
      ['Överskott från tidigare år', 0, 0, 0, 300, assumed('”ev resterande”, inget belopp angivet')],
      { inputs: 'BCDE' },
    ),
    line('deficit', [
      'Underskott',
      ...each(
        (column) =>
          `=MAX(0,ROUND(${column}{rest}-${column}{overhead}-${column}{networks}-${column}{surplus},0))`,
      ),
      '”Kommunerna har att täcka underskott”',
    ]),
    line('pays', ['Kommunerna betalar', ...each((column) => `=${column}{general}+${column}{deficit}`)], {
      look: 'sum',
    }),
    gap,
    heads([
      'Kommun',
      'Nuläge 2016',
      'Alternativ 1',
      'Alternativ 2',
      'Kommunchefsgr.',
      'därav underskott',
      'Alt. 1: mer än nu',
      'Mer än 2016',
    ]),
    ...MUNICIPALITIES.map(({ name }) =>
      line(name, [
        name,
        ...each((column) => share(`${column}\${pays}`)),
        share('E${deficit}'),
        share('C${loss}'),
        '=E{#}-B{#}',
      ]),
    ),
    sumLine('BCDEFGH', FIRST, LAST),
    gap,
    heading('Alternativ 3, på längre sikt'),
    note(
      'Organisera primärkommunal utveckling och samordning i ett kommunalförbund. En organisationsfråga: inga belopp är angivna.',
    ),
    note('Utvärdering 2017–2018 inför 2019.'),
    gap,
    heading('Tidplan'),
    note(
      'Kommunchefsmöte 2017-01-20 · delrapport i PKS 2017-02-02 · förslag från kommunchefsgruppen 2017-02-17',
    ),
    note(
      'Kso-grupp 2017-03-02 och 03 · PKS 2017-04-06. Vilken grundfinansiering som beslutades anger inget dokument.',
    ),
    gap,
    note('Beloppen fördelas efter nyckeln PKS 2018, som är härledd ur de publicerade tabellerna.'),
  ],
  widths: [210, 95, 95, 95, 105, 110, 110, 90],
};

function share(amount: string): string {
  return `=NYCKEL.SHARE($A{#},{${KEY_2018}},${amount},1)`;
}
