import { countColumns } from './countColumns';
import { problemOf, textRow, unclearRow, type DraftColumn, type DraftRow, type TableDraft } from './draft';
import { NO_HEADER, readHeader, type Header } from './header';
import type { Line } from './lines';
import { findParts, type Parts } from './findParts';
import { joinRows, toLogicalRows, type LogicalRow } from './logicalRows';
import type { PastedCell, UnclearReason } from './pastedTable';
import { MOST_ATOMS, readAs, type Reading } from './readings';
import { settleBySum } from './settleBySum';
import { hasOnlyYears, isFirm, startsUpper } from './shape';

/** Reads a table whose columns are parted by spaces: from a PDF, a protocol or an e-mail. */
export function readSpaced(lines: readonly Line[]): TableDraft {
  const parts = findParts(toLogicalRows(lines));
  const header = parts.head ? readHeader(parts.head) : NO_HEADER;
  const counted = parts.body.filter(({ role }) => role === 'row' || role === 'sum');
  const sum = counted.filter(({ role }) => role === 'sum').at(-1)?.shape;
  const shapes = counted.map(({ shape }) => shape);
  const columns = countColumns(shapes, sum, header.count);
  if ('tied' in columns) return tiedTable(parts, header.fieldsFor(0, false), columns.tied);
  return readBody(parts, header, columns.count);
}

function readBody(parts: Parts, header: Header, count: number): TableDraft {
  const body = joinShort(parts.body, count);
  const readings = settle(
    body,
    body.map(({ role, shape }) => (role === 'row' || role === 'sum' ? readAs(shape, count) : [])),
  );
  const hasTails = mostHaveTail(readings);
  const fields = header.fieldsFor(count, hasTails);
  const isTextStated = fields.length > count + 1;
  const hasText = isTextStated || hasTails;
  const reader = new SpacedRows(count, hasText, isTextStated, isYearAlone(parts, body, count));
  const rows = body.map((row, i) => reader.read(row, readings[i] ?? []));
  return { columns: columnsOf(fields, count, hasText), rows: surround(parts, rows), titles: titlesOf(parts) };
}

const LONGEST_REMARK = 5;

/** Turns what stands in a row into cells, or says why not. */
class SpacedRows {
  constructor(
    private readonly count: number,
    private readonly hasText: boolean,
    private readonly isTextStated: boolean,
    private readonly doubted: LogicalRow | undefined,
  ) {}

  read(row: LogicalRow, ways: readonly Reading[]): DraftRow {
    if (row.role === 'note' || row.role === 'words') return textRow('note', row.lines, [row.text]);
    if (row.role === 'head') return textRow('header', row.lines, [row.text]);
    const [reading] = ways;
    const reason = this.doubtOf(row, ways) ?? this.problemIn(row, reading);
    if (reason || !reading) {
      const cells = reading && ways.length === 1 ? this.cellsOf(row, reading) : piecesOf(row);
      return unclearRow(row.lines, cells, reason ?? { kind: 'partyMissing' });
    }
    return { lines: row.lines, cells: this.cellsOf(row, reading), status: row.role === 'sum' ? 'sum' : 'ok' };
  }

  private doubtOf(row: LogicalRow, ways: readonly Reading[]): UnclearReason | undefined {
    const { name, atoms } = row.shape;
    if (name === '') return { kind: 'partyMissing' };
    if (row === this.doubted) return { kind: 'headerOrRow' };
    if (atoms.length > MOST_ATOMS) return { kind: 'tooManyNumbers', most: MOST_ATOMS };
    if (ways.length === 0) return { kind: 'numberCount', found: numbersIn(row), expected: this.count };
    if (ways.length === 1) return undefined;
    const readings = ways.slice(0, 2).map(({ figures }) => figures.map(({ cell }) => cell.value ?? 0));
    return { kind: 'ambiguousNumbers', readings };
  }

  private problemIn(row: LogicalRow, reading: Reading | undefined): UnclearReason | undefined {
    const problems = reading?.figures.map((figure, i) => problemOf(figure, i + 1)) ?? [];
    const problem = problems.find((found) => found !== undefined);
    // A sum row may leave out a column that nobody adds up.
    if (problem && !(row.role === 'sum' && problem.kind === 'numberMissing')) return problem;
    const tail = reading?.tail ?? '';
    return tail === '' || this.isRemark(row, tail) ? undefined : { kind: 'textAfterNumbers', text: tail };
  }

  /** Where no header promises remarks, what goes on for long or began in small letters is a piece of prose. */
  private isRemark({ shape }: LogicalRow, tail: string): boolean {
    if (!this.hasText || this.isTextStated) return this.hasText;
    return startsUpper(shape.name) && tail.split(' ').length <= LONGEST_REMARK;
  }

