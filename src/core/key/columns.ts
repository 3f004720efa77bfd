import { isBlank, showCell, type Cell } from '../cell';
import { canonicalName } from '../party';
import { fail, ok, type Result } from '../problem';

/** Where the parts of a key stand among its cells. */
export interface Columns {
  /** A blend lists other keys and their portions instead of parties and weights. */
  readonly kind: 'parties' | 'blend';
  readonly hasHeader: boolean;
  /** The column with the party, or with the key in a blend. */
  readonly party: number;
  /** The column with the weight, or with the portion in a blend. */
  readonly weight: number;
  readonly fixed?: number;
  readonly floor?: number;
  readonly cap?: number;
  readonly subkey?: number;
  readonly weightHeader: string;
}

/** The column headers of a key table, as they stand in the sheet. */
export const HEADERS = {
  party: 'Part',
  weight: 'Vikt',
  fixed: 'Fast belopp',
  floor: 'Golv',
  cap: 'Tak',
  subkey: 'Undernyckel',
  key: 'Nyckel',
  portion: 'Andel',
} as const;

const BLEND_HEADER = canonicalName(HEADERS.key);
const FIRST_HEADERS = new Set(['part', 'kommun', 'medlem', BLEND_HEADER]);
const OPTIONAL = ['fixed', 'floor', 'cap', 'subkey'] as const;

/** True for a first cell that makes its row a header and not a party. */
export function isHeader(cell: Cell): boolean {
  return typeof cell === 'string' && FIRST_HEADERS.has(canonicalName(cell));
}

export function findColumns(
  cells: readonly (readonly Cell[])[],
  key: string,
  isTable: boolean,
): Result<Columns> {
  const head = cells[0] ?? [];
  if (head.length < 2) return fail({ kind: 'keyTooNarrow', key });
  const hasHeader = isHeader(head[0] ?? null);
  if (hasHeader) return columnsOfHeader(head, key, isTable);
  const found = head.map(showCell);
  if (isTable) return fail({ kind: 'columnMissing', key, column: HEADERS.party, found });
  if (head.length > 2) return fail({ kind: 'columnMissing', key, column: HEADERS.weight, found });
  return ok({ kind: 'parties', hasHeader, party: 0, weight: 1, weightHeader: HEADERS.weight });
}

function columnsOfHeader(head: readonly Cell[], key: string, isTable: boolean): Result<Columns> {
  const headers = head.map(showCell);
  const names = headers.map(canonicalName);
  const taxPower = names.findIndex(
    (name) => name.includes('skattekraft') && !name.includes('skatteunderlag'),
  );
  if (taxPower >= 0) return fail({ kind: 'headerTaxPower', key, header: headers[taxPower] ?? '' });
  const twice = names.findIndex((name, i) => name !== '' && names.indexOf(name) < i);
  if (twice >= 0) return fail({ kind: 'columnTwice', key, column: headers[twice] ?? '' });
  const kind = names[0] === BLEND_HEADER ? 'blend' : 'parties';
  const column = kind === 'blend' ? HEADERS.portion : HEADERS.weight;
  const weight = kind === 'blend' ? names.indexOf(canonicalName(column)) : weightColumn(head, names, isTable);
  if (weight < 0) return fail({ kind: 'columnMissing', key, column, found: headers });
  const columns: Columns = { kind, hasHeader: true, party: 0, weight, weightHeader: headers[weight] ?? '' };
  return ok(kind === 'blend' ? columns : { ...columns, ...optionalColumns(names) });
}

/** Two columns need no header `Vikt`: in `Kommun | 2018` the second is the weight whatever it is called. */
function weightColumn(head: readonly Cell[], names: string[], isTable: boolean): number {
  const weight = names.indexOf(canonicalName(HEADERS.weight));
  if (weight >= 0 || isTable) return weight;
  const used = head.filter((cell) => !isBlank(cell)).length;
  return used === 2 && head.length === 2 ? 1 : -1;
}

function optionalColumns(names: readonly string[]): Partial<Columns> {
  const found = OPTIONAL.map((column) => [column, names.indexOf(canonicalName(HEADERS[column]))] as const);
  return Object.fromEntries(found.filter(([, place]) => place >= 0));
}
