import {
  assumed,
  gap,
  heads,
  line,
  note,
  on,
  status,
  sumLine,
  title,
  WHOLE,
  type ExampleSheet,
} from '../sheet';

import { CONDITION } from './condition';

export const SHARING = 'Kronoberg 2018';

/** What each municipality pays if all take part, and what therefore holds while some have not answered. */
export function sharing(key: string, municipalities: readonly string[]): ExampleSheet {
  const [first = '', last = ''] = [municipalities[0], municipalities.at(-1)];
  return {
    name: SHARING,
    lines: [
      title('Kronobergs län 2018: regionala samverkans- och stödstrukturen'),
      note('Källa: Ljungby, socialnämnden, Sn § 63; Region Kronobergs skrivelse 2017-05-04'),
      status(
        'B{sum}',
        'IF(ROUND(B{sum}-B{total},6)<>0,"Summan avviker från beloppet","Summan stämmer. Villkoret att alla deltar är "&B{condition}&IF(B{condition}="uppfyllt",""," (bladet Kronoberg villkor): bidragen gäller inte än"))',
      ),
      gap,
      line(
        'total',
        [
          'Att fördela, kr',
          2000000,
          assumed('beslutet anger ingen summa; 2,0 mkr är det jämna belopp som ger 289 600 kr'),
        ],
        { inputs: 'B' },
      ),
      line('step', ['Steg, kr', 100, assumed('289 600 kr är jämna hundratal')], { inputs: 'B' }),
      line(
        'year',
        [
          'Skatteunderlag, år',
          2017,
          'nyckeln finns på bladet Nycklar; beslutet anger inte året, 2017 är det som stämmer',
        ],
        { format: '0' },
      ),
      line('condition', [
        'Villkoret att alla deltar',
        `=${on(CONDITION, 'B', 'outcome')}`,
        '”förutsatt att regionens samtliga kommuner deltar”',
      ]),
      gap,
      heads(['Kommun', 'Bidrag, kr', 'Andel', 'Angivet, kr', 'Skillnad, kr', 'Bidrag enligt villkoret']),
      ...municipalities.map((name) =>
        line(
          name,
          [
            name,
            `=NYCKEL.SHARE($A{#},{${key}},B\${total},B\${step})`,
            `=NYCKEL.FRACTION($A{#},{${key}})`,
            name === 'Ljungby' ? 289600 : '',
            name === 'Ljungby' ? '=B{#}-D{#}' : '',
            '=IF(B${condition}="uppfyllt",B{#},"villkor "&B${condition})',
          ],
          { format: [WHOLE, '0.000%', WHOLE, WHOLE, WHOLE] },
        ),
      ),
      sumLine('BC', first, last, { format: [WHOLE, '0.000%'] }),
      gap,
      note(
        '”Andel skattekraft” läses som andel av skatteunderlaget: skattekraft × invånare. Skattekraft är kronor per invånare',
      ),
      note('och kan inte fördela en kostnad: då skulle de åtta kommunerna betala ungefär lika mycket.'),
      note('Bara Ljungbys bidrag är angivet. De övrigas följer av förutsättningarna ovan.'),
      note(
        'Basfinansieringen ersätter beslut i varje enskild fråga. Det statliga stödet till Regionförbundet upphörde 2015.',
      ),
    ],
    widths: [180, 90, 70, 80, 80, 150],
  };
}
