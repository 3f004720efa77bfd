import type { ChartDefinition } from '@odoo/o-spreadsheet';
import type { Box } from '../address';
import { formatAddress, quoteSheet } from '../address';
import { apiNotFound } from '../hostError';
import type { Range } from './range';

/** Excel's kinds of charts as the grid draws them; 3-D and the rest are not offered. */
const KINDS: Record<string, object> = {
  BarClustered: { type: 'bar', stacked: false, horizontal: true },
  BarStacked: { type: 'bar', stacked: true, horizontal: true },
  ColumnClustered: { type: 'bar', stacked: false },
  ColumnStacked: { type: 'bar', stacked: true },
  Doughnut: { type: 'pie', isDoughnut: true },
  Line: { type: 'line', stacked: false, labelsAsText: true, cumulative: false, hideDataMarkers: true },
  LineMarkers: { type: 'line', stacked: false, labelsAsText: true, cumulative: false },
  Pie: { type: 'pie' },
};

/** What any of the kinds offered here is described by; the grid's type is a union of twenty. */
export interface GridChart {
  type: string;
  title: { text?: string };
  legendPosition: 'top' | 'bottom' | 'left' | 'right' | 'none';
  dataSource: { type: 'range'; dataSets: DataSet[]; dataSetsHaveTitle: boolean; labelRange?: string };
  dataSetStyles: Record<string, { label?: string; backgroundColor?: string }>;
  axesDesign: Partial<Record<'x' | 'y', { title?: { text?: string }; min?: number; max?: number }>>;
  showValues?: boolean;
}
export interface DataSet {
  dataSetId: string;
  dataRange: string;
}

export function kindOf(chartType: string): object {
  const kind = KINDS[chartType];
  if (!kind) throw apiNotFound(`the stand-in has no chart ${chartType}`);
  return kind;
}

/** A chart of the cells: heads and categories are told apart from numbers, as Excel does. */
export function chartOf(chartType: string, source: Range, seriesBy: string): GridChart {
  const isByRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && source.box.columns > source.box.rows);
  const { box } = source;
  const hasHeads = isText(isByRows ? source.getColumn(0) : source.getRow(0));
  const hasCategories = isText(isByRows ? source.getRow(0) : source.getColumn(0));
  const lines = isByRows ? rowsOf(box) : columnsOf(box);
  const [first, ...rest] = lines;
  return {
    ...kindOf(chartType),
    title: { text: '' },
    legendPosition: 'right',
    dataSource: {
      type: 'range',
      dataSetsHaveTitle: hasHeads,
      dataSets: (hasCategories ? rest : lines).map((line, i) => ({
        dataSetId: String(i),
        dataRange: addressIn(source, line),
      })),
      ...(hasCategories && first ? { labelRange: addressIn(source, first) } : {}),
    },
    dataSetStyles: {},
    axesDesign: {},
  } as GridChart;
}

export const asDefinition = (chart: GridChart): ChartDefinition => chart as unknown as ChartDefinition;

const addressIn = ({ worksheet }: Range, box: Box): string =>
  `${quoteSheet(worksheet.name)}!${formatAddress(box)}`;

const rowsOf = (box: Box): Box[] =>
  Array.from({ length: box.rows }, (_, i) => ({ ...box, row: box.row + i, rows: 1 }));
const columnsOf = (box: Box): Box[] =>
  Array.from({ length: box.columns }, (_, i) => ({ ...box, column: box.column + i, columns: 1 }));

/** Past the corner, which is often empty; a head that is a number would be drawn as one. */
const isText = (range: Range): boolean => {
  const [, ...cells] = range.valueTypes.flat();
  return cells.length > 0 && cells.every((type) => type === 'String');
};
