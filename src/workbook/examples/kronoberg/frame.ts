import { assumed, gap, heads, line, note, on, status, title, type ExampleSheet } from '../sheet';
import { SHARING } from './sharing';

/** 2018 inside the board's own frame; for 2019 a request for a larger one. The document states neither frame. */
export function frame(key: string): ExampleSheet {
  return {
    name: 'Kronoberg ram',
    lines: [
      title('Ljungby: ramen 2018 och äskandet inför 2019'),
      note(
        'Källa: Sn § 63: ”Finansiering sker inom nämndens budgetram för 2018 och ställning tas vidare till äskande avseende',
      ),
      note('utökning av ram inför budget 2019.”'),
      status('B{over}+C{over}', '"2018: "&B{says}&". 2019: "&C{says}&"."'),
      gap,
      heads(['', '2018', '2019', ''], 'D'),
      line(
        'total',
        [
          'Att fördela i länet, kr',
          `=${on(SHARING, 'B', 'total')}`,
          2000000,
          assumed('2019 är summan densamma'),
        ],
        { inputs: 'C' },
      ),
      line('contribution', [
        'Ljungbys bidrag, kr',
        `=NYCKEL.SHARE("Ljungby",{${key}},B{total},${on(SHARING, 'B', 'step')})`,
        `=NYCKEL.SHARE("Ljungby",{${key}},C{total},${on(SHARING, 'B', 'step')})`,
        'beslutet anger 289 600 kr för 2018',
      ]),
      line(
        'frame',
        ['Utrymme i nämndens ram, kr', 300000, 0, assumed('dokumentet anger inte ramen; 2019 före äskandet')],
        { inputs: 'BC' },
      ),
      line('over', [
        'Kvar av ramen (+) eller över den (−), kr',
        '=B{frame}-B{contribution}',
        '=C{frame}-C{contribution}',
      ]),
      line('request', ['Att äska, kr', '=MAX(0,-B{over})', '=MAX(0,-C{over})']),
      line('says', [
        'Ramprövning',
        '=IF(B{over}>=0,"ryms inom ramen","ryms inte inom ramen: äska utökning")',
        '=IF(C{over}>=0,"ryms inom ramen","ryms inte inom ramen: äska utökning")',
      ]),
      gap,
      note(
        'Vid ett utfall som inte ryms äskas bara det som fattas. Äskandet är en ram för kommande år, inget tillskott för 2018.',
      ),
    ],
    widths: [240, 210, 210, 300],
  };
}
