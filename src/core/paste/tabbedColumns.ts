import type { Figure } from './figure';
import { isHeaderWord, isSumWord } from './vocabulary';

/** A line of a table with tabs, cut into its cells. */
export interface TabbedLine {
  readonly lines: readonly number[];
  readonly cells: readonly TabbedCell[];
}

export interface TabbedCell {
  readonly text: string;
  readonly figure?: Figure;
}

/** Which columns hold what. */
export interface TabbedColumns {
  readonly width: number;
  /** -1 if no column can be the parties. */
  readonly party: number;
  readonly numbers: readonly number[];
}

const CODES = /^(kommun-?kod|kod|code|nr|nummer|dnr)\.?$/i;

/**
 * The parties stand in the first column that is mostly text, or in a first column of kommunkoder; what stands to
 * their left numbers or codes them. Every column with numbers to their right is a number column.
 */
export function findTabbedColumns(lines: readonly TabbedLine[]): TabbedColumns {
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const all = Array.from({ length: width }, (_, at) => countCells(lines, at));
  const text = all.findIndex(({ texts, numbers }) => texts > numbers);
  const party = text >= 0 ? text : all[0] && all[0].codes >= all[0].numbers && all[0].codes > 0 ? 0 : -1;
  const numbers = all.flatMap(({ numbers, texts, isCode }, at) =>
    at > party && numbers > 0 && numbers >= texts && !isCode ? [at] : [],
  );
  return { width, party, numbers };
}

/**
 * A line with no number in a number column but years. Under an unknown word only the first line can be one: further
 * down it is a party whose number is missing.
 */
export function isTabbedHead(
  { cells }: TabbedLine,
  { party, numbers }: TabbedColumns,
  isFirst: boolean,
): boolean {
  const heads = numbers.map((at) => cells[at]).filter((cell) => cell !== undefined && cell.text !== '');
  const years = heads.filter((cell) => cell?.figure !== undefined);
  if (heads.length === 0 || !years.every((cell) => isYearText(cell?.text ?? ''))) return false;
  const name = cells[party]?.text ?? '';
  if (isSumWord(name.split(' ')[0] ?? '')) return false;
  const isNamed = name === '' || isHeaderWord(name.split(' ')[0] ?? '');
  if (isNamed || !isFirst) return isNamed;
  return years.length === 0 || new Set(years.map((cell) => cell?.text)).size > 1;
}

/** Nothing but a first cell of text: a title, a heading, a note, or a party without a number. */
export function isLone({ cells }: TabbedLine): boolean {
  const [first, ...rest] = cells;
  return first !== undefined && first.figure === undefined && rest.every(({ text }) => text === '');
}

/** One year under an unknown word: a head, or a party with as many inhabitants. */
export function isDoubtfulHead({ cells }: TabbedLine, { party, numbers }: TabbedColumns): boolean {
  const values = numbers.map((at) => cells[at]?.text ?? '').filter((text) => text !== '');
  return values.length === 1 && isYearText(values[0] ?? '') && cells[party]?.text !== '';
}

function isYearText(text: string): boolean {
  return /^(19|20)\d\d$/.test(text);
}

/** The first line is left out where there are more: it is a header as a rule, and text above any column. */
function countCells(lines: readonly TabbedLine[], at: number) {
  const body = lines.length > 1 ? lines.slice(1) : lines;
  let [numbers, texts, codes] = [0, 0, 0];
  for (const { cells } of body) {
    const cell = cells[at];
    if (!cell || cell.text === '') continue;
    if (/^[0-2]\d{3}$/.test(cell.text)) codes++;
    if (cell.figure) numbers++;
    else if (!/^\d{4}$/.test(cell.text)) texts++;
  }
  return { numbers, texts, codes, isCode: CODES.test(lines[0]?.cells[at]?.text ?? '') };
}
