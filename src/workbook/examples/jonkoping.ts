import { figure, findMunicipality } from '../../register';
import type { CellValue } from '../cellValue';
import type { KeyDraft } from '../model';
import type { Example } from './example';

/**
 * Finansiering av social välfärd och administration i Jönköpings län, PKS 2016-10-26 (tkr). The columns are the
 * published ones; `weight` is a key in millionths that gives all three columns which share one when each part is rounded
 * on its own. It is derived from the tables, and the key that was really used may differ.
 */
type Row = [
  name: string,
  weight: number,
  welfare2016: number,
  welfare2018: number,
  administration2016: number,
  administration2018: number,
];

const TABLE: readonly Row[] = [
  ['Jönköping', 374373, 2368, 3519, 648, 2284],
  ['Habo', 32970, 204, 310, 57, 201],
  ['Mullsjö', 20763, 131, 195, 36, 127],
  ['Vaggeryd', 38905, 242, 366, 67, 237],
  ['Värnamo', 96375, 606, 906, 167, 588],
  ['Gnosjö', 27864, 175, 262, 48, 170],
  ['Gislaved', 84885, 530, 798, 147, 518],
  ['Vetlanda', 78298, 493, 736, 135, 478],
  ['Sävsjö', 34050, 211, 320, 59, 208],
  ['Eksjö', 47985, 306, 451, 83, 293],
  ['Aneby', 18582, 116, 175, 32, 113],
  ['Nässjö', 90065, 564, 847, 156, 549],
  ['Tranås', 54885, 351, 516, 95, 335],
];

const MUNICIPALITIES = TABLE.map(
  ([name, weight, welfare2016, welfare2018, administration2016, administration2018]) => ({
    name,
    weight,
    welfare2016,
    welfare2018,
    administration2016,
    administration2018,
  }),
);

const SOURCE = 'PKS 2016-10-26';
const COUNT = MUNICIPALITIES.length;
const FIRST = 5;
const LAST = FIRST + COUNT - 1;
const SUM = LAST + 1;

