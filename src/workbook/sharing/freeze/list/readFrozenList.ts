import type { CellValue } from '../../../cellValue';
import { toText } from '../../../cellValue';
import type { FreezeRecord } from '../freezing';
import {
  CAPTIONS,
  COLUMNS,
  FACTS,
  FROZEN_SHEET,
  HOW,
  WHERE,
  type FrozenRow,
  type ListColumn,
  type ListFact,
} from './frozenList';

/** The list as it stands in the workbook. */
export interface FrozenList {
  /** The sheet that it stands on now. */
  readonly sheet: string;
  readonly facts: Readonly<Record<ListFact, string>>;
  readonly rows: readonly FrozenRow[];
  /** Rows of the list that somebody has damaged. */
  readonly damaged: number;
}

const ROWS_AT_ONCE = 500;
/** The captions stand within so many rows. */
const HEAD = 30;

/** The list of frozen formulas; nothing where the workbook has none. The sheet may have been renamed. */
export async function readFrozenList(context: Excel.RequestContext): Promise<FrozenList | undefined> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const corners = sheets.items.map((sheet) => sheet.getRange('A1').load('values'));
  await context.sync();
  const sheet = sheets.items.find((_, i) => toText(corners[i]?.values[0]?.[0] as CellValue) === FROZEN_SHEET);
  if (!sheet) return undefined;
  const used = sheet.getUsedRange(true).load('rowIndex,rowCount,columnIndex,columnCount');
  await context.sync();
  const [rows, columns] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
  const head = await readRows(sheet, 0, Math.min(rows, HEAD), columns);
  const captionRow = head.findIndex(
    ([first, second]) => first === CAPTIONS.sheet && second === CAPTIONS.cells,
  );
  const places = placesOf(head[captionRow] ?? []);
  const facts = readFacts(captionRow < 0 ? head : head.slice(0, captionRow));
  if (!places) return { sheet: sheet.name, facts, rows: [], damaged: 1 };
  const cells: CellValue[][] = [];
  for (let row = captionRow + 1; row < rows; row += ROWS_AT_ONCE)
    cells.push(...(await readRows(sheet, row, Math.min(ROWS_AT_ONCE, rows - row), columns)));
  const filled = [...cells.entries()].filter(([, row]) => row.some((cell) => cell !== ''));
  const read = filled.map(([i, row]) => toRow((column) => row[places[column]] ?? '', captionRow + 1 + i));
  const whole = read.filter((row) => row !== undefined);
  return { sheet: sheet.name, facts, rows: whole, damaged: read.length - whole.length };
}

/** Formulas and not values: the trace is read as Excel has mended it. */
async function readRows(
  sheet: Excel.Worksheet,
  row: number,
  rows: number,
  columns: number,
): Promise<CellValue[][]> {
  if (rows < 1 || columns < 1) return [];
  const range = sheet.getRangeByIndexes(row, 0, rows, columns).load('formulas');
  await sheet.context.sync();
  return range.formulas as CellValue[][];
}

type Places = Readonly<Record<ListColumn, number>>;

function placesOf(captions: readonly CellValue[]): Places | undefined {
  const places = Object.fromEntries(
    COLUMNS.map((column) => [column, captions.indexOf(CAPTIONS[column])]),
  ) as Record<ListColumn, number>;
  const needed: ListColumn[] = ['sheet', 'cells', 'how', 'formula', 'control', 'trace'];
  return needed.every((column) => places[column] >= 0) ? places : undefined;
}

function readFacts(rows: readonly (readonly CellValue[])[]): Record<ListFact, string> {
  const fact = (caption: string): string => toText(rows.find(([first]) => first === caption)?.[1]);
  return {
    made: fact(FACTS.made),
    version: fact(FACTS.version),
    where: fact(FACTS.where),
    scenario: fact(FACTS.scenario),
    calculation: fact(FACTS.calculation),
    copies: fact(FACTS.copies),
  };
}

/** A text that begins with `=` is given with its apostrophe by some programs. */
function textOf(cell: CellValue): string {
  return String(cell).replace(/^'/, '');
}

function toRow(cell: (column: ListColumn) => CellValue, place: number): FrozenRow | undefined {
  const how = (Object.keys(HOW) as (keyof typeof HOW)[]).find((each) => HOW[each] === cell('how'));
  const [sheet, cells] = [textOf(cell('sheet')), textOf(cell('cells'))];
  const [formula, control] = [textOf(cell('formula')), textOf(cell('control'))];
  const isWhole = sheet !== '' && /^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(cells) && formula.startsWith('=');
  if (!how || !isWhole) return undefined;
  return { sheet, cells, formula, how, control, trace: String(cell('trace')), place };
}

/** What the list says of the freezing, for a file that has lost everything else. */
export function recordOf({ facts, rows }: FrozenList): FreezeRecord {
  const count = (how: FrozenRow['how']): number => rows.filter((row) => row.how === how).length;
  return {
    made: facts.made,
    version: facts.version,
    where: facts.where === WHERE.copies ? 'copies' : 'inPlace',
    ...(facts.scenario !== '' && { scenario: facts.scenario }),
    formulas: count('formula'),
    values: count('value'),
  };
}
