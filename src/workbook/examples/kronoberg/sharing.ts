import { assumed, gap, heads, line, note, status, sumLine, title, WHOLE, type ExampleSheet } from '../sheet';

import { inWords } from '../writeAgreement';

export const SHARING = 'Kronoberg 2018';

interface Sharing {
  readonly key: string;
  readonly condition: string;
  readonly parties: readonly string[];
}

/** What each municipality pays if all take part, and what therefore holds while some have not answered. */
export function sharing({ key, condition, parties }: Sharing): ExampleSheet {
  const [first = '', last = ''] = [parties[0], parties.at(-1)];
  return {
    name: SHARING,
    lines: [
      title('Kronobergs län 2018: regionala samverkans- och stödstrukturen'),
      note('Källa: Ljungby, socialnämnden, Sn § 63; Region Kronobergs skrivelse 2017-05-04'),
      status(
        'B{sum}',
        `IF(ROUND(B{sum}-B{total},6)<>0,"Summan avviker från beloppet","Summan stämmer. "&{${inWords(condition)}}&IF(B{condition}="uppfyllt",""," (bladet Deltagande)"))`,
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
        `={${condition}}`,
        '”förutsatt att regionens samtliga kommuner deltar”',
      ]),
      gap,
      heads(['Kommun', 'Bidrag, kr', 'Andel', 'Angivet, kr', 'Skillnad, kr', 'Bidrag enligt villkoret'], 'F'),
      ...parties.map((name) =>
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
      note(
        '”ja, villkorat” är ett ja om alla andra också säger ja. Vad de andra har svarat anger inget dokument: det är förutsättningar',
      ),
      note('på bladet Deltagande. Säger någon nej delas kostnaden aldrig om på de andra utan beslut.'),
      note(
        'Dokumentet anger inte § 63:s datum. Underlag: arbetsutskottet 2017-09-13, § 83, och tjänsteskrivelse 2017-09-22.',
      ),
      note('Bara Ljungbys bidrag är angivet. De övrigas följer av förutsättningarna ovan.'),
      note(
        'Basfinansieringen ersätter beslut i varje enskild fråga. Det statliga stödet till Regionförbundet upphörde 2015.',
      ),
    ],
    widths: [180, 90, 70, 80, 80, 150],
  };
}
