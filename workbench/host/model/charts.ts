import { invalidArgument, itemNotFound } from '../hostError';
import { HostCollection } from '../hostObject';
import { Chart } from './chart';
import { asDefinition, chartOf } from './chartKinds';
import { Range } from './range';
import type { Worksheet } from './worksheet';

/** Excel's own size for a new chart, in pixels: 5 × 3 inches. */
const SIZE = { width: 480, height: 288 };

export class ChartCollection extends HostCollection<Chart> {
  readonly className = 'ChartCollection';
  override readonly scalars = ['count'];

  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  get items(): Chart[] {
    const { grid, chartNotes } = this.worksheet.workbook;
    return grid.getters
      .getFigures(this.worksheet.id)
      .filter(({ id }) => chartNotes.has(id))
      .map(({ id }) => new Chart(this.worksheet, id));
  }
  get count(): number {
    return this.items.length;
  }

  add(chartType: string, source: Range, seriesBy?: string): Chart {
    this.worksheet.demandUnprotected();
    if (!(source instanceof Range)) throw invalidArgument('a chart is drawn from a range');
    const by = seriesBy ?? 'Auto';
    if (!['Auto', 'Columns', 'Rows'].includes(by)) throw invalidArgument(by);
    const { grid, chartNotes } = this.worksheet.workbook;
    const id = this.worksheet.workbook.newId();
    grid.dispatch('CREATE_CHART', {
      chartId: id,
      figureId: id,
      sheetId: this.worksheet.id,
      definition: asDefinition(chartOf(chartType, source, by)),
      col: 0,
      row: 0,
      offset: { x: 0, y: 0 },
      size: SIZE,
    });
    chartNotes.set(id, {
      name: this.freeName(),
      chartType,
      title: '',
      hasTitle: false,
      legend: 'Right',
      hasLegend: true,
      reversed: {},
      formats: {},
    });
    return new Chart(this.worksheet, id);
  }

  private freeName(): string {
    const stem = this.worksheet.workbook.isSwedish ? 'Diagram' : 'Chart';
    for (let n = 1; ; n++) if (!this.find(`${stem} ${n}`)) return `${stem} ${n}`;
  }

  protected keysOf(item: Chart): string[] {
    return [item.id, item.name];
  }
  protected missing(): Error {
    return itemNotFound();
  }
}
