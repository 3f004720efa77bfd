import { canonicalName } from '../party';
import {
  problemOf,
  SHOWN,
  textRow,
  unclearRow,
  type DraftColumn,
  type DraftRow,
  type TableDraft,
} from './draft';
import { readFigure } from './figure';
import type { Line } from './lines';
import type { PastedCell, UnclearReason } from './pastedTable';
import { isFirm, readShape } from './shape';
import {
  findTabbedColumns,
  isDoubtfulHead,
  isLone,
  isTabbedHead,
  type TabbedCell,
  type TabbedColumns,
  type TabbedLine,
} from './tabbedColumns';
import { isStrangeUnit, isSumWord, opensNote } from './vocabulary';

/** A table of more columns than this is no key; the rest of the line is kept as one cell. */
const MOST_COLUMNS = 40;

/** Reads a table whose cells are parted by tabs: copied from Excel, or from a table in Word. */
export function readTabbed(lines: readonly Line[]): TableDraft {
  const read = joinNames(lines.map(cutLine));
  const start = Math.max(
    read.findIndex((line) => !isLone(line)),
    0,
  );
  const table = read.slice(start).filter(({ cells }) => cells.length > 1);
  const columns = findTabbedColumns(table);
  const first = table.findIndex((line, i) => !isTabbedHead(line, columns, i === 0));
  const heads = table.slice(0, first < 0 ? table.length : Math.min(first, MOST_HEADS));
  const reader = new TabbedRows(columns, heads, new Set(read.slice(0, start)));
  return {
    columns: columnsOf(columns, heads),
    rows: read.map((line) => reader.read(line)),
    titles: read.slice(0, start).map(textOf),
  };
}

/** A header may stand on several lines: "Invånare" above "2017". */
const MOST_HEADS = 3;

class TabbedRows {
  private readonly heads: ReadonlySet<TabbedLine>;
  private hasRows = false;
  private hasSum = false;
  private isAfter = false;

  constructor(
    private readonly columns: TabbedColumns,
    heads: readonly TabbedLine[],
    private readonly titles: ReadonlySet<TabbedLine>,
  ) {
    this.heads = new Set(heads);
    this.repeated = new Set(heads.map((head) => canonicalName(textOf(head))));
  }

  private readonly repeated: ReadonlySet<string>;

  read(line: TabbedLine): DraftRow {
    const { lines, cells } = line;
    const texts = cells.map(({ text }) => text);
    if (this.heads.has(line)) return textRow('header', lines, texts);
    if (this.isNote(line))
      return textRow(
        'note',
        lines,
        texts.filter((text) => text !== ''),
      );
    if (this.opensTable(line)) this.isAfter = true;
    if (this.isAfter) return unclearRow(lines, plain(cells), { kind: 'anotherTable' });
    if (this.repeated.has(canonicalName(textOf(line)))) return textRow('header', lines, texts);
    return this.readRow(line);
  }

  private readRow(line: TabbedLine): DraftRow {
    const { lines } = line;
    const isFirst = !this.hasRows && this.heads.size === 0;
    this.hasRows = true;
    const isSum = isSumWord(this.nameOf(line).split(' ')[0] ?? '');
    this.hasSum ||= isSum;
    const cells = this.cellsOf(line);
    if (isFirst && isDoubtfulHead(line, this.columns))
      return unclearRow(lines, cells, { kind: 'headerOrRow' });
    const reason = this.problemIn(line, isSum);
    return reason ? unclearRow(lines, cells, reason) : { lines, cells, status: isSum ? 'sum' : 'ok' };
  }

  private problemIn(line: TabbedLine, isSum: boolean): UnclearReason | undefined {
    const { width, numbers } = this.columns;
    const [only, ...more] = line.cells;
    const spaced = only && more.length === 0 ? readShape(only.text).atoms.length : 0;
    if (spaced > 0) return { kind: 'numberCount', found: spaced, expected: numbers.length };
    if (this.nameOf(line) === '') return { kind: 'partyMissing' };
    if (line.cells.length > MOST_COLUMNS)
      return { kind: 'numberCount', found: line.cells.length, expected: width };
    for (const at of numbers) {
      const problem = problemOfCell(line.cells[at], at);
      if (problem && !(isSum && problem.kind === 'numberMissing')) return problem;
    }
    return undefined;
  }

