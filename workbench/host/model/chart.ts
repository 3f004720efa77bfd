import { invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { ChartAxes, ChartLegend, ChartTitle } from './chartParts';
import type { DataSet, GridChart } from './chartKinds';
import { asDefinition, chartOf, kindOf } from './chartKinds';
import { ChartSeriesCollection } from './chartSeries';
import { Range } from './range';
import type { Worksheet } from './worksheet';

/** Excel measures in points, the grid in pixels. */
const PIXELS_PER_POINT = 4 / 3;

/** What Excel knows of a chart and the grid does not. */
export interface ChartNotes {
  name: string;
  chartType: string;
  title: string;
  hasTitle: boolean;
  legend: string;
  hasLegend: boolean;
  reversed: Partial<Record<'category' | 'value', boolean>>;
  formats: Partial<Record<'category' | 'value', string>>;
}

/** A chart floats over the cells and is drawn from them; its id is that of the grid's figure. */
export class Chart extends HostObject {
  readonly className = 'Chart';
  override readonly scalars = ['chartType', 'height', 'id', 'left', 'name', 'top', 'width'];

  constructor(
    readonly worksheet: Worksheet,
    readonly id: string,
  ) {
    super();
  }

  override get identity(): string {
    return this.id;
  }
  get name(): string {
    return this.notes.name;
  }
  set name(name: string) {
    this.note({ name });
  }
  get chartType(): string {
    return this.notes.chartType;
  }
  set chartType(chartType: string) {
    this.drawing = { ...this.drawing, ...kindOf(chartType) };
    this.note({ chartType });
  }
  get title(): ChartTitle {
    return new ChartTitle(this);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }
  get isHorizontal(): boolean {
    return this.chartType.startsWith('Bar');
  }

  setData(source: Range, seriesBy?: string): void {
    const { dataSource } = chartOf(this.chartType, source, seriesBy ?? 'Auto');
    this.drawing = { ...this.drawing, dataSource };
  }
  setPosition(start: Range | string, end?: Range | string): void {
    const first = this.range(start);
    const last = end === undefined || end === null ? undefined : this.range(end);
    const { row, column } = first.box;
    const size = last ? sizeOf(first.getBoundingRect(last)) : {};
    this.move({ row, col: column, offset: { x: 0, y: 0 }, ...size });
  }
  delete(): void {
    this.worksheet.demandUnprotected();
    const { grid, chartNotes } = this.worksheet.workbook;
    grid.dispatch('DELETE_FIGURE', { sheetId: this.worksheet.id, figureId: this.id });
    chartNotes.delete(this.id);
  }

  get left(): number {
    return this.place('COL') / PIXELS_PER_POINT;
  }
  set left(points: number) {
    const { offset, row } = this.figure;
    this.move({ row, col: 0, offset: { x: points * PIXELS_PER_POINT, y: offset.y } });
  }
  get top(): number {
    return this.place('ROW') / PIXELS_PER_POINT;
  }
  set top(points: number) {
    const { offset, col } = this.figure;
    this.move({ col, row: 0, offset: { x: offset.x, y: points * PIXELS_PER_POINT } });
  }
  get width(): number {
    return this.figure.width / PIXELS_PER_POINT;
  }
  set width(points: number) {
    this.move({ width: positive(points) * PIXELS_PER_POINT });
  }
  get height(): number {
    return this.figure.height / PIXELS_PER_POINT;
  }
  set height(points: number) {
    this.move({ height: positive(points) * PIXELS_PER_POINT });
  }

  get notes(): ChartNotes {
    const notes = this.worksheet.workbook.chartNotes.get(this.id);
    if (!notes) throw itemNotFound();
    return notes;
  }
  note(change: Partial<ChartNotes>): void {
    this.worksheet.demandUnprotected();
    this.worksheet.workbook.chartNotes.set(this.id, { ...this.notes, ...change });
  }
  get drawing(): GridChart {
    return this.grid.getters.getChartDefinition(this.id) as unknown as GridChart;
  }
  set drawing(drawing: GridChart) {
    this.worksheet.demandUnprotected();
    const { id, worksheet } = this;
    const definition = asDefinition(drawing);
    this.grid.dispatch('UPDATE_CHART', { sheetId: worksheet.id, figureId: id, chartId: id, definition });
  }
  get dataSets(): DataSet[] {
    return this.drawing.dataSource.dataSets;
  }
  set dataSets(dataSets: DataSet[]) {
    const { drawing } = this;
    this.drawing = { ...drawing, dataSource: { ...drawing.dataSource, dataSets } };
  }

  private move(change: object): void {
    this.worksheet.demandUnprotected();
    const { col, row, offset } = this.figure;
    const sheetId = this.worksheet.id;
    this.grid.dispatch('UPDATE_FIGURE', { sheetId, figureId: this.id, col, row, offset, ...change });
  }
  private place(dimension: 'ROW' | 'COL'): number {
    const { col, row, offset } = this.figure;
    const [before, rest] = dimension === 'ROW' ? [row, offset.y] : [col, offset.x];
    return extentOf(this.worksheet, dimension, 0, before) + rest;
  }
  private range(cells: Range | string): Range {
    return cells instanceof Range ? cells : this.worksheet.getRange(cells);
  }
  private get figure() {
    const figure = this.grid.getters.getFigure(this.worksheet.id, this.id);
    if (!figure) throw itemNotFound();
    return figure;
  }
  private get grid() {
    return this.worksheet.workbook.grid;
  }
}

/** In pixels. */
function sizeOf({ box, worksheet }: Range): { width: number; height: number } {
  return {
    width: extentOf(worksheet, 'COL', box.column, box.columns),
    height: extentOf(worksheet, 'ROW', box.row, box.rows),
  };
}

function extentOf(
  { id, workbook }: Worksheet,
  dimension: 'ROW' | 'COL',
  first: number,
  count: number,
): number {
  const sizes = Array.from({ length: count }, (_, i) =>
    workbook.grid.getters.getHeaderSize(id, dimension, first + i),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function positive(points: number): number {
  if (!(points > 0)) throw invalidArgument(String(points));
  return points;
}
