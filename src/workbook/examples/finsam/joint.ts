import { inhabitants } from '../registerDraft';
import {
  DATE,
  gap,
  heading,
  heads,
  line,
  note,
  status,
  title,
  TWO_DECIMALS,
  type ExampleSheet,
} from '../sheet';

const START = 41640;

/** The least budget at which the region pays no less per inhabitant than it does in Markaryd, and who then pays what. */
export function joint({ key, towns }: { key: string; towns: readonly string[] }): ExampleSheet {
  const both = (formula: (column: string) => string): string[] => ['B', 'C'].map(formula);
  const share = (column: string): string => `=NYCKEL.SHARE($A{#},{${key}},${column}\${budget},1)`;
  const [first = '', last = ''] = [towns[0], towns.at(-1)];
  return {
    name: 'Finsam gemensamt',
    lines: [
      title('Gemensamt samordningsförbund: Ljungby, Älmhult och Markaryd'),
      note(
        'Källa: avsiktsförklaringen till Landstinget Kronoberg (2012); delningen 50/25/25 enligt lag (2003:1210)',
      ),
      status(
        'B{sum}+C{sum}',
        'IF(AND(ROUND(B{sum}-B{budget},6)=0,ROUND(C{sum}-C{budget},6)=0),"Summorna stämmer","Summorna avviker från budgeten")',
      ),
      gap,
      line('start', ['Start', START, '', '”med start 2014-01-01”'], { format: DATE }),
      gap,
      heads(['Minsta budget', 'Vid golvet', 'Vid dagens nivå', ''], 'D'),
      line(
        'rate',
        [
          'Landstinget, kr per invånare',
          26,
          39,
          '”inte understiger 26 kr/invånare”; 39 kr under de senare åren',
        ],
        { inputs: 'BC' },
      ),
      line('inhabitants', [
        'Invånare i de tre kommunerna',
        ...both((column) => `=SUM(${column}{${first} invånare}:${column}{${last} invånare})`),
        '2012-12-31 (SCB): de senaste när förhandsbeskedet begärdes',
      ]),
      line('least', [
        'Landstingets del, minst, kr',
        ...both((column) => `=${column}{rate}*${column}{inhabitants}`),
      ]),
      line('part', ['Landstingets del av budgeten', 0.25, 0.25, 'en fjärdedel (lag 2003:1210)'], {
        format: '0%',
      }),
      line(
        'budget',
        [
          'Minsta budget, kr',
          ...both((column) => `=ROUNDUP(ROUND(${column}{least}/${column}{part},6),0)`),
          'dokumentet anger ingen budget för det gemensamma förbundet',
        ],
        { look: 'sum' },
      ),
      gap,
      heads(['Vem som betalar, kr', 'Vid golvet', 'Vid dagens nivå']),
      line('Staten', ['Staten', ...both(share)]),
      line('Landstinget', ['Landstinget Kronoberg', ...both(share)]),
      ...towns.map((town) => line(town, [town, ...both(share)])),
      line('sum', ['Summa', ...both((column) => `=SUM(${column}{Staten}:${column}{${last}})`)], {
        look: 'sum',
      }),
      line(
        'perHead',
        [
          'Landstinget, kr per invånare',
          ...both((column) => `=${column}{Landstinget}/${column}{inhabitants}`),
        ],
        { format: TWO_DECIMALS },
      ),
      line('municipal', [
        'Kommunerna tillsammans',
        ...both((column) => `=SUM(${column}{${first}}:${column}{${last}})`),
        'en fjärdedel, delad efter invånare',
      ]),
      gap,
      heading('Invånare 2012-12-31 (SCB)'),
      ...towns.map((town) => line(`${town} invånare`, [town, inhabitants(town, 2012), '=B{#}'])),
      gap,
      note(
        'Golvet gäller landstingets del. Höjs bara den rubbas delningen 50/25/25, så det är hela budgeten som måste bli större.',
      ),
      note(
        'Nyckeln är nästlad: kommunernas fjärdedel delas vidare efter antalet invånare. Hur kommunerna delar är en förutsättning.',
      ),
    ],
    widths: [200, 110, 110, 360],
  };
}
