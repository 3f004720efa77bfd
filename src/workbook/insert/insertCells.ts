import { fail, ok, type Problem, type Result } from '../../core/problem';
import { countFilled, type CellValue } from '../cellValue';
import { change, findProtected } from '../excel';
import { whole } from '../whole/whole';
import { rangeAt, readCells } from '../selection';

/** The cell where what is inserted has its upper left corner. */
export interface Target {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Insertion {
  /** Cells that formulas are going to refer to; each must exist. */
  readonly addresses: readonly string[];
  readonly target: string;
  /** True when the user has confirmed that what stands there is to be replaced. */
  readonly replace: boolean;
  /** The cells as formulas, once it is known where they will stand. */
  readonly cells: (context: Excel.RequestContext, target: Target) => Promise<Result<CellValue[][]>>;
  readonly format: (range: Excel.Range, cells: readonly (readonly CellValue[])[]) => void;
}

/** Writes cells that the user has asked for. What stands there already is replaced only if the user has said so. */
export async function insertCells(insertion: Insertion): Promise<Result<{ address: string }>> {
  for (const address of [insertion.target, ...insertion.addresses]) {
    const found = await readCells(address);
    if (!found.ok) return found;
  }
  return change(async (context) => {
    const target = await readTarget(context, insertion.target);
    const cells = await insertion.cells(context, target);
    if (!cells.ok) return cells;
    const sheet = context.workbook.worksheets.getItem(target.sheet);
    const [height, width] = [cells.value.length, cells.value[0]?.length ?? 1];
    const range = sheet.getRangeByIndexes(target.row, target.column, height, width);
    const closed = await findProtected(context, [target.sheet]);
    if (closed) return fail(closed);
    range.load('address,values');
    await context.sync();
    const occupied = insertion.replace ? undefined : occupiedCells(range.address, range.values);
    if (occupied) return fail(occupied);
    return whole({ ranges: [range.address] }, async () => {
      // A spill refuses to spread over cells that hold anything, so the old content goes first.
      range.clear('Contents');
      range.formulas = cells.value;
      insertion.format(range, cells.value);
      sheet.activate();
      range.select();
      await context.sync();
      return ok({ address: range.address });
    });
  });
}

function occupiedCells(address: string, values: readonly (readonly CellValue[])[]): Problem | undefined {
  const count = countFilled(values);
  return count > 0 ? { kind: 'cellsNotEmpty', address, count } : undefined;
}

async function readTarget(context: Excel.RequestContext, address: string): Promise<Target> {
  const cell = rangeAt(context, address).getCell(0, 0);
  cell.load('rowIndex,columnIndex,worksheet/name');
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}
