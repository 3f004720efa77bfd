import { invalidArgument } from '../hostError';
import { HostObject } from '../hostObject';
import type { Chart } from './chart';
import type { GridChart } from './chartKinds';

export class ChartTitle extends HostObject {
  readonly className = 'ChartTitle';
  override readonly scalars = ['text', 'visible'];

  constructor(private readonly chart: Chart) {
    super();
  }

  get text(): string {
    return this.chart.notes.title;
  }
  set text(title: string) {
    this.chart.note({ title, hasTitle: true });
    this.draw();
  }
  get visible(): boolean {
    return this.chart.notes.hasTitle;
  }
  set visible(hasTitle: boolean) {
    this.chart.note({ hasTitle });
    this.draw();
  }

  private draw(): void {
    const { title, hasTitle } = this.chart.notes;
    this.chart.drawing = { ...this.chart.drawing, title: { text: hasTitle ? title : '' } };
  }
}

const LEGEND_PLACES: Record<string, GridChart['legendPosition']> = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
};

export class ChartLegend extends HostObject {
  readonly className = 'ChartLegend';
  override readonly scalars = ['position', 'visible'];

  constructor(private readonly chart: Chart) {
    super();
  }

  get position(): string {
    return this.chart.notes.legend;
  }
  set position(legend: string) {
    if (!LEGEND_PLACES[legend]) throw invalidArgument(`legend.position ${legend}`);
    this.chart.note({ legend, hasLegend: true });
    this.draw();
  }
  get visible(): boolean {
    return this.chart.notes.hasLegend;
  }
  set visible(hasLegend: boolean) {
    this.chart.note({ hasLegend });
    this.draw();
  }

  private draw(): void {
    const { legend, hasLegend } = this.chart.notes;
    const legendPosition = (hasLegend && LEGEND_PLACES[legend]) || 'none';
    this.chart.drawing = { ...this.chart.drawing, legendPosition };
  }
}

export class ChartAxes extends HostObject {
  readonly className = 'ChartAxes';

  constructor(private readonly chart: Chart) {
    super();
  }

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, this.chart.isHorizontal ? 'y' : 'x', 'category');
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.chart, this.chart.isHorizontal ? 'x' : 'y', 'value');
  }
}

/** Order and number format are kept and not drawn: the grid draws the first bar on top as it is. */
class ChartAxis extends HostObject {
  readonly className = 'ChartAxis';
  override readonly scalars = ['maximum', 'minimum', 'numberFormat', 'reversePlotOrder'];

  constructor(
    readonly chart: Chart,
    private readonly side: 'x' | 'y',
    private readonly kind: 'category' | 'value',
  ) {
    super();
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this);
  }
  get reversePlotOrder(): boolean {
    return this.chart.notes.reversed[this.kind] ?? false;
  }
  set reversePlotOrder(isReversed: boolean) {
    this.chart.note({ reversed: { ...this.chart.notes.reversed, [this.kind]: isReversed } });
  }
  get numberFormat(): string {
    return this.chart.notes.formats[this.kind] ?? 'General';
  }
  set numberFormat(format: string) {
    this.chart.note({ formats: { ...this.chart.notes.formats, [this.kind]: format } });
  }
  get minimum(): number | '' {
    return this.design.min ?? '';
  }
  set minimum(min: number | '') {
    this.design = { min: min === '' ? undefined : min };
  }
  get maximum(): number | '' {
    return this.design.max ?? '';
  }
  set maximum(max: number | '') {
    this.design = { max: max === '' ? undefined : max };
  }

  get design() {
    return this.chart.drawing.axesDesign[this.side] ?? {};
  }
  set design(change: { title?: { text?: string }; min?: number; max?: number }) {
    const { drawing } = this.chart;
    const axesDesign = { ...drawing.axesDesign, [this.side]: { ...this.design, ...change } };
    this.chart.drawing = { ...drawing, axesDesign };
  }
}

class ChartAxisTitle extends HostObject {
  readonly className = 'ChartAxisTitle';
  override readonly scalars = ['text', 'visible'];

  constructor(private readonly axis: ChartAxis) {
    super();
  }

  get text(): string {
    return this.axis.design.title?.text ?? '';
  }
  set text(text: string) {
    this.axis.design = { title: { text } };
  }
  get visible(): boolean {
    return this.text !== '';
  }
  set visible(isVisible: boolean) {
    if (!isVisible) this.text = '';
  }
}
