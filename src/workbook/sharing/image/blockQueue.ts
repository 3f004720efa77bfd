import type { CellValue } from '../../cellValue';
import type { Corner } from '../../explain/cellAt';

/** A sheet whose rows are to be read. */
export interface Rows {
  readonly name: string;
  readonly used: Corner | undefined;
  /** Takes the next rows, from above: of each thing that was asked of the cells. */
  addRows(...read: readonly (readonly (readonly CellValue[])[])[]): void;
}

/** Some rows of a sheet, as wide as it is used; row and column are those of the sheet. */
export interface Block {
  readonly of: Rows;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The rows that are still to be read, in their order. */
export class BlockQueue {
  private readonly waiting: Block[];

  constructor(sheets: readonly Rows[]) {
    this.waiting = sheets.flatMap((of) => (of.used ? [{ ...of.used, of }] : []));
  }

  get cells(): number {
    return this.waiting.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }

  /** What comes next and holds no more cells than that; one row at least. They go on waiting until they are added. */
  next(cells: number): Block[] {
    const blocks: Block[] = [];
    let room = cells;
    for (const block of this.waiting) {
      const fit = Math.floor(room / block.columns);
      if (fit < 1 && blocks.length > 0) break;
      const rows = Math.min(block.rows, Math.max(1, fit));
      blocks.push({ ...block, rows });
      room -= rows * block.columns;
      if (rows < block.rows) break;
    }
    return blocks;
  }

  /** They have been read. */
  add(blocks: readonly Block[], read: readonly (readonly CellValue[][][])[]): void {
    blocks.forEach((block, i) => {
      const [first] = this.waiting;
      if (!first) return;
      block.of.addRows(...(read[i] ?? []));
      if (block.rows === first.rows) this.waiting.shift();
      else this.waiting[0] = { ...first, row: first.row + block.rows, rows: first.rows - block.rows };
    });
  }
}
