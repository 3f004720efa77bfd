import { FIRST, LAST, MUNICIPALITIES } from '../jonkoping/published';
import { assumed, gap, heads, line, note, status, sumLine, title, type ExampleSheet } from '../sheet';

/** Lessons bought and sold by each, in the order of the table. No document states them. */
const BOUGHT = [20, 35, 25, 40, 60, 45, 70, 55, 30, 40, 25, 75, 30];
const SOLD = [260, 0, 0, 0, 120, 0, 50, 0, 0, 0, 0, 120, 0];

/** Mother-tongue teaching at a distance, sold between the municipalities: what the buyers pay is what the sellers get. */
export const teaching: ExampleSheet = {
  name: 'Fjärrundervisning',
  lines: [
    title('Fjärrundervisning i modersmål: intraprenad kommunerna emellan'),
    note(
      'Källa: Budgetuppföljning/delårsbokslut 2017: ”en modell för intraprenad kommunerna emellan … alla kommuner deltar i arbetet”',
    ),
    status(
      'G{sum}',
      'IF(B{sum}<>E{sum},"Köpta och sålda lektioner är inte lika många: rätta dem",IF(ROUND(G{sum},6)=0,"Köparnas avgifter är lika med säljarnas ersättning","Avgifter och ersättning skiljer sig"))',
    ),
    gap,
    line('price', ['Pris per lektion, kr', 600, assumed('inget pris eller antal lektioner är angivet')], {
      inputs: 'B',
    }),
    line('total', ['Att betala, kr', '=B{price}*B{sum}']),
    gap,
    heads(
      [
        'Köpare',
        'Lektioner (förutsättning)',
        'Betalar, kr',
        'Säljare',
        'Lektioner (förutsättning)',
        'Får, kr',
        'Netto, kr',
      ],
      'D',
    ),
    ...MUNICIPALITIES.map(({ name }, i) =>
      line(
        name,
        [
          name,
          BOUGHT[i] ?? 0,
          `=NYCKEL.SHARE($A{#},${volumes('A', 'B')},$B\${total},1)`,
          '=A{#}',
          SOLD[i] ?? 0,
          `=NYCKEL.SHARE($D{#},${volumes('D', 'E')},$B\${total},1)`,
          '=F{#}-C{#}',
        ],
        { inputs: 'BE' },
      ),
    ),
    sumLine('BC EFG', FIRST, LAST),
    gap,
    note(
      'Nyckeln är lektionerna själva (förutsättning): området med part och antal är det som formlerna fördelar efter.',
    ),
    note('Netto över noll: kommunen får mer än den betalar. Nettot av alla är alltid noll.'),
    note(
      'Brukarrevisioner beställs på samma sätt: ”ett tiotal pågående … beställda över hela länet”, utan angivna belopp.',
    ),
  ],
  widths: [150, 145, 90, 110, 145, 90, 90],
};

function volumes(parties: string, weights: string): string {
  return `$${parties}\${${FIRST}}:$${weights}\${${LAST}}`;
}
