import type { CellValue } from '../cellValue';

/**
 * A sheet as a reader sees it, line by line. A formula says `B{Habo}` for the cell in column B of the line with that
 * id, `$A{#}` for one of its own line, and `{PKS 2018}` for the name of a key or an assumption with that label: rows
 * move when a line is added, and a name may be taken in the workbook that the example is inserted into.
 */
export interface ExampleSheet {
  readonly name: string;
  readonly lines: readonly Line[];
  /** In points, from column A. */
  readonly widths: readonly number[];
}

export interface Line {
  readonly cells: readonly CellValue[];
  readonly id?: string;
  readonly look?: 'title' | 'heading' | 'heads' | 'sum' | 'quiet';
  /** The columns that are the user's to change: `BC`. */
  readonly inputs?: string;
  /** Columns of texts under a line of heads, which are not put to the right: `EF`. */
  readonly texts?: string;
  /** For the numbers of the line, or for each column from B. */
  readonly format?: string | readonly string[];
}

export const WHOLE = '#,##0';
export const ONE_DECIMAL = '#,##0.0';
export const TWO_DECIMALS = '#,##0.00';
export const PERCENT = '0%';
export const PERCENT_FINE = '0.0%';
export const DATE = 'yyyy-mm-dd';

/** What stands beside a value that no document states. */
export function assumed(why: string): string {
  return `förutsättning: ${why}`;
}

export function title(text: string): Line {
  return { cells: [text], look: 'title' };
}

/** A quiet line of text: where the figures come from, what to bear in mind. */
export function note(text: string): Line {
  return { cells: [text], look: 'quiet' };
}

export function heading(text: string): Line {
  return { cells: [text], look: 'heading' };
}

export function heads(cells: readonly CellValue[], texts = ''): Line {
  return { cells, look: 'heads', texts };
}

export const gap: Line = { cells: [] };

/** A cell on another sheet of the same example. */
export function on(sheet: string, column: string, id: string): string {
  return `'${sheet}'!$${column}$\{${sheet}!${id}}`;
}

type Rest = Omit<Line, 'cells' | 'id'>;

export function line(id: string, cells: readonly CellValue[], rest: Rest = {}): Line {
  return { id, cells, ...rest };
}

/** The line under the title that speaks when the sheet is wrong, the add-in is missing, or something is to be said. */
export function status(watched: string, says: string): Line {
  const trouble = '"Fel, eller tillägget saknas: ändra inget, spara inte"';
  return line('status', [`=IF(ISERROR(${watched}),${trouble},${says})`], { look: 'quiet' });
}

/** The sums of the columns from one line to another. */
export function sumLine(columns: string, from: string, to: string, rest: Rest = {}): Line {
  const sums = [...columns].map((column) =>
    column === ' ' ? '' : `=SUM(${column}{${from}}:${column}{${to}})`,
  );
  return line('sum', ['Summa', ...sums], { look: 'sum', ...rest });
}
