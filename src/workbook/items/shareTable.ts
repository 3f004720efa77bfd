import { absoluteAddress, cellAddress, columnLetters, onSheet } from '../address';
import { asText, type CellValue } from '../cellValue';
import { ITEM_SHEET, SUM, type Column } from './columns';
import { nameKind, type Kind } from './kinds';

/** The captions in the first column, in their order; the parties stand between the last two and what comes before. */
export const LINES = ['Mått', 'Nyckel', 'Steg', 'Att fördela', 'Part'] as const;
/** Where `Mått` stands on a sheet that nobody has moved. */
export const FIRST_LINE = 3;
export const STATUS = 'Kontroll';

export interface SharedItem {
  readonly name: string;
  /** Of the keys that the item's cell can give: in which a party is at all, and whether it is in all of them. */
  readonly isPayer: (party: string) => 'always' | 'sometimes' | 'never';
  readonly step: number;
}

export interface ShareTable {
  readonly items: readonly SharedItem[];
  readonly parties: readonly string[];
  readonly kinds: readonly Kind[];
  /** The items on `Poster`, as far as formulas look. */
  readonly rows: { readonly first: number; readonly last: number };
  readonly columns: Readonly<Record<Column, number>>;
  /** The row of `Mått` on the sheet. */
  readonly row: number;
}

/**
 * The table of shares as formulas: a column an item, a row a party. Each item is found by its name, so that neither
 * sorting nor moving its row on `Poster` lets anybody pay for another one.
 */
export function shareCells(table: ShareTable): CellValue[][] {
  const { items, parties, kinds } = table;
  const sums = kinds.map((kind) => (kinds.length > 1 ? `${SUM} ${nameKind(kind)}` : SUM));
  const itemColumns = items.map((_, i) => 1 + i);
  const sumColumns = kinds.map((_, i) => 1 + items.length + i);
  const sumBy = (row: number) => sumColumns.map((column) => `=${sumOfKind(table, row, column)}`);
  const blanks = kinds.map(() => '');
  const first = table.row + LINES.length;
  const sumRow = first + parties.length;
  return [
    [LINES[0], ...itemColumns.map((column) => kindFormula(table, column)), ...kinds.map(nameKind)],
    [LINES[1], ...itemColumns.map((column) => `=${look(table, 'key', column)}&""`), ...blanks],
    [LINES[2], ...itemColumns.map((column) => `=${look(table, 'step', column)}`), ...blanks],
    [LINES[3], ...itemColumns.map((column) => `=${look(table, 'toShare', column)}`), ...sumBy(table.row + 3)],
    [LINES[4], ...items.map(({ name }) => asText(name)), ...sums],
    ...parties.map((party, i) => [
      asText(party),
      ...items.map((item, j) => shareFormula(table, item, party, first + i, 1 + j)),
      ...sumBy(first + i),
    ]),
    [SUM, ...[...itemColumns, ...sumColumns].map((column) => columnSum(column, first, sumRow))],
    [
      STATUS,
      ...itemColumns.map((column) => statusFormula(table, column, sumRow)),
      ...sumColumns.map((column) => sumStatus(table, column, sumRow)),
    ],
  ];
}

/** The cell of the item that a column is headed by. */
function look({ rows, columns, row }: ShareTable, what: Column, column: number): string {
  const cells = (of: Column): string =>
    onSheet(
      ITEM_SHEET,
      `${absoluteAddress(rows.first, columns[of])}:${absoluteAddress(rows.last, columns[of])}`,
    );
  return `INDEX(${cells(what)},MATCH(${heading(row, column)},${cells('name')},0))`;
}

function heading(row: number, column: number): string {
  return `${columnLetters(column)}$${row + LINES.length}`;
}

function kindFormula(table: ShareTable, column: number): string {
  const level = look(table, 'priceLevel', column);
  return `=${look(table, 'measure', column)}&IF(${level}="","",", "&${level}&" års prisnivå")`;
}

function shareFormula(
  table: ShareTable,
  item: SharedItem,
  party: string,
  row: number,
  column: number,
): string {
  const payer = item.isPayer(party);
  if (payer === 'never') return '';
  const at = (line: number): string => `${columnLetters(column)}$${table.row + line + 1}`;
  const share = `NYCKEL.SHARE($A${row + 1},${at(1)},${at(3)},${at(2)})`;
  // In some scenarios the party is not in the key that is chosen there. The line below tells if anybody is missed.
  return payer === 'always' ? `=${share}` : `=IFNA(${share},"")`;
}

/** Of the items in one measure and price level: others are never added to them. */
function sumOfKind({ items, row }: ShareTable, line: number, column: number): string {
  const last = columnLetters(items.length);
  const kind = `${columnLetters(column)}$${row + 1}`;
  return `SUMIF($B$${row + 1}:$${last}$${row + 1},${kind},$B${line + 1}:$${last}${line + 1})`;
}

function columnSum(column: number, first: number, sumRow: number): string {
  return `=SUM(${cellAddress(first, column)}:${cellAddress(sumRow - 1, column)})`;
}

/** Native functions only: the line must speak when the add-in is missing. */
function statusFormula({ row }: ShareTable, column: number, sumRow: number): string {
  const line = (offset: number): string => cellAddress(row + offset, column);
  const [key, step, amount, sum] = [line(1), line(2), line(3), cellAddress(sumRow, column)];
  const rounded = `ROUND(${amount}/${step},0)*${step}`;
  return (
    `=IF(ISNA(${amount}),"Ett värde är inte angivet, eller posten har bytt namn: se bladet ${ITEM_SHEET}",` +
    `IF(ISERROR(${sum}),"Fel, eller tillägget saknas: ändra inget, spara inte",` +
    `IF(AND(${key}="",ROUND(${amount},6)<>0),"Nyckel saknas",` +
    `IF(ROUND(${sum}-${amount},6)=0,"Summan stämmer",` +
    `IF(ROUND(${sum}-${rounded},6)=0,"Stämmer, avrundat till steget","Avviker från beloppet: uppdatera fördelningen")))))`
  );
}

/** An item whose measure or price level has been changed since is in no sum, and that must show. */
function sumStatus({ items, kinds, row }: ShareTable, column: number, sumRow: number): string {
  const line = `$B$${row + 1}:$${columnLetters(items.length)}$${row + 1}`;
  const [from, to] = [1 + items.length, items.length + kinds.length].map(columnLetters);
  const covered = `SUMPRODUCT(COUNTIF(${line},$${from}$${row + 1}:$${to}$${row + 1}))`;
  const [sum, amount] = [cellAddress(sumRow, column), cellAddress(row + 3, column)];
  return (
    `=IF(ISERROR(${sum}),"Se kolumnerna till vänster",` +
    `IF(${covered}<${items.length},"En post saknas i summorna: uppdatera fördelningen",` +
    `IF(ROUND(${sum}-${amount},6)=0,"Summan stämmer","Summan avviker från beloppen, eller är avrundad")))`
  );
}
