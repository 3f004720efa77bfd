import type { Corner } from '../../explain/cellAt';

/** The cells that formulas spill upon, sheet by sheet. */
export class SpilledCells {
  private readonly areas = new Map<string, Corner[]>();

  constructor(areas: readonly Corner[]) {
    for (const area of areas) {
      if (area.rows * area.columns === 1) continue;
      const known = this.areas.get(area.sheet);
      if (known) known.push(area);
      else this.areas.set(area.sheet, [area]);
    }
  }

  get isEmpty(): boolean {
    return this.areas.size === 0;
  }

  cover({ sheet, row, column }: Corner): boolean {
    const areas = this.areas.get(sheet) ?? [];
    return areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  }
}
