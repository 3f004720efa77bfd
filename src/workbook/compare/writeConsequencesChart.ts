import { cellAddress } from '../address';
import type { CellValue } from '../cellValue';
import type { Comparison } from './comparison';
import { HEAD_ROWS } from './writeConsequencesCells';

/** More parties than this make a chart in which nobody finds their own. */
const MOST_IN_CHART = 20;

/** How high the chart is, in rows of the sheet: a bar a scenario, a gap between parties, room for title and legend. */
export function chartRows({ parties, scenarios }: Comparison): number {
  const bars = Math.min(parties.length, MOST_IN_CHART) * (scenarios.length + 1);
  return Math.max(15, Math.ceil(bars / 2) + 6);
}

/**
 * What a chart of many parties is drawn from: the largest ones, each by reference to its row. The amounts are values,
 * so that who is largest does not change.
 */
export function chartCells(comparison: Comparison): CellValue[][] {
  const { parties, scenarios } = comparison;
  if (parties.length <= MOST_IN_CHART) return [];
  const columns = [0, ...scenarios.map((_, i) => i + 1)];
  return [
    [`Diagrammets underlag: de ${MOST_IN_CHART} största`, ...scenarios.map(() => '')],
    columns.map((column) => `=${cellAddress(HEAD_ROWS - 1, column)}`),
    ...largestParties(comparison).map((party) =>
      columns.map((column) => `=${cellAddress(HEAD_ROWS + party, column)}`),
    ),
  ];
}

/** By what they pay in the scenario that costs them most; in the order of the table. */
function largestParties({ parties, scenarios }: Comparison): number[] {
  const size = (party: number): number =>
    Math.max(0, ...scenarios.map(({ amounts }) => Math.abs(amounts[party] ?? 0)));
  return parties
    .map((_, party) => party)
    .sort((a, b) => size(b) - size(a))
    .slice(0, MOST_IN_CHART)
    .sort((a, b) => a - b);
}

interface ChartPlace {
  readonly row: number;
  readonly rows: number;
  /** The party names and amounts with their heads. */
  readonly source: Excel.Range;
}

/** Clustered bars, parties from the top as in the table: Excel draws the first category of a bar chart at the bottom. */
export function addChart(sheet: Excel.Worksheet, comparison: Comparison, place: ChartPlace): void {
  const { heading, measure, parties } = comparison;
  const chart = sheet.charts.add('BarClustered', place.source, 'Columns');
  const about = parties.length > MOST_IN_CHART ? ` (de ${MOST_IN_CHART} största)` : '';
  chart.name = 'Konsekvenser';
  chart.title.text = `${heading}, ${measure}${about}`;
  chart.legend.position = 'Bottom';
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.setPosition(cellAddress(place.row, 0), cellAddress(place.row + place.rows - 1, 7));
}
