import { PartyIndex } from '../../core/party';
import { fail, ok, type Result } from '../../core/problem';
import { codeOf } from '../../register';
import { cellAddress, columnLetters, onSheet } from '../address';
import { isErrorValue, toText, type CellValue } from '../cellValue';
import { read } from '../excel';
import { readKeys, type PlacedKey } from '../keys/readKeys';
import { rangeAt } from '../selection';
import type { ResultColumn, ResultTable } from './comparison';

/**
 * Finds the parties and the columns of amounts in the table at or around an address. A row is a party's if a key of the
 * workbook knows it, or if it is a municipality: so titles above and sums below need not be marked out.
 */
export async function readResultTable(address: string): Promise<Result<ResultTable>> {
  return read(async (context) => {
    const marked = rangeAt(context, address).load('cellCount,rowIndex,worksheet/name');
    await context.sync();
    // One cell stands for the whole sheet: a user who marks nothing has the cursor somewhere in the table.
    const isCell = marked.cellCount === 1;
    const range = (isCell ? marked.worksheet : marked).getUsedRangeOrNullObject(true);
    range.load('values,rowIndex,columnIndex,worksheet/name');
    await context.sync();
    if (range.isNullObject) return fail({ kind: 'resultTableMissing', address });
    const isParty = knownBy(await readKeys(context));
    const values = range.values as CellValue[][];
    const place = findParties(values, isParty, marked.rowIndex - range.rowIndex);
    const columns = place && columnsOf(values, place, range);
    if (!place || !columns || columns.length === 0) return fail({ kind: 'resultTableMissing', address });
    return ok({
      parties: toAddress(range, place.column, place.first, place.last),
      names: values.slice(place.first, place.last + 1).map((row) => toText(row[place.column])),
      columns,
    });
  });
}

function knownBy(keys: readonly PlacedKey[]): (text: string) => boolean {
  const index = new PartyIndex(codeOf);
  const parties = keys.flatMap(({ key }) => (key.ok ? key.value.parties : []));
  parties.forEach((party, i) => index.add(party, i));
  return (text) => text !== '' && (index.find(text) !== undefined || codeOf(text) !== undefined);
}

interface PartyCells {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** The longest run of rows with a party in one column, rather one that the cursor stands in; of equal ones the first. */
function findParties(
  values: readonly (readonly CellValue[])[],
  isParty: (text: string) => boolean,
  cursor: number,
): PartyCells | undefined {
  const width = values[0]?.length ?? 0;
  const runs = Array.from({ length: width }, (_, column) => runsOf(values, isParty, column)).flat();
  const under = runs.filter(({ first, last }) => first <= cursor && cursor <= last);
  const length = ({ first, last }: PartyCells): number => last - first;
  return (under.length > 0 ? under : runs).sort((a, b) => length(b) - length(a))[0];
}

function runsOf(
  values: readonly (readonly CellValue[])[],
  isParty: (text: string) => boolean,
  column: number,
): PartyCells[] {
  const runs: PartyCells[] = [];
  let first = 0;
  for (const [row, cells] of values.entries()) {
    const cell = cells[column] ?? '';
    if (typeof cell !== 'string' || !isParty(toText(cell))) first = row + 1;
    else if (row === first) runs.push({ column, first, last: row });
    else runs.splice(-1, 1, { column, first, last: row });
  }
  return runs;
}

/** The columns that hold a number for some party, or an error in place of one. */
function columnsOf(
  values: readonly (readonly CellValue[])[],
  { column: names, first, last }: PartyCells,
  range: Excel.Range,
): ResultColumn[] {
  const rows = values.slice(first, last + 1);
  const width = values[0]?.length ?? 0;
  const isAmount = (cell: CellValue | undefined): boolean =>
    typeof cell === 'number' || (cell !== undefined && isErrorValue(cell));
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => column !== names && rows.some((row) => isAmount(row[column])))
    .map((column) => ({
      heading: toText(values[first - 1]?.[column]) || columnLetters(range.columnIndex + column),
      address: toAddress(range, column, first, last),
    }));
}

function toAddress(range: Excel.Range, column: number, first: number, last: number): string {
  const at = (row: number): string => cellAddress(range.rowIndex + row, range.columnIndex + column);
  return onSheet(range.worksheet.name, `${at(first)}:${at(last)}`);
}
