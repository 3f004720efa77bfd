import type { FreezeCell } from '../../../../../workbook';
import { splitAddress } from '../../../../../workbook/address';

/** Cells of one sheet that become the same for one reason. */
export interface CellGroup {
  readonly sheet: string;
  readonly why: FreezeCell['why'];
  readonly cells: readonly FreezeCell[];
}

/** In the order of the sheets; the ordinary formulas first. */
export function groupCells(cells: readonly FreezeCell[]): CellGroup[] {
  const groups = new Map<string, FreezeCell[]>();
  for (const cell of cells) {
    const { sheet = '' } = splitAddress(cell.address);
    const key = JSON.stringify([sheet, cell.how, cell.why]);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  const order = [...new Set(cells.map(({ address }) => splitAddress(address).sheet ?? ''))];
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first ? [{ sheet: splitAddress(first.address).sheet ?? '', why: first.why, cells: group }] : [];
    })
    .sort((a, b) => order.indexOf(a.sheet) - order.indexOf(b.sheet) || Number(!!a.why) - Number(!!b.why));
}
