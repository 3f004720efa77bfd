import { parseStructRef } from '@borgar/fx';
import type { Cell } from '../../core/cell';
import { columnLetters, splitAddress } from '../address';
import { toCells } from '../cellValue';
import { walk, type Expression } from './formula';

/** What a reference in a formula refers to. */
export interface Referred {
  readonly cells: Cell[][];
  /** With the sheet; absent for a name that is a constant. */
  readonly address?: string;
}

/** What each reference of a formula refers to, by how it is written there. */
export type References = ReadonlyMap<string, Referred>;

/** The cell that a formula stands in: references without a sheet are to its sheet. */
export interface Home {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** More cells than this are no arguments of ours: a whole column is read as far as its sheet is used. */
const MOST_CELLS = 50_000;

export function addressesOf(references: References): string[] {
  return [...references.values()].flatMap(({ address }) => (address === undefined ? [] : [address]));
}

/** What the references in expressions refer to, found by the names and tables of the workbook. */
export async function readReferences(
  context: Excel.RequestContext,
  expressions: readonly Expression[],
  home: Home,
): Promise<References> {
  const written = new Set(expressions.flatMap(walk).flatMap(referenceOf));
  const names = context.workbook.names.load('items/name,items/type,items/value');
  const local = context.workbook.worksheets
    .getItem(home.sheet)
    .names.load('items/name,items/type,items/value');
  const tables = context.workbook.tables.load('items/name');
  await context.sync();
  const find = finder(context, [...local.items, ...names.items], tables.items, home);
  const referred = new Map<string, Referred>();
  const ranges: { text: string; range: Excel.Range }[] = [];
  for (const text of written) {
    const found = find(text);
    if (found && 'range' in found) ranges.push({ text, range: found.range.load('address,cellCount') });
    else if (found) referred.set(text, { cells: [[found.constant]] });
  }
  await context.sync();
  const readable = ranges.filter(({ range }) => isReadable(range));
  for (const { range } of readable) range.load('values');
  await context.sync();
  for (const { text, range } of readable)
    referred.set(text, { cells: toCells(range.values), address: range.address });
  return referred;
}

function isReadable(range: Excel.Range): boolean {
  return !range.isNullObject && range.cellCount >= 0 && range.cellCount <= MOST_CELLS;
}

/** `B2#` is what spills from B2, which the parser gives as an operator on B2. */
export function referenceOf(expression: Expression): string[] {
  if (expression.type === 'ReferenceIdentifier') return [expression.value];
  const [of] = expression.type === 'UnaryExpression' ? expression.arguments : [];
  const isSpill = expression.type === 'UnaryExpression' && expression.operator === '#';
  return isSpill && of?.type === 'ReferenceIdentifier' ? [`${of.value}#`] : [];
}

/** Cells, or the constant that a name stands for. */
type Found = { readonly range: Excel.Range } | { readonly constant: Cell };
type Find = (text: string) => Found | undefined;

function finder(
  context: Excel.RequestContext,
  names: readonly Excel.NamedItem[],
  tables: readonly Excel.Table[],
  home: Home,
): Find {
  const sheetOf = (sheet = home.sheet): Excel.Worksheet => context.workbook.worksheets.getItem(sheet);
  const find: Find = (text) => {
    if (text.endsWith('#')) {
      const anchor = find(text.slice(0, -1));
      return anchor && 'range' in anchor
        ? { range: anchor.range.getSpillingToRangeOrNullObject() }
        : undefined;
    }
    // Brackets are those of a table, or of another workbook, which cannot be read from this one.
    if (text.includes('[')) return inTable(text, tables, home);
    const { sheet, cells } = splitAddress(text);
    const name = names.find((item) => sameWord(item.name, cells));
    if (name?.type === 'Range') return { range: name.getRangeOrNullObject() };
    if (name) return constantOf(name.value);
    return IS_ADDRESS.test(cells) ? { range: inSheet(sheetOf(sheet), cells.replaceAll('$', '')) } : undefined;
  };
  return find;
}

/** `NamedItem.value` is typed as anything: an array constant and an error object are not read. */
function constantOf(value: unknown): Found | undefined {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? { constant: value } : undefined;
}

/** A whole column has a million rows: it is read as far as the sheet is used, from its first row. */
function inSheet(sheet: Excel.Worksheet, cells: string): Excel.Range {
  const range = sheet.getRange(cells);
  if (!IS_WHOLE.test(cells)) return range;
  return range.getIntersectionOrNullObject(sheet.getUsedRange().getBoundingRect('A1'));
}

const IS_ADDRESS =
  /^(\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$/i;
const IS_WHOLE = /^([A-Z]+:[A-Z]+|\d+:\d+)$/i;

function sameWord(a: string, b: string): boolean {
  return a.toLocaleLowerCase('sv') === b.toLocaleLowerCase('sv');
}

/** `Table[#All]`, `Table[Vikt]`, `Table[@Vikt]`. A table that is not named is the one the formula stands in: not read. */
function inTable(text: string, tables: readonly Excel.Table[], home: Home): Found | undefined {
  const reference = parseStructRef(text);
  const table = tables.find(({ name }) => sameWord(name, reference?.table ?? ''));
  if (!reference || !table) return undefined;
  const [section = 'data', ...others] = (reference.sections ?? []).map((each) => each.toLowerCase());
  const [first, last = first, ...more] = reference.columns ?? [];
  if (others.length > 0 || more.length > 0) return undefined;
  const whole = first === undefined ? undefined : table.columns.getItem(first);
  const parts: Record<string, () => Excel.Range> = {
    all: () => (whole ?? table).getRange(),
    data: () => (whole ?? table).getDataBodyRange(),
    headers: () => (whole ?? table).getHeaderRowRange(),
    'this row': () => (whole ?? table).getDataBodyRange(),
  };
  const from = parts[section]?.();
  if (!from) return undefined;
  const range =
    last === first || last === undefined ? from : from.getBoundingRect(columnPart(table, last, section));
  return { range: section === 'this row' ? range.getIntersection(rowOf(home)) : range };
}

function columnPart(table: Excel.Table, column: string, section: string): Excel.Range {
  const found = table.columns.getItem(column);
  if (section === 'all') return found.getRange();
  return section === 'headers' ? found.getHeaderRowRange() : found.getDataBodyRange();
}

function rowOf({ row }: Home): string {
  return `A${row + 1}:${columnLetters(16_383)}${row + 1}`;
}