export const jonkoping: Example = {
  id: 'jonkoping',
  sheet: 'Jönköping 2018',
  keys: [
    key('PKS 2018', 'härledd ur publicerade tabeller', 'miljondelar', ({ weight }) => weight),
    key('Social välfärd 2016', `publicerad kolumn, ${SOURCE}`, 'tkr', ({ welfare2016 }) => welfare2016),
    key(
      'Administration 2016',
      `publicerad kolumn, ${SOURCE}`,
      'tkr',
      ({ administration2016 }) => administration2016,
    ),
  ],
  scenarios: {
    labels: ['Nuläge 2016', 'Alternativ 1', 'Alternativ 2', 'Kommunchefsgruppen 2017-02-17'],
    assumptions: [
      amount('Budget social välfärd', [6297, 9400, 9400, 9400]),
      // No source says what the municipalities would pay in alternative 2: the cell is the user's to fill in.
      amount('Budget administration', [1730, 6100, '', 3500]),
      choice('Nyckel för social välfärd', ['Social välfärd 2016', 'PKS 2018', 'PKS 2018', 'PKS 2018']),
      choice('Nyckel för administration', ['Administration 2016', 'PKS 2018', 'PKS 2018', 'PKS 2018']),
    ],
  },
  cells: [
    ['Belopp, tkr', '=Budget_social_välfärd', '=Budget_administration', '=B1+C1'],
    ['Scenario', '=Scenario', '', '', '', 'Publicerat (tkr): PKS 2016-10-26'],
    [status()],
    [
      'Kommun',
      'Social välfärd',
      'Administration',
      'Summa',
      'kr/inv',
      'Social välfärd 2016',
      'Social välfärd 2018',
      'Administration 2016',
      'Administration 2018',
      'Folkmängd 2015-12-31',
    ],
    ...MUNICIPALITIES.map((municipality, i): CellValue[] => {
      const row = FIRST + i;
      return [
        municipality.name,
        `=NYCKEL.SHARE($A${row},Nyckel_för_social_välfärd,B$1,1)`,
        `=NYCKEL.SHARE($A${row},Nyckel_för_administration,C$1,1)`,
        `=B${row}+C${row}`,
        `=D${row}*1000/J${row}`,
        municipality.welfare2016,
        municipality.welfare2018,
        municipality.administration2016,
        municipality.administration2018,
        inhabitants(municipality.name),
      ];
    }),
    [
      'Summa',
      ...['B', 'C', 'D'].map(sumOf),
      `=D${SUM}*1000/J${SUM}`,
      ...['F', 'G', 'H', 'I', 'J'].map(sumOf),
    ],
    ['Angiven summa', '=B1', '=C1', '=D1', '', 6297, 9400, 1730, 6100],
    ['Skillnad', ...['B', 'C', 'D'].map(difference), '', ...['F', 'G', 'H', 'I'].map(difference)],
    [],
    [
      'De publicerade kolumnerna för 2018 är avrundade var för sig och blir 1 tkr mer än de angivna summorna.',
    ],
    [
      'Nyckeln PKS 2018 är härledd ur tabellerna; den verkliga nyckeln är inte publicerad och kan ge ett annat utfall.',
    ],
    ['Alternativ 2: ingen källa anger beloppet. Det är en förutsättning att fylla i på bladet Scenarier.'],
    ['Administrationen är i 2016 års prisnivå. Invånare: SCB, folkmängd 31 december 2015.'],
  ],
  look: {
    columnHeads: ['B4:J4'],
    headings: ['A1:D1', 'A4', `A${SUM}:J${SUM}`, 'F2'],
    notes: ['A3', `A${SUM + 1}:J${SUM + 2}`, `A${SUM + 4}:A${SUM + 7}`],
    formats: {
      'B1:D1': '#,##0',
      [`B${FIRST}:D${SUM + 2}`]: '#,##0',
      [`E${FIRST}:E${SUM}`]: '#,##0.00',
      [`F${FIRST}:J${SUM + 2}`]: '#,##0',
    },
    widths: { A1: 110, B1: 105, C1: 105, D1: 70, E1: 60, 'F1:I1': 115, J1: 125 },
  },
};

function key(
  label: string,
  source: string,
  measure: string,
  weight: (municipality: (typeof MUNICIPALITIES)[number]) => number,
): KeyDraft {
  const rows = MUNICIPALITIES.map((municipality) => ({
    party: municipality.name,
    weight: weight(municipality),
  }));
  return { label, facts: { source, measure, published: '2016-10-26' }, rows };
}

function amount(
  label: string,
  values: (number | '')[],
): NonNullable<Example['scenarios']>['assumptions'][number] {
  return { label, unit: 'tkr', kind: 'amount', values };
}

function choice(label: string, values: string[]): NonNullable<Example['scenarios']>['assumptions'][number] {
  return { label, unit: 'nyckel', kind: 'key', values };
}

function sumOf(column: string): string {
  return `=SUM(${column}${FIRST}:${column}${LAST})`;
}

function difference(column: string): string {
  return `=${column}${SUM}-${column}${SUM + 1}`;
}

/** Says what is wrong in the order in which it must be mended: first a missing assumption, then a missing add-in. */
function status(): string {
  const missing = '"Beloppet är inte angivet för "&Scenario&": fyll i det på bladet Scenarier"';
  const trouble = '"Fel, eller tillägget saknas: ändra inget, spara inte"';
  const ties = `IF(ROUND(D${SUM}-D1,6)=0,"Summorna stämmer","Summorna avviker från beloppen")`;
  return `=IF(ISNA(D1),${missing},IF(ISERROR(D${SUM}),${trouble},${ties}))`;
}

function inhabitants(name: string): number {
  const code = findMunicipality(name)?.code ?? '';
  return figure('folkmängd', 2015, code) ?? 0;
}
