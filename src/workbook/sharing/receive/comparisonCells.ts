import { asText, isErrorValue, type CellValue } from '../../cellValue';
import { differenceOf } from './compare/sameValue';
import type { AmountDifference, FileComparison, KeyDifference, ResultDifference } from './received';

export const COLUMNS = 5;

interface ComparisonCells {
  readonly cells: CellValue[][];
  /** The rows that are headings of a table. */
  readonly headings: readonly number[];
}

type Row = readonly (CellValue | undefined)[];

/** The comparison as a sheet, in Swedish as everything that is written in a workbook. */
export function comparisonCells({
  file,
  keys,
  amounts,
  results,
  compared,
  chosen,
}: FileComparison): ComparisonCells {
  const rows: Row[] = [
    ['Jämförelse med en annan fil'],
    [
      `Filen ${file}. Jämförda: ${compared.keys} nycklar, ${compared.amounts} värden på förutsättningar, ${compared.results} resultat.`,
    ],
  ];
  if (chosen) rows.push([`Valt scenario: här ${chosen.mine ?? ''}, i filen ${chosen.theirs ?? ''}.`]);
  const headings: number[] = [];
  const add = (title: readonly string[], found: readonly Row[]): void => {
    rows.push([]);
    headings.push(rows.length);
    rows.push([...title, 'Här', 'I filen', 'Skillnad']);
    rows.push(...(found.length > 0 ? found : [['Inga skillnader']]));
  };
  add(['Nyckel', 'Part'], keys.flatMap(keyRows));
  add(['Förutsättning', 'Scenario'], amounts.map(amountRow));
  add(['Resultat', 'Cell'], results.map(resultRow));
  return { cells: rows.map(toCells), headings };
}

function keyRows({ label, theirLabel, mine, theirs, weights }: KeyDifference): Row[] {
  const name = theirLabel === undefined ? label : `${label} (i filen ${theirLabel})`;
  const stamp = (text: string | undefined): string => (text === '' ? 'fel i nyckeln' : (text ?? 'saknas'));
  return [
    [name, 'stämpel', stamp(mine), stamp(theirs)],
    ...weights.map((weight): Row => [
      name,
      weight.party,
      weight.mine ?? 'saknas',
      weight.theirs ?? 'saknas',
      plainDifference(weight.mine, weight.theirs),
    ]),
  ];
}

function amountRow({ label, scenario, unit, mine, theirs }: AmountDifference): Row {
  const name = unit === undefined ? label : `${label}, ${unit}`;
  return [name, scenario, mine ?? 'saknas', theirs ?? 'saknas', plainDifference(mine, theirs)];
}

function resultRow({ row, column, address, mine, theirs, shown, difference }: ResultDifference): Row {
  const name = [row, column].filter((text) => text !== '').join(', ');
  return [name, address, mine ?? shown?.mine ?? 'saknas', theirs ?? shown?.theirs ?? 'saknas', difference];
}

function plainDifference(mine: CellValue | undefined, theirs: CellValue | undefined): number | undefined {
  if (typeof mine !== 'number' || typeof theirs !== 'number') return undefined;
  return differenceOf(mine, theirs);
}

/** A text from the other file must not become a formula here, nor what it shows an error of ours. */
function toCells(row: Row): CellValue[] {
  return Array.from({ length: COLUMNS }, (_, i) => {
    const cell = row[i] ?? '';
    if (typeof cell !== 'string') return cell;
    return isErrorValue(cell) ? `'${cell}` : asText(cell);
  });
}
