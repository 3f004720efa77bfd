import { isBlank, isCellError, showCell, type Cell } from '../cell';
import { canonicalName, PartyIndex, toParty, type CodeOf, type Party } from '../party';
import { fail, ok, type Problem, type Result } from '../problem';
import { findColumns, isHeader, type Columns } from './columns';
import { makeKey, type Key } from './key';

export interface KeySource {
  /** What messages call the key; empty for a range without a name. */
  readonly label: string;
  readonly codeOf: CodeOf;
  /** True for a key table of the workbook, whose columns are known by the headers `Part` and `Vikt`. */
  readonly isTable?: boolean;
}

/** Reads a key from cells, one party a row, with or without a header. Every doubt is a problem that names its row. */
export function readKey(cells: readonly (readonly Cell[])[], source: KeySource): Result<Key> {
  const columns = findColumns(cells, source.label, source.isTable ?? false);
  if (!columns.ok) return columns;
  const rows = new RowReader(columns.value, source);
  const first = columns.value.hasHeader ? 1 : 0;
  for (let i = first; i < cells.length; i++) {
    const problem = rows.read(cells[i] ?? [], i + 1);
    if (problem) return fail(problem);
  }
  return rows.toKey();
}

class RowReader {
  private readonly parties: Party[] = [];
  private readonly weights: number[] = [];
  private readonly fixed: number[] = [];
  private readonly index: PartyIndex;

  constructor(
    private readonly columns: Columns,
    private readonly source: KeySource,
  ) {
    this.index = new PartyIndex(source.codeOf);
  }

  read(row: readonly Cell[], number: number): Problem | undefined {
    const { party, weight, fixed } = this.columns;
    if (isEmptyRow(row, this.columns)) return undefined;
    return (
      this.readParty(row[party] ?? null, number) ??
      this.readWeight(row[weight] ?? null) ??
      (fixed === undefined ? undefined : this.readFixed(row[fixed] ?? null))
    );
  }

  toKey(): Result<Key> {
    const { label } = this.source;
    if (this.parties.length === 0) return fail({ kind: 'keyEmpty', key: label });
    if (this.weights.every((weight) => weight === 0)) return fail({ kind: 'weightsAllZero', key: label });
    const { parties, weights, index } = this;
    const content = { label, parties, weights, index, weightHeader: this.columns.weightHeader };
    return ok(makeKey(this.fixed.some((sum) => sum > 0) ? { ...content, fixed: this.fixed } : content));
  }

  private readParty(cell: Cell, row: number): Problem | undefined {
    const key = this.source.label;
    if (isCellError(cell)) return { kind: 'cellError', where: `key row ${row}`, error: cell.error };
    if (isBlank(cell)) return { kind: 'partyBlank', key, row };
    if (isHeader(cell)) return { kind: 'headersTwice', key, header: showCell(cell) };
    if (isSum(cell)) return { kind: 'sumRow', key, row: showCell(cell) };
    const party = toParty(typeof cell === 'number' ? cell : showCell(cell), this.source.codeOf);
    const same = this.index.add(party, this.parties.length);
    if (same !== undefined) {
      return { kind: 'partyDuplicate', key, party: party.name, same: this.parties[same]?.name ?? '' };
    }
    this.parties.push(party);
    return undefined;
  }

  private readWeight(cell: Cell): Problem | undefined {
    const [key, party] = [this.source.label, this.lastParty()];
    if (isCellError(cell)) return { kind: 'cellError', where: party, error: cell.error };
    if (isBlank(cell)) return { kind: 'weightBlank', key, party };
    if (typeof cell !== 'number') return { kind: 'weightNotNumber', key, party, input: showCell(cell) };
    if (cell < 0) return { kind: 'weightNegative', key, party, weight: cell };
    this.weights.push(cell);
    return undefined;
  }

  private readFixed(cell: Cell): Problem | undefined {
    const [key, party] = [this.source.label, this.lastParty()];
    if (isCellError(cell)) return { kind: 'cellError', where: party, error: cell.error };
    if (!isBlank(cell) && typeof cell !== 'number') {
      return { kind: 'fixedNotNumber', key, party, input: showCell(cell) };
    }
    const fixed = typeof cell === 'number' ? cell : 0;
    if (fixed < 0) return { kind: 'fixedNegative', key, party, fixed };
    this.fixed.push(fixed);
    return undefined;
  }

  private lastParty(): string {
    return this.parties.at(-1)?.name ?? '';
  }
}

/** Blanks arrive as 0 from Excel on the desktop and as nothing from Excel on the web: both are an unused row. */
function isEmptyRow(row: readonly Cell[], { party, weight, fixed }: Columns): boolean {
  const cells = [row[party], row[weight], fixed === undefined ? null : row[fixed]];
  return cells.every((cell) => cell === undefined || cell === 0 || isBlank(cell));
}

function isSum(cell: Cell): boolean {
  return /^(summa|totalt|total|totalsumma|s:a):?$/.test(canonicalName(showCell(cell)));
}
