import { gap, heads, line, note, TWO_DECIMALS, WHOLE, type ExampleSheet } from '../sheet';
import { FIRST, inhabitants2015, LAST, MUNICIPALITIES } from './published';

export const SHARING = 'Jönköping 2018';

const FORMAT = [WHOLE, WHOLE, WHOLE, TWO_DECIMALS, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE];

/** What each municipality pays in the chosen scenario, beside the published columns. */
export const sharing: ExampleSheet = {
  name: SHARING,
  lines: [
    line('amount', ['Belopp, tkr', '={Budget social välfärd}', '={Budget administration}', '=B1+C1'], {
      look: 'heading',
    }),
    line('scenario', ['Scenario', '=Scenario', '', '', '', 'Publicerat (tkr): PKS 2016-10-26']),
    line('status', [says()], { look: 'quiet' }),
    heads([
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
    ]),
    ...MUNICIPALITIES.map((municipality) =>
      line(
        municipality.name,
        [
          municipality.name,
          '=NYCKEL.SHARE($A{#},{Nyckel för social välfärd},B$1,1)',
          '=NYCKEL.SHARE($A{#},{Nyckel för administration},C$1,1)',
          '=B{#}+C{#}',
          '=D{#}*1000/J{#}',
          municipality.welfare2016,
          municipality.welfare2018,
          municipality.administration2016,
          municipality.administration2018,
          inhabitants2015(municipality),
        ],
        { format: FORMAT },
      ),
    ),
    line(
      'sum',
      ['Summa', ...['B', 'C', 'D'].map(sumOf), '=D{#}*1000/J{#}', ...['F', 'G', 'H', 'I', 'J'].map(sumOf)],
      { look: 'sum', format: FORMAT },
    ),
    line('stated', ['Angiven summa', '=B1', '=C1', '=D1', '', 6297, 9400, 1730, 6100], { look: 'quiet' }),
    line('off', ['Skillnad', ...['B', 'C', 'D'].map(off), '', ...['F', 'G', 'H', 'I'].map(off)], {
      look: 'quiet',
    }),
    gap,
    note(
      'De publicerade kolumnerna för 2018 är avrundade var för sig och blir 1 tkr mer än de angivna summorna.',
    ),
    note(
      'Nyckeln PKS 2018 är härledd ur tabellerna; den verkliga nyckeln är inte publicerad och kan ge ett annat utfall.',
    ),
    note(
      'Alternativ 2: ingen källa anger beloppet. Det är en förutsättning att fylla i på bladet Scenarier.',
    ),
    note('Administrationen är i 2016 års prisnivå. Invånare: SCB, folkmängd 31 december 2015.'),
    note(
      'Social välfärd 2018 är direkta projektkostnader utan OH, och utfallet om inga statsbidrag erhålls för medfinansiering.',
    ),
  ],
  widths: [110, 105, 105, 70, 60, 120, 120, 125, 125, 140],
};

function sumOf(column: string): string {
  return `=SUM(${column}{${FIRST}}:${column}{${LAST}})`;
}

function off(column: string): string {
  return `=${column}{sum}-${column}{stated}`;
}

/** Says what is wrong in the order in which it must be mended: first a missing assumption, then a missing add-in. */
function says(): string {
  const missing = '"Beloppet är inte angivet för "&Scenario&": fyll i det på bladet Scenarier"';
  const trouble = '"Fel, eller tillägget saknas: ändra inget, spara inte"';
  const ties = 'IF(ROUND(D{sum}-D1,6)=0,"Summorna stämmer","Summorna avviker från beloppen")';
  return `=IF(ISNA(D1),${missing},IF(ISERROR(D{sum}),${trouble},${ties}))`;
}
