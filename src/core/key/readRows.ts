import { isBlank, isCellError, showCell, type Cell } from '../cell';
import { canonicalName, PartyIndex, toParty, type Party } from '../party';
import { fail, ok, type Problem, type Result } from '../problem';
import { HEADERS, isHeader, type Columns } from './columns';
import { makeKey, type Bounds, type Key } from './key';
import { nestKeys } from './nestKeys';
import { findPart, type KeySource } from './keySource';
import { readNumber } from './readNumber';

/** Reads a key of parties row by row, and stops at the first row that is wrong. */
export class RowReader {
  private readonly parties: Party[] = [];
  private readonly weights: number[] = [];
  private readonly fixed: number[] = [];
  private readonly bounds: Bounds[] = [];
  private readonly under: (Key | undefined)[] = [];
  private readonly index: PartyIndex;
  private readonly used: readonly number[];

  constructor(
    private readonly columns: Columns,
    private readonly source: KeySource,
  ) {
    this.used = usedColumns(columns);
    this.index = new PartyIndex(source.codeOf);
  }

  read(row: readonly Cell[], number: number): Problem | undefined {
    const { columns } = this;
    if (this.used.every((column) => isUnused(row[column]))) return undefined;
    const cell = (column: number | undefined): Cell => (column === undefined ? null : (row[column] ?? null));
    return (
      this.readParty(cell(columns.party), number) ??
      this.readWeight(cell(columns.weight)) ??
      this.readFixed(cell(columns.fixed)) ??
      this.readBounds(cell(columns.floor), cell(columns.cap)) ??
      this.readSubkey(cell(columns.subkey))
    );
  }

  toKey(): Result<Key> {
    const { parties, weights, index, source } = this;
    const { label } = source;
    if (parties.length === 0) return fail({ kind: 'keyEmpty', key: label });
    if (weights.every((weight) => weight === 0)) return fail({ kind: 'weightsAllZero', key: label });
    const key = makeKey({
      label,
      parties,
      weights,
      index,
      weightHeader: this.columns.weightHeader,
      ...(this.fixed.some((sum) => sum > 0) && { fixed: this.fixed }),
      ...(this.bounds.some(({ floor, cap }) => floor !== undefined || cap !== undefined) && {
        bounds: this.bounds,
      }),
    });
    return nestKeys(key, this.under, source.codeOf);
  }

  private readParty(cell: Cell, row: number): Problem | undefined {
    const key = this.source.label;
    if (isCellError(cell)) return { kind: 'cellError', where: `key row ${row}`, error: cell.error };
    if (isBlank(cell)) return { kind: 'partyBlank', key, row };
    if (isHeader(cell)) return { kind: 'headersTwice', key, header: showCell(cell) };
    if (isSumRow(cell)) return { kind: 'sumRow', key, row: showCell(cell) };
    const party = toParty(typeof cell === 'number' ? cell : showCell(cell), this.source.codeOf);
    const same = this.index.add(party, this.parties.length);
    if (same !== undefined) {
      return { kind: 'partyDuplicate', key, party: party.name, same: this.parties[same]?.name ?? '' };
    }
    this.parties.push(party);
    return undefined;
  }

  private readWeight(cell: Cell): Problem | undefined {
    const weight = readNumber(cell, this.source.label, this.lastParty());
    if (!weight.ok) return weight.problem;
    this.weights.push(weight.value);
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

  private readBounds(floorCell: Cell, capCell: Cell): Problem | undefined {
    if (this.columns.floor === undefined && this.columns.cap === undefined) return undefined;
    const floor = this.readBound(floorCell, HEADERS.floor);
    if (!floor.ok) return floor.problem;
    const cap = this.readBound(capCell, HEADERS.cap);
    if (!cap.ok) return cap.problem;
    this.bounds.push({
      ...(floor.value !== undefined && { floor: floor.value }),
      ...(cap.value !== undefined && { cap: cap.value }),
    });
    return undefined;
  }

  private readBound(cell: Cell, column: string): Result<number | undefined> {
    const [key, party] = [this.source.label, this.lastParty()];
    if (isCellError(cell)) return fail({ kind: 'cellError', where: party, error: cell.error });
    // Excel on the desktop hands a blank over as 0. A floor of 0 bounds nobody; whoever is to pay nothing gets weight 0.
    if (isBlank(cell) || cell === 0) return ok(undefined);
    if (typeof cell !== 'number')
      return fail({ kind: 'boundNotNumber', key, party, column, input: showCell(cell) });
    return cell < 0 ? fail({ kind: 'boundNegative', key, party, column, bound: cell }) : ok(cell);
  }

  private readSubkey(cell: Cell): Problem | undefined {
    if (isBlank(cell) || cell === 0) {
      this.under.push(undefined);
      return undefined;
    }
    const key = findPart(cell, this.source, this.source.label);
    if (key.ok) {
      this.under.push(key.value);
      return undefined;
    }
    const { problem } = key;
    return problem.kind === 'subkeyNotKey' ? { ...problem, party: this.lastParty() } : problem;
  }

  private lastParty(): string {
    return this.parties.at(-1)?.name ?? '';
  }
}

function usedColumns({ party, weight, fixed, floor, cap, subkey }: Columns): number[] {
  return [party, weight, fixed, floor, cap, subkey].filter((column) => column !== undefined);
}

/** Blanks arrive as 0 from Excel on the desktop and as nothing from Excel on the web. */
function isUnused(cell: Cell | undefined): boolean {
  return cell === 0 || isBlank(cell ?? null);
}

export function isSumRow(cell: Cell): boolean {
  return SUMS.has(canonicalName(showCell(cell)));
}

const SUMS = new Set(['summa', 'totalt', 'total', 'totalsumma', 's:a'].flatMap((sum) => [sum, `${sum}:`]));