  private cellsOf({ shape }: LogicalRow, { figures, tail }: Reading): PastedCell[] {
    const numbers = figures.map(({ cell }) => cell);
    return [{ text: shape.name }, ...numbers, ...(this.hasText ? [{ text: tail }] : [])];
  }
}

/** A row with too few numbers and a line with nothing but numbers after it are one row if that fits. */
function joinShort(rows: readonly LogicalRow[], count: number): LogicalRow[] {
  const joined: LogicalRow[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    const isShort = row.role === 'numbers' && before?.role !== 'note' && before?.shape.name;
    const whole = isShort && readAs(before.shape, count).length === 0 ? joinRows(before, row) : undefined;
    if (whole && readAs(whole.shape, count).length > 0) joined[joined.length - 1] = whole;
    else joined.push(row);
  }
  return joined;
}

/** Leaves one reading where the sum row allows but one. */
function settle(body: readonly LogicalRow[], readings: readonly Reading[][]): readonly Reading[][] {
  if (readings.every((ways) => ways.length < 2)) return readings;
  const sums = body.flatMap(({ role }, i) => (role === 'sum' ? [i] : []));
  const [at] = sums;
  if (at === undefined || sums.length > 1) return readings;
  const open = readings.flatMap((ways, i) => (i !== at && ways.length > 0 ? [i] : []));
  const settled = settleBySum(
    open.map((i) => readings[i] ?? []),
    readings[at] ?? [],
  );
  if (!settled) return readings;
  const chosen = new Map(open.map((i, n) => [i, settled.rows[n]]));
  chosen.set(at, settled.sum);
  return readings.map((ways, i) => {
    const only = chosen.get(i);
    return only ? [only] : ways;
  });
}

/** Text after most rows is a column of its own, also where no header says so. */
function mostHaveTail(readings: readonly (readonly Reading[])[]): boolean {
  const read = readings.filter((ways) => ways.length > 0);
  return read.length > 0 && 2 * read.filter(([way]) => way?.tail !== '').length >= read.length;
}

/** `Dorotea 2026` above the rows of a table without a header: a column head or inhabitants, and nothing tells which. */
function isYearAlone(parts: Parts, body: readonly LogicalRow[], count: number): LogicalRow | undefined {
  const first = body.find(({ role }) => role !== 'note' && role !== 'words');
  if (parts.head || count !== 1 || !first || !hasOnlyYears(first.shape)) return undefined;
  return body.some((row) => row !== first && isFirm(row.shape)) ? first : undefined;
}

function columnsOf(fields: readonly string[], count: number, hasText: boolean): DraftColumn[] {
  const party: DraftColumn = { header: fields[0] ?? '', kind: 'party' };
  const numbers = Array.from({ length: count }, (_, i): DraftColumn => {
    return { header: fields[i + 1] ?? '', kind: 'number' };
  });
  const text: DraftColumn = { header: fields[count + 1] ?? '', kind: 'text' };
  return [party, ...numbers, ...(hasText ? [text] : [])];
}

function tiedTable(parts: Parts, fields: readonly string[], tied: readonly number[]): TableDraft {
  const rows = parts.body.map((row): DraftRow => {
    if (row.role === 'note' || row.role === 'words') return textRow('note', row.lines, [row.text]);
    if (row.shape.name === '') return unclearRow(row.lines, piecesOf(row), { kind: 'partyMissing' });
    const isOverfull = row.shape.atoms.length > MOST_ATOMS;
    const reason: UnclearReason = isOverfull
      ? { kind: 'tooManyNumbers', most: MOST_ATOMS }
      : { kind: 'ambiguousColumns', counts: tied };
    return unclearRow(row.lines, piecesOf(row), reason);
  });
  return { columns: columnsOf(fields, 0, false), rows: surround(parts, rows), titles: titlesOf(parts) };
}

function surround({ above, head, after }: Parts, rows: readonly DraftRow[]): DraftRow[] {
  return [
    ...above.map(({ lines, text }) => textRow('note', lines, [text])),
    ...(head ? [textRow('header', head.lines, [head.text])] : []),
    ...rows,
    ...after.map((row) =>
      row.role === 'note'
        ? textRow('note', row.lines, [row.text])
        : unclearRow(row.lines, piecesOf(row), { kind: 'anotherTable' }),
    ),
  ];
}

function titlesOf({ above }: Parts): string[] {
  return above.map(({ text }) => text);
}

function piecesOf({ shape, text }: LogicalRow): PastedCell[] {
  if (shape.name === '') return [{ text: text.trim() }];
  const numbers = shape.atoms.map((atom) => atom.text).join(' ');
  return [shape.name, numbers, shape.tail].filter((piece) => piece !== '').map((piece) => ({ text: piece }));
}

function numbersIn({ shape }: LogicalRow): number {
  return shape.atoms.length;
}
