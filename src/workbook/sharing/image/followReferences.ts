import { parseStructRef } from '@borgar/fx';
import { cellAddress, onSheet, splitAddress } from '../../address';
import { toCells, type CellValue } from '../../cellValue';
import { cornerOf, type Corner } from '../../explain/cellAt';
import type { Expression } from '../../explain/formula';
import { walk } from '../../explain/formula';
import { referenceOf, type Home, type Referred, type References } from '../../explain/references';
import { foldName, sameName } from '../../naming';
import { sheetOf, type NameImage, type TableImage, type WorkbookImage } from './sheetImage';

/** More cells than this are no arguments of ours; a whole column is taken as far as its sheet is used. */
const MOST_CELLS = 50_000;

/** A name may refer to a name, but not for ever. */
const MOST_STEPS = 8;

/** Finds what references refer to in an image of the workbook, by the same rules as where one formula is explained. */
export class ReferenceFollower {
  private readonly known = new Map<string, Referred | undefined>();
  private readonly names = new Map<string, NameImage[]>();
  private readonly tables: ReadonlyMap<string, TableImage>;

  constructor(
    private readonly image: WorkbookImage,
    /** What spills from a cell, by its address. */
    private readonly spillAt: (address: string) => Corner | undefined,
  ) {
    this.tables = new Map(image.tables.map((table) => [foldName(table.name), table]));
    for (const name of image.names) {
      const folded = foldName(name.name);
      this.names.set(folded, [...(this.names.get(folded) ?? []), name]);
    }
  }

  /** What the references of a formula refer to. */
  references(expression: Expression, home: Home): References {
    const found = new Map<string, Referred>();
    for (const text of walk(expression).flatMap(referenceOf)) {
      const referred = this.follow(text, home);
      if (referred) found.set(text, referred);
    }
    return found;
  }

  follow(text: string, home: Home, steps = 0): Referred | undefined {
    if (text.endsWith('#')) {
      const anchor = this.follow(text.slice(0, -1), home, steps);
      const area = anchor?.address === undefined ? undefined : this.spillAt(anchor.address);
      return area && this.cellsAt(area);
    }
    if (text.includes('[')) return this.inTable(text, home);
    const { sheet, cells } = splitAddress(text);
    const name = this.findName(sheet, cells, home);
    if (name) return steps < MOST_STEPS ? this.named(name, home, steps) : undefined;
    if (!IS_ADDRESS.test(cells)) return undefined;
    return this.cellsAt(this.inUse({ ...cornerOf(cells), sheet: sheet ?? home.sheet }, cells));
  }

  private findName(sheet: string | undefined, name: string, home: Home): NameImage | undefined {
    const same = this.names.get(foldName(name)) ?? [];
    const local = same.find((each) => each.sheet !== undefined && sameName(each.sheet, sheet ?? home.sheet));
    return local ?? same.find((each) => each.sheet === undefined);
  }

  private named(name: NameImage, home: Home, steps: number): Referred | undefined {
    const referred = this.follow(name.formula.replace(/^=/, ''), home, steps + 1);
    if (referred) return referred;
    const { value } = name;
    const isConstant = !/[!(]/.test(name.formula);
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return isConstant && isPlain ? { cells: [[value]] } : undefined;
  }

  /** A whole column has a million rows: it is taken from its first row as far as its sheet is used. */
  private inUse(at: Corner, written: string): Corner {
    if (!IS_WHOLE.test(written.replaceAll('$', ''))) return at;
    const used = sheetOf(this.image, at.sheet)?.used;
    const isColumn = /[A-Z]/i.test(written);
    const rows = isColumn ? (used ? used.row + used.rows : 1) : at.rows;
    const columns = isColumn ? at.columns : used ? used.column + used.columns : 1;
    return { ...at, rows, columns };
  }

  private cellsAt(at: Corner): Referred | undefined {
    const sheet = sheetOf(this.image, at.sheet);
    if (!sheet || at.rows * at.columns > MOST_CELLS) return undefined;
    const address = addressOf({ ...at, sheet: sheet.name });
    if (this.known.has(address)) return this.known.get(address);
    const values: CellValue[][] = Array.from({ length: at.rows }, (_, r) =>
      Array.from({ length: at.columns }, (__, c) => sheet.value(at.row + r, at.column + c)),
    );
    const referred = { cells: toCells(values), address };
    this.known.set(address, referred);
    return referred;
  }

  /** `Table[#All]`, `Table[Vikt]`, `Table[@Vikt]`; a table that is not named is not followed. */
  private inTable(text: string, home: Home): Referred | undefined {
    const reference = parseStructRef(text);
    const table = this.tables.get(foldName(reference?.table ?? ''));
    if (!reference || !table) return undefined;
    const [section = 'data', ...others] = (reference.sections ?? []).map((each) => each.toLowerCase());
    const [first, last = first, ...more] = reference.columns ?? [];
    if (others.length > 0 || more.length > 0) return undefined;
    const rows = rowsOf(table, section, home);
    const columns = this.columnsOf(table, first, last);
    return rows && columns && this.cellsAt({ sheet: table.at.sheet, ...rows, ...columns });
  }

  private columnsOf(table: TableImage, first: string | undefined, last: string | undefined) {
    const { column, columns, row, sheet } = table.at;
    if (first === undefined || last === undefined) return { column, columns };
    const image = sheetOf(this.image, sheet);
    const headers = Array.from({ length: columns }, (_, i) => String(image?.value(row, column + i) ?? ''));
    const [from, to] = [first, last].map((name) => headers.findIndex((header) => sameName(header, name)));
    if (from === undefined || to === undefined || from < 0 || to < from) return undefined;
    return { column: column + from, columns: to - from + 1 };
  }
}

function rowsOf({ at, hasHeader, hasTotals }: TableImage, section: string, home: Home) {
  const [head, foot] = [hasHeader ? 1 : 0, hasTotals ? 1 : 0];
  const data = { row: at.row + head, rows: at.rows - head - foot };
  switch (section) {
    case 'all':
      return { row: at.row, rows: at.rows };
    case 'data':
      return data;
    case 'headers':
      return hasHeader ? { row: at.row, rows: 1 } : undefined;
    case 'this row':
      return home.row >= data.row && home.row < data.row + data.rows ? { row: home.row, rows: 1 } : undefined;
    default:
      return undefined;
  }
}

export function addressOf({ sheet, row, column, rows, columns }: Corner): string {
  const first = cellAddress(row, column);
  if (rows === 1 && columns === 1) return onSheet(sheet, first);
  return onSheet(sheet, `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`);
}

const IS_ADDRESS =
  /^(\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$/i;
const IS_WHOLE = /^([A-Z]+:[A-Z]+|\d+:\d+)$/i;
