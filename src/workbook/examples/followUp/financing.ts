import { FIRST, KEY_2018, LAST, MUNICIPALITIES } from '../jonkoping/published';
import {
  assumed,
  gap,
  heads,
  line,
  note,
  PERCENT,
  status,
  sumLine,
  title,
  type ExampleSheet,
} from '../sheet';

const YEARS = ['B', 'C', 'D', 'E', 'F'];
const NEW_MODEL = ['D', 'E', 'F'];
const before = (column: string): string => String.fromCharCode(column.charCodeAt(0) - 1);

/** Grants run dry, and the municipalities' fees take their place. */
export const financing: ExampleSheet = {
  name: 'Uppföljning 2017',
  lines: [
    title('Ny finansieringsmodell från 2018: medlemsavgifter när statsbidragen sinar, tkr'),
    note('Källa: Budgetuppföljning/delårsbokslut 2017, Kommunal utveckling; PKS beslutade i maj 2017'),
    status(
      'SUM(D{sum}:F{sum})',
      'IF(ROUND(SUM(D{sum}:F{sum})-SUM(D{pays}:F{pays}),6)=0,"Summorna stämmer. Beloppen är förutsättningar: uppföljningen anger inga","Summorna avviker från beloppen")',
    ),
    gap,
    heads(['', '2016', '2017', '2018', '2019', '2020', ''], 'G'),
    line(
      'shrinks',
      [
        'Statsbidragen minskar med',
        '',
        0.1,
        0.25,
        0.25,
        0.25,
        assumed('”sinande statsbidrag”, ingen takt angiven'),
      ],
      { format: PERCENT, inputs: 'CDEF' },
    ),
    line('grants', [
      'Statsbidrag',
      '=ROUND((4800-1730)/15%,0)',
      ...YEARS.slice(1).map((column) => `=ROUND(${before(column)}{#}*(1-${column}{shrinks}),0)`),
      assumed('2016 det som gör att budgeten gick ihop (PKS-bilderna)'),
    ]),
    line(
      'rate',
      [
        'OH-påslag',
        0.15,
        0.2,
        0.15,
        0.15,
        0.15,
        '15 % enligt verksamhetsavtalet, 20 % 2017; därefter förutsättning',
      ],
      { format: PERCENT, inputs: 'DEF' },
    ),
    line('overhead', [
      'OH från bidragen',
      ...YEARS.map((column) => `=ROUND(${column}{grants}*${column}{rate},0)`),
    ]),
    line(
      'cost',
      [
        'Stab och ledning',
        4800,
        6100,
        6100,
        6100,
        6100,
        'PKS-bilderna till och med 2018; därefter förutsättning',
      ],
      { inputs: 'EF' },
    ),
    line('fees', [
      'Medlemsavgifter, stab och ledning',
      1730,
      1730,
      ...NEW_MODEL.map((column) => `=${column}{cost}-${column}{overhead}`),
      '”i större utsträckning finansieras av medlemsavgifter”',
    ]),
    line('short', [
      'Saknas (underskott)',
      ...YEARS.map((column) => `=${column}{cost}-${column}{overhead}-${column}{fees}`),
    ]),
    line(
      'welfare',
      [
        'Grundfinansiering social välfärd',
        6297,
        '',
        9400,
        9400,
        9400,
        '”högre grundfinansiering”; 2018 enligt PKS-bilderna, därefter förutsättning',
      ],
      { inputs: 'EF' },
    ),
    line(
      'pays',
      [
        'Kommunerna betalar',
        '=B{fees}+B{welfare}',
        '',
        ...NEW_MODEL.map((column) => `=${column}{fees}+${column}{welfare}`),
      ],
      { look: 'sum' },
    ),
    gap,
    heads(['Kommun', '', '', '2018', '2019', '2020']),
    ...MUNICIPALITIES.map(({ name }) =>
      line(name, [
        name,
        '',
        '',
        ...NEW_MODEL.map((column) => `=NYCKEL.SHARE($A{#},{${KEY_2018}},${column}\${pays},1)`),
      ]),
    ),
    sumLine('  DEF', FIRST, LAST),
    gap,
    note(
      'Uppföljningen anger inga belopp och inte heller vilken grundfinansiering (3 500 eller 6 100 tkr) som beslutades.',
    ),
    note(
      'Fördelningen följer nyckeln PKS 2018, härledd ur PKS-bilderna. Prisnivån är densamma alla år: räkna om med index vid behov.',
    ),
  ],
  widths: [220, 75, 75, 75, 75, 75, 340],
};
