import { parseAddress, splitSheet } from '../address';
import { invalidArgument } from '../hostError';
import { HostCollection, HostObject } from '../hostObject';
import type { Chart } from './chart';
import type { DataSet } from './chartKinds';
import { Range } from './range';
import { colorOf } from './rangeFormat';

class ChartSeries extends HostObject {
  readonly className = 'ChartSeries';
  override readonly scalars = ['name'];

  constructor(
    readonly chart: Chart,
    readonly dataSet: DataSet,
  ) {
    super();
  }

  /** Unless it was told, the head of the cells. */
  get name(): string {
    const { dataSource, dataSetStyles } = this.chart.drawing;
    const told = dataSetStyles[this.dataSet.dataSetId]?.label;
    if (told !== undefined) return told;
    return dataSource.dataSetsHaveTitle ? (this.cells.getCell(0, 0).text[0]?.[0] ?? '') : '';
  }
  set name(label: string) {
    this.style({ label });
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this);
  }

  style(change: { label?: string; backgroundColor?: string }): void {
    const { drawing } = this.chart;
    const { dataSetId } = this.dataSet;
    const dataSetStyles = {
      ...drawing.dataSetStyles,
      [dataSetId]: { ...drawing.dataSetStyles[dataSetId], ...change },
    };
    this.chart.drawing = { ...drawing, dataSetStyles };
  }
  delete(): void {
    this.chart.dataSets = this.chart.dataSets.filter(({ dataSetId }) => dataSetId !== this.dataSet.dataSetId);
  }

  private get cells(): Range {
    const { sheet, cells } = splitSheet(this.dataSet.dataRange);
    const { worksheet } = this.chart;
    const owner = sheet === undefined ? worksheet : worksheet.workbook.worksheets.getItem(sheet);
    return new Range(owner, parseAddress(cells));
  }
}

class ChartSeriesFormat extends HostObject {
  readonly className = 'ChartSeriesFormat';

  constructor(private readonly series: ChartSeries) {
    super();
  }

  get fill(): ChartFill {
    return new ChartFill(this.series);
  }
}

class ChartFill extends HostObject {
  readonly className = 'ChartFill';

  constructor(private readonly series: ChartSeries) {
    super();
  }

  setSolidColor(color: string): void {
    this.series.style({ backgroundColor: colorOf(color) });
  }
}

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly className = 'ChartSeriesCollection';
  override readonly scalars = ['count'];

  constructor(private readonly chart: Chart) {
    super();
  }

  get items(): ChartSeries[] {
    return this.chart.dataSets.map((dataSet) => new ChartSeries(this.chart, dataSet));
  }
  get count(): number {
    return this.items.length;
  }

  protected keysOf(item: ChartSeries): string[] {
    return [item.dataSet.dataSetId];
  }
  protected missing(): Error {
    return invalidArgument('there is no such series');
  }
}
