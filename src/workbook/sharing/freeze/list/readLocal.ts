import type { Result } from '../../../../core/problem';
import type { CellValue } from '../../../cellValue';
import type { Corner } from '../../../explain/cellAt';
import type { Steps, Turns } from '../../../turns';
import type { Rows } from '../../image/blockQueue';
import type { DraftCell } from '../draft/draft';
import { readBlocks } from '../../image/readBlocks';
import type { LocalFormulas } from './toDone';

/** How the user's Excel spells the formulas: what people read beside the exact text. */
export async function readLocal(
  context: Excel.RequestContext,
  drafts: readonly DraftCell[],
  turns: Turns,
): Promise<Result<LocalFormulas>> {
  const areas = await turns.through(areasOf(drafts));
  if (!areas.ok) return areas;
  const read = await readBlocks(context, [...areas.value.values()], ['formulasLocal'], turns);
  return read.ok ? turns.through(spelt(drafts, areas.value)) : read;
}

/** The part of a sheet that the formulas stand in: to ask for each of them would be a hundred thousand questions. */
class LocalArea implements Rows {
  private readonly formulas: (readonly CellValue[])[] = [];

  constructor(
    readonly name: string,
    public used: Corner,
  ) {}

  cover({ row, column }: Corner): void {
    const { used } = this;
    const [top, left] = [Math.min(used.row, row), Math.min(used.column, column)];
    const rows = Math.max(used.row + used.rows, row + 1) - top;
    const columns = Math.max(used.column + used.columns, column + 1) - left;
    this.used = { sheet: this.name, row: top, column: left, rows, columns };
  }

  addRows(formulas: readonly (readonly CellValue[])[] = []): void {
    this.formulas.push(...formulas);
  }

  at({ row, column }: Corner): CellValue | undefined {
    return this.formulas[row - this.used.row]?.[column - this.used.column];
  }
}

function* areasOf(drafts: readonly DraftCell[]): Steps<ReadonlyMap<string, LocalArea>> {
  const areas = new Map<string, LocalArea>();
  for (const { at } of drafts) {
    yield;
    const known = areas.get(at.sheet);
    if (known) known.cover(at);
    else areas.set(at.sheet, new LocalArea(at.sheet, { ...at, rows: 1, columns: 1 }));
  }
  return areas;
}

function* spelt(drafts: readonly DraftCell[], areas: ReadonlyMap<string, LocalArea>): Steps<LocalFormulas> {
  const local = new Map<string, string>();
  for (const { address, at } of drafts) {
    yield;
    local.set(address, String(areas.get(at.sheet)?.at(at) ?? ''));
  }
  return local;
}
