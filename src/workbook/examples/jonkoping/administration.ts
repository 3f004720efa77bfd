import {
  gap,
  heading,
  heads,
  line,
  note,
  ONE_DECIMAL,
  on,
  PERCENT,
  PERCENT_FINE,
  status,
  sumLine,
  title,
  TWO_DECIMALS,
  type ExampleSheet,
} from '../sheet';
import { ADMINISTRATION_ORDER, FIRST, MUNICIPALITIES } from './published';
import { SHARING } from './sharing';

export const ADMINISTRATION = 'Jönköping administration';

const LAST = ADMINISTRATION_ORDER.at(-1)?.name ?? '';

/** The published figures on administration and the overhead arithmetic behind them, which does not close. */
export const administration: ExampleSheet = {
  name: ADMINISTRATION,
  lines: [
    title('Administration: kostnad, OH-påslag och grundfinansiering, tkr'),
    note(
      'Källa: PKS 2016-10-26, 2016 års prisnivå. 15 % av projektstatsbidragen finansierar OH enligt verksamhetsavtalet.',
    ),
    status('C{gap}', '"Höjt påslag på 2016 års bidrag räcker inte: "&TEXT(C{gap},"0")&" tkr fattas 2017"'),
    gap,
    heads(['', '2016', '2017', '2018', ''], 'E'),
    line('cost', ['Budgeterad kostnad', 4800, 6100, 6100, '2017 och 2018 uppgår till 6 100 tkr']),
    line('staff', ['Årsarbetare', 3.4, 4.65, 4.65], { format: TWO_DECIMALS }),
    line(
      'perHead',
      ['Kostnad per årsarbetare', ...['B', 'C', 'D'].map((column) => `=${column}{cost}/${column}{staff}`)],
      {
        format: ONE_DECIMAL,
      },
    ),
    line('cheaper', ['Förändring mot 2016', '', '=C{perHead}/$B{perHead}-1', '=D{perHead}/$B{perHead}-1'], {
      format: PERCENT_FINE,
    }),
    line('general', [
      'Grundfinansiering från kommunerna',
      1730,
      '=B{general}',
      '=D{cost}',
      '2017 oförändrad; från 2018 faktureras hela kostnaden',
    ]),
    line('overhead', [
      'Att täcka med OH på bidragen',
      ...['B', 'C', 'D'].map((column) => `=${column}{cost}-${column}{general}`),
    ]),
    line('rate', ['OH-påslag', 0.15, 0.2, '', 'höjt från 15 % till 20 % 2017'], { format: PERCENT }),
    line(
      'base',
      ['Bidrag som krävs', '=B{overhead}/B{rate}', '=C{overhead}/C{rate}', '', 'går jämnt upp just med dem'],
      {
        format: TWO_DECIMALS,
      },
    ),
    gap,
    heading('Går 2017 ihop med 2016 års bidrag?'),
    line('income', ['OH på 2016 års bidrag', '=B{base}*B{rate}', '=B{base}*C{rate}'], {
      format: TWO_DECIMALS,
    }),
    line('covered', ['Grundfinansiering och OH', '=B{general}+B{income}', '=C{general}+C{income}'], {
      format: TWO_DECIMALS,
    }),
    line('gap', ['Fattas', '=B{cost}-B{covered}', '=C{cost}-C{covered}'], {
      format: TWO_DECIMALS,
      look: 'sum',
    }),
    line('increase', [
      'Ökad kostnad',
      '',
      '=C{cost}-B{cost}',
      '',
      '”den utökade kostnaden 2017 finansieras genom höjt oh-påslag”',
    ]),
    line('literal', [
      'Bidrag där höjningen ensam täcker den',
      '',
      '=C{increase}/(C{rate}-B{rate})',
      '',
      '1 300 tkr på 5 procentenheter',
    ]),
    gap,
    heads(['Bidrag som krävs för 6 100 tkr', 'Påslag 15 %', 'Påslag 20 %', '']),
    ...(
      [
        ['Med grundfinansiering', 1730],
        ['Med grundfinansiering', 3500],
      ] as const
    ).map(([text, general]) =>
      line(
        `${general}`,
        [
          `${text} ${general === 1730 ? '1 730' : '3 500'}`,
          `=(C{cost}-${general})/B{rate}`,
          `=(C{cost}-${general})/C{rate}`,
        ],
        { format: TWO_DECIMALS },
      ),
    ),
    gap,
    heads(['Publicerad tabell', '2016', '2018', 'På bladet Jönköping 2018'], 'D'),
    ...ADMINISTRATION_ORDER.map(({ name, administration2016, administration2018 }) =>
      line(name, [name, administration2016, administration2018, sameThere()]),
    ),
    sumLine('BC', FIRST, LAST),
    line('stated', ['Angiven summa', 1730, 6100], { look: 'quiet' }),
    line('off', ['Skillnad', '=B{sum}-B{stated}', '=C{sum}-C{stated}'], { look: 'quiet' }),
    gap,
    note(
      'Tabellen räknar upp Tranås före Nässjö, den för social välfärd tvärtom. Sista kolumnen slår därför upp på namn: kopieras',
    ),
    note('beloppen efter rad byter de två kommunerna avgift.'),
    note('2018 års kolumn är avrundad kommun för kommun och blir 6 101 tkr.'),
  ],
  widths: [220, 85, 85, 150, 300],
};

/** Looks the municipality up by name, since the two slides list two of them in another order. */
function sameThere(): string {
  const [first, last] = [MUNICIPALITIES[0], MUNICIPALITIES.at(-1)].map((each) => each?.name ?? '');
  const column = (letter: string): string =>
    `${on(SHARING, letter, first ?? '')}:$${letter}\${${SHARING}!${last}}`;
  const there = (letter: string): string => `INDEX(${column(letter)},MATCH($A{#},${column('A')},0))`;
  return `=IF(AND(B{#}=${there('H')},C{#}=${there('I')}),"stämmer","avviker")`;
}
