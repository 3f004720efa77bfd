import { assumed, gap, heads, line, note, status, title, type ExampleSheet } from '../sheet';

export const CONDITION = 'Kronoberg villkor';

/** Ljungby has said yes on a condition, and the document says nothing of the others: undecided. */
export function condition(municipalities: readonly string[]): ExampleSheet {
  const [first = '', last = ''] = [municipalities[0], municipalities.at(-1)];
  const answers = `B{${first}}:B{${last}}`;
  return {
    name: CONDITION,
    lines: [
      title('Kronobergs län: vilka som deltar'),
      note(
        'Källa: Ljungby, socialnämnden, Sn § 63: ”från och med verksamhetsåret 2018 förutsatt att regionens samtliga kommuner deltar”',
      ),
      status(
        'B{outcome}',
        `IF(B{outcome}="ej avgjort","Villkoret är ej avgjort: "&B{blank}&" svar saknas","Villkoret är "&B{outcome})`,
      ),
      gap,
      line('rule', ['Villkor', 'alla', '”regionens samtliga kommuner”'], { inputs: 'B' }),
      line('outcome', ['Utfall', `=NYCKEL.CONDITION(A{${first}}:B{${last}},B{rule})`]),
      line('yes', ['Svar ja', `=COUNTIF(${answers},"ja*")`]),
      line('no', ['Svar nej', `=COUNTIF(${answers},"nej")`]),
      line('blank', ['Svar saknas', `=ROWS(${answers})-COUNTA(${answers})`]),
      gap,
      heads(['Part', 'Svar', 'Nämnd', 'Beslut', 'Datum', 'Anmärkning'], 'BCDEF'),
      ...municipalities.map((name) =>
        name === 'Ljungby'
          ? line(
              name,
              [
                name,
                'ja, villkorat',
                'Socialnämnden',
                'Sn § 63',
                '',
                'förutsatt att regionens samtliga kommuner deltar',
              ],
              { inputs: 'BCDEF' },
            )
          : line(name, [name, '', '', '', '', assumed('skriv ja eller nej när svaret kommer')], {
              inputs: 'BCDE',
            }),
      ),
      gap,
      note(
        '”ja, villkorat” är ett ja om alla andra också säger ja. Så länge ett svar saknas är villkoret ej avgjort, och bidragen',
      ),
      note(
        'på bladet Kronoberg 2018 gäller inte. Säger någon nej är det ej uppfyllt: kostnaden delas aldrig om på de andra utan beslut.',
      ),
      note(
        'Dokumentet anger inte § 63:s datum. Underlag: arbetsutskottet 2017-09-13, § 83, och tjänsteskrivelse 2017-09-22.',
      ),
    ],
    widths: [120, 110, 120, 80, 90, 280],
  };
}
