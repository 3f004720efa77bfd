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
  type ExampleSheet,
} from '../sheet';
import { ADMINISTRATION } from './administration';
import { FIRST, KEY_2018, LAST, MUNICIPALITIES } from './published';
import { SHARING } from './sharing';

type Area = [name: string, budget: number, grants: number, fees: number, funding: string, remark: string];

export const AREAS: readonly Area[] = [
  ['Personligt ombud', 6600, 0.5, 0, 'Statsbidrag', assumed('”drygt 50% i statsbidrag”; här just 50 %')],
  ['Miljösamverkan F', 729, 0, 0, 'Kommun', ''],
  ['Skolsamverkan', 2644, 0, 0, 'Kommun', ''],
  ['Fritid', 883, 0, 0, 'Kommun', ''],
  ['Kurs o konferens', 3000, 0, 1, 'Kursavgifter', ''],
];

const SHARED = AREAS.filter(([, , , fees]) => fees < 1);

export const OTHER_AREAS = 'Jönköping övriga områden';

/** Other activities in the price level of 2017, which is not that of the administration: never added without an index. */
export const otherAreas: ExampleSheet = {
  name: OTHER_AREAS,
  lines: [
    title('Övriga områden, tkr i 2017 års prisnivå'),
    note('Källa: PKS 2016-11-22, förslag till budget 2017'),
    status(
      'F{sum}+F{split}',
      'IF(ROUND(F{sum}-F{split},6)=0,"Summorna stämmer","Summorna avviker från det kommunerna betalar")',
    ),
    gap,
    heads(
      [
        'Verksamhet',
        'Budget',
        'Statsbidrag',
        'Statsbidrag, tkr',
        'Avgifter, tkr',
        'Kommunerna, tkr',
        'Finansiering',
        '',
      ],
      'GH',
    ),
    ...AREAS.map(([name, budget, grants, fees, funding, remark]) =>
      line(
        name,
        [
          name,
          budget,
          grants,
          '=ROUND(B{#}*C{#},0)',
          fees === 0 ? 0 : `=B{#}*${fees}`,
          '=B{#}-D{#}-E{#}',
          funding,
          remark,
        ],
        {
          format: ['#,##0', PERCENT],
          inputs: name === 'Personligt ombud' ? 'C' : '',
        },
      ),
    ),
    sumLine('B DEF', 'Personligt ombud', 'Kurs o konferens'),
    line('pure', [
      'Därav finansierat bara av kommunerna',
      '=SUMIF(G{Personligt ombud}:G{Kurs o konferens},"Kommun",B{Personligt ombud}:B{Kurs o konferens})',
    ]),
    gap,
    heading('Prisnivåer hålls isär'),
    line('adm', ['Administration, 2016 års prisnivå', `=${on(ADMINISTRATION, 'D', 'cost')}`]),
    line(
      'index',
      [
        'Prisförändring 2016–2017',
        '',
        '',
        assumed('fyll i ett index, t.ex. prisindex för kommunal verksamhet'),
      ],
      { inputs: 'B', format: '0.0%' },
    ),
    line('restated', [
      'Administration, 2017 års prisnivå',
      '=IF(B{index}="","ange prisförändringen",B{adm}*(1+B{index}))',
    ]),
    line('both', [
      'Administration och övriga områden',
      '=IF(B{index}="","summeras inte: olika prisnivå",B{restated}+F{sum})',
    ]),
    line('welfare', [
      'Social välfärd',
      `=${on(SHARING, 'G', 'stated')}`,
      '',
      'ingen prisnivå angiven: läggs inte till',
    ]),
    gap,
    heads(['Kommun', ...SHARED.map(([name]) => name), 'Summa']),
    ...MUNICIPALITIES.map(({ name }) =>
      line(name, [
        name,
        ...SHARED.map(([area]) => `=NYCKEL.SHARE($A{#},{${KEY_2018}},$F\${${area}},1)`),
        '=SUM(B{#}:E{#})',
      ]),
    ),
    { ...sumLine('BCDEF', FIRST, LAST), id: 'split' },
    gap,
    note(
      'Hur kostnaden delas mellan kommunerna är en förutsättning: dokumentet anger ingen nyckel. Här används PKS 2018.',
    ),
    note(
      'Personligt ombud är en verksamhetsövergång. Får det mer än 50 % i statsbidrag betalar kommunerna mindre än 3 300 tkr.',
    ),
    note(
      'Verksamhetssamarbeten beslutas och finansieras av respektive nämnd. Självkostnad för IT, telefoni och lokaler är en öppen fråga.',
    ),
  ],
  widths: [220, 110, 110, 110, 100, 110, 90, 250],
};
