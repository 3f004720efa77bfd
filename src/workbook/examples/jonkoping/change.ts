import {
  gap,
  heads,
  line,
  note,
  ONE_DECIMAL,
  on,
  PERCENT_FINE,
  status,
  title,
  TWO_DECIMALS,
  WHOLE,
  type ExampleSheet,
} from '../sheet';
import { FIRST, LAST, MUNICIPALITIES } from './published';
import { SHARING } from './sharing';

const FORMAT = [WHOLE, WHOLE, WHOLE, PERCENT_FINE, TWO_DECIMALS, WHOLE, ONE_DECIMAL, ONE_DECIMAL];

/** From 2016 to 2018 in the published tables: more money, and for social welfare another key as well. */
export const change: ExampleSheet = {
  name: 'Jönköping 2016–2018',
  lines: [
    title('Förändring 2016–2018 i de publicerade tabellerna, tkr'),
    note('Källa: PKS 2016-10-26. Social välfärd utan angiven prisnivå, administration i 2016 års prisnivå.'),
    status(
      'I{sum}',
      'IF(ROUND(G{sum}-H{sum}-I{sum},6)=0,"Delarna går jämnt upp med förändringen","Delarna avviker från förändringen")',
    ),
    gap,
    heads(['', 'Båda tabellerna', '', '', '', '', 'Social välfärd']),
    heads([
      'Kommun',
      '2016',
      '2018',
      'Förändring',
      'i procent',
      'kr/inv 2018',
      'Förändring',
      'av volym',
      'av nyckel',
    ]),
    ...MUNICIPALITIES.map(({ name }) => changeOf(name)),
    line(
      'sum',
      [
        'Summa',
        ...['B', 'C', 'D'].map(sumOf),
        '=D{#}/B{#}',
        `=C{#}*1000/${on(SHARING, 'J', 'sum')}`,
        ...['G', 'H', 'I'].map(sumOf),
      ],
      { look: 'sum', format: FORMAT },
    ),
    line(
      'stated',
      [
        'Angivna summor',
        `=${on(SHARING, 'F', 'stated')}+${on(SHARING, 'H', 'stated')}`,
        `=${on(SHARING, 'G', 'stated')}+${on(SHARING, 'I', 'stated')}`,
        '=C{#}-B{#}',
        '=D{#}/B{#}',
        `=C{#}*1000/${on(SHARING, 'J', 'sum')}`,
      ],
      { look: 'quiet', format: FORMAT },
    ),
    gap,
    note(
      'Volym: 2016 års avgift × 9 400 / 6 297, alltså samma andel av mer pengar. Nyckel: resten. Social välfärd 2016 har en annan',
    ),
    note(
      'nyckel än 2018, som för administrationen är densamma båda åren. Nyckelkolumnens summa är 2018 års avrundning (1 tkr).',
    ),
  ],
  widths: [120, 100, 80, 80, 80, 90, 100, 90, 90],
};

function changeOf(name: string): ExampleSheet['lines'][number] {
  const there = (column: string): string => on(SHARING, column, name);
  return line(
    name,
    [
      name,
      `=${there('F')}+${there('H')}`,
      `=${there('G')}+${there('I')}`,
      '=C{#}-B{#}',
      '=D{#}/B{#}',
      `=C{#}*1000/${there('J')}`,
      `=${there('G')}-${there('F')}`,
      `=${there('F')}*(${on(SHARING, 'G', 'stated')}/${on(SHARING, 'F', 'stated')}-1)`,
      '=G{#}-H{#}',
    ],
    { format: FORMAT },
  );
}

function sumOf(column: string): string {
  return `=SUM(${column}{${FIRST}}:${column}{${LAST}})`;
}
