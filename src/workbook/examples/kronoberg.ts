import { registerKey } from '../../register';
import type { CellValue } from '../cellValue';
import type { Example } from './example';

/**
 * Basfinansiering av den regionala samverkans- och stödstrukturen i Kronobergs län 2018 (Ljungby, socialnämnden § 63):
 * "utifrån andel skattekraft" gives Ljungby 289 600 kr. The document names neither total nor year; 2,0 mkr and the tax
 * base of 2017 are what fits.
 */
export function kronoberg(): Example {
  const key = registerKey('skatteunderlag', 2017, [['Kronobergs län']]);
  const rows = key.ok ? key.value.rows : [];
  const source = key.ok ? key.value.source : undefined;
  const [first, last] = [5, 4 + rows.length];
  const sum = last + 1;
  const name = 'Skatteunderlag_2017_Kronobergs_län';
  return {
    id: 'kronoberg',
    sheet: 'Kronoberg 2018',
    keys: [
      {
        label: 'Skatteunderlag 2017 Kronobergs län',
        facts: {
          measure: source?.unit ?? '',
          referenceDate: source?.referenceDate ?? '',
          source: source?.text ?? '',
          published: source?.published ?? '',
        },
        rows: rows.map(([party, weight]) => ({ party, weight })),
      },
    ],
    cells: [
      ['Belopp, kr', 2000000],
      ['Steg, kr', 100],
      [status(sum)],
      ['Kommun', 'Bidrag, kr', 'Andel', 'Angivet i beslutet, kr'],
      ...rows.map(([party], i): CellValue[] => {
        const row = first + i;
        return [
          party,
          `=NYCKEL.SHARE($A${row},${name},B$1,$B$2)`,
          `=NYCKEL.FRACTION($A${row},${name})`,
          party === 'Ljungby' ? 289600 : '',
        ];
      }),
      ['Summa', `=SUM(B${first}:B${last})`, `=SUM(C${first}:C${last})`],
      [],
      ['Beslutet (Ljungby, socialnämnden § 63) anger varken summan eller vilket år som avses.'],
      [
        '2,0 mkr och skatteunderlaget 2017 är det som ger Ljungby 289 600 kr; de övrigas bidrag följer av det.',
      ],
      ['”Andel skattekraft” läses som andel av skatteunderlaget: skattekraft × invånare.'],
      ['Beslutet gäller förutsatt att regionens samtliga kommuner deltar.'],
    ],
    look: {
      columnHeads: ['B4:D4'],
      headings: ['A1:B1', 'A4', `A${sum}:D${sum}`],
      notes: ['A3', `A${sum + 2}:A${sum + 5}`],
      formats: {
        'B1:B2': '#,##0',
        [`B${first}:B${sum}`]: '#,##0',
        [`C${first}:C${sum}`]: '0.000%',
        [`D${first}:D${sum}`]: '#,##0',
      },
      widths: { A1: 120, B1: 100, C1: 80, D1: 150 },
    },
  };
}

function status(sum: number): string {
  const trouble = '"Fel, eller tillägget saknas: ändra inget, spara inte"';
  return `=IF(ISERROR(B${sum}),${trouble},IF(ROUND(B${sum}-B1,6)=0,"Summan stämmer","Summan avviker från beloppet"))`;
}