  /** A title, a heading or prose. A party whose cells are there and empty is none: its number is missing. */
  private isNote(line: TabbedLine): boolean {
    const { cells } = line;
    const [first = ''] = (cells[0]?.text ?? '').split(' ');
    if (this.titles.has(line)) return true;
    if (cells.length === 1) return opensNote(first) || !isLostRow(cells[0]);
    return isLone(line) && (this.hasSum || opensNote(first));
  }

  private opensTable(line: TabbedLine): boolean {
    const { party } = this.columns;
    const isHead =
      this.hasRows && (line.cells[party]?.text ?? '') !== '' && isTabbedHead(line, this.columns, false);
    const isYears = this.columns.numbers.some((at) => line.cells[at]?.figure);
    return isHead && isYears && (this.hasSum || !this.repeated.has(canonicalName(textOf(line))));
  }

  private nameOf({ cells }: TabbedLine): string {
    return readableName(cells[this.columns.party]?.text ?? '');
  }

  private cellsOf(line: TabbedLine): PastedCell[] {
    return Array.from({ length: this.columns.width }, (_, at): PastedCell => {
      const cell = line.cells[at];
      if (at === this.columns.party) return { text: this.nameOf(line) };
      return this.columns.numbers.includes(at) && cell?.figure
        ? cell.figure.cell
        : { text: cell?.text ?? '' };
    });
  }
}

/** A line without tabs that is a number or looks like a row of the table. */
function isLostRow(cell: TabbedCell | undefined): boolean {
  return cell !== undefined && (cell.figure !== undefined || isFirm(readShape(cell.text)));
}

function problemOfCell(cell: TabbedCell | undefined, column: number): UnclearReason | undefined {
  if (!cell || cell.text === '' || cell.figure) return problemOf(cell?.figure, column);
  const { atoms, tail } = readShape(cell.text);
  const [unit = ''] = tail.split(' ');
  if (atoms.length > 0 && isStrangeUnit(unit)) return { kind: 'unitUnknown', unit };
  return { kind: 'notNumber', column, input: cell.text.slice(0, SHOWN) };
}

function cutLine({ numbers, text }: Line): TabbedLine {
  const pieces = text.split('\t');
  const kept = pieces.slice(0, MOST_COLUMNS);
  if (pieces.length > MOST_COLUMNS) kept.push(pieces.slice(MOST_COLUMNS).join('\t'));
  return { lines: numbers, cells: kept.map(readCell) };
}

function readCell(piece: string): TabbedCell {
  const trimmed = piece.trim();
  const isQuoted = trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"');
  const text = isQuoted ? trimmed.slice(1, -1).replaceAll('""', '"').trim() : trimmed;
  const figure = /\d|^[-\u2013\u2014\u2212]$/.test(text) ? readFigure(text) : undefined;
  return { text, ...(figure && { figure }) };
}

/** A name on a line of its own and its numbers on the next, behind an empty first cell. */
function joinNames(lines: readonly TabbedLine[]): TabbedLine[] {
  const joined: TabbedLine[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const [name, ...more] = before?.cells ?? [];
    const isName = name !== undefined && more.length === 0 && !opensNote(name.text.split(' ')[0] ?? '');
    const [first, ...rest] = line.cells;
    const isRest = first?.text === '' && rest.some(({ figure }) => figure) && !rest.every(isYearCell);
    if (before && isName && isRest) {
      joined[joined.length - 1] = { lines: [...before.lines, ...line.lines], cells: [name, ...rest] };
    } else joined.push(line);
  }
  return joined;
}

function isYearCell({ text }: TabbedCell): boolean {
  return text === '' || /^(19|20)\d\d$/.test(text);
}

function columnsOf({ width, party, numbers }: TabbedColumns, heads: readonly TabbedLine[]): DraftColumn[] {
  return Array.from({ length: width }, (_, at): DraftColumn => {
    const texts = heads.map(({ cells }) => cells[at]?.text ?? '').filter((text) => text !== '');
    const kind = at === party ? 'party' : numbers.includes(at) ? 'number' : 'text';
    return { header: texts.join(' '), kind };
  });
}

function readableName(text: string): string {
  return text.length > 1 ? text.replace(/[*†¹²³:]{1,4}$/, '').trim() : text;
}

function plain(cells: readonly TabbedCell[]): PastedCell[] {
  return cells.map(({ text }) => ({ text }));
}

function textOf({ cells }: TabbedLine): string {
  return cells
    .map(({ text }) => text)
    .join(' ')
    .trim();
}
