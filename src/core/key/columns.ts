import { isBlank, showCell, type Cell } from '../cell';
import { canonicalName } from '../party';
import { fail, ok, type Result } from '../problem';

/** Where the parts of a key stand among its cells. */
export interface Columns {
  readonly hasHeader: boolean;
  readonly party: number;
  readonly weight: number;
  readonly fixed?: number;
  readonly weightHeader: string;
}

/** The column headers of a key table, as they stand in the sheet. */
export const HEADERS = { party: 'Part', weight: 'Vikt', fixed: 'Fast belopp' } as const;

const FIRST_HEADERS = new Set(['part', 'kommun', 'medlem', 'nyckel']);
/** Columns that change what a key means. One that is not understood must stop the calculation, not be passed over. */
const OTHER_KINDS = new Set(['nyckel', 'undernyckel', 'golv', 'tak']);

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
  return ok({ hasHeader, party: 0, weight: 1, weightHeader: HEADERS.weight });
}

function columnsOfHeader(head: readonly Cell[], key: string, isTable: boolean): Result<Columns> {
  const headers = head.map(showCell);
  const names = headers.map(canonicalName);
  const refused = names.findIndex((name) => OTHER_KINDS.has(name));
  if (refused >= 0) return fail({ kind: 'keyKindUnsupported', key, column: headers[refused] ?? '' });
  const taxPower = names.findIndex(
    (name) => name.includes('skattekraft') && !name.includes('skatteunderlag'),
  );
  if (taxPower >= 0) return fail({ kind: 'headerTaxPower', key, header: headers[taxPower] ?? '' });
  const twice = names.findIndex((name, i) => name !== '' && names.indexOf(name) < i);
  if (twice >= 0) return fail({ kind: 'columnTwice', key, column: headers[twice] ?? '' });
  const weight = weightColumn(head, names, isTable);
  if (weight < 0) return fail({ kind: 'columnMissing', key, column: HEADERS.weight, found: headers });
  const fixed = names.indexOf(canonicalName(HEADERS.fixed));
  const columns = { hasHeader: true, party: 0, weight, weightHeader: headers[weight] ?? '' };
  return ok(fixed >= 0 ? { ...columns, fixed } : columns);
}

/** Two columns need no header `Vikt`: in `Kommun | 2018` the second is the weight whatever it is called. */
function weightColumn(head: readonly Cell[], names: string[], isTable: boolean): number {
  const weight = names.indexOf(canonicalName(HEADERS.weight));
  if (weight >= 0 || isTable) return weight;
  const used = head.filter((cell) => !isBlank(cell)).length;
  return used === 2 && head.length === 2 ? 1 : -1;
}
