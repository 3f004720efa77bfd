import type { Headless } from '../../workbench/jsdom';
import { openWorkbook } from './workbook';

let book: Headless;
beforeEach(async () => {
  book = await openWorkbook();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C3').values = [
      ['Kommun', 'Alternativ 1', 'Alternativ 2'],
      ['Aneby', 10, 12],
      ['Eksjö', 20, 25],
    ];
    await context.sync();
  });
});
afterEach(() => book.close());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  book.window.Excel.run(work);

async function addChart(): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.name = 'Konsekvenser';
    chart.title.text = 'Vad var och en betalar, tkr';
    chart.legend.position = 'Bottom';
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.title.text = 'tkr';
    chart.setPosition('A5', 'C9');
    await context.sync();
  });
}

/** As the grid draws it. */
function drawn(): { labels: string[]; series: { label: string; data: number[] }[]; title: string } {
  const { getters } = book.host.grid;
  const [figure] = getters.getFigures(getters.getActiveSheetId());
  const { chartJsConfig } = getters.getChartRuntime(figure!.id) as unknown as {
    chartJsConfig: {
      data: { labels: string[]; datasets: { label: string; data: number[] }[] };
      options: { plugins: { title: { text: string } } };
    };
  };
  const { data, options } = chartJsConfig;
  return {
    labels: data.labels,
    series: data.datasets.map(({ label, data: values }) => ({ label, data: values })),
    title: options.plugins.title.text,
  };
}

test('it is drawn from the cells, with their heads and categories, and follows them', async () => {
  await addChart();
  expect(drawn()).toEqual({
    labels: ['Aneby', 'Eksjö'],
    series: [
      { label: 'Alternativ 1', data: [10, 20] },
      { label: 'Alternativ 2', data: [12, 25] },
    ],
    title: 'Vad var och en betalar, tkr',
  });
  book.type('B2', '11');
  expect(drawn().series[0]?.data).toEqual([11, 20]);
});

test('what is set is read back after the workbook was saved and opened', async () => {
  await addChart();
  const before = book;
  book = await openWorkbook({ state: book.save() });
  before.close();
  expect(drawn().labels).toEqual(['Aneby', 'Eksjö']);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.getItem('konsekvenser');
    const cells = sheet.getRange('A5:C9');
    chart.load('name,chartType,width,height,left,top');
    chart.title.load('text,visible');
    chart.legend.load('position');
    chart.axes.categoryAxis.load('reversePlotOrder');
    chart.axes.valueAxis.title.load('text');
    chart.series.load('items/name');
    cells.format.load('rowHeight');
    await context.sync();
    expect([chart.name, chart.chartType, chart.title.text, chart.legend.position]).toEqual([
      'Konsekvenser',
      'BarClustered',
      'Vad var och en betalar, tkr',
      'Bottom',
    ]);
    expect([chart.axes.categoryAxis.reversePlotOrder, chart.axes.valueAxis.title.text]).toEqual([
      true,
      'tkr',
    ]);
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Alternativ 1', 'Alternativ 2']);
    expect([chart.left, chart.height]).toEqual([0, 5 * cells.format.rowHeight]);
    expect(chart.top).toBe(4 * cells.format.rowHeight);
  });
});

test('series by rows; a deleted chart is gone', async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Rows');
    chart.load('name');
    await context.sync();
    expect(drawn().series).toEqual([
      { label: 'Aneby', data: [10, 12] },
      { label: 'Eksjö', data: [20, 25] },
    ]);
    chart.delete();
    const gone = sheet.charts.getItemOrNullObject(chart.name);
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test('Excel refuses charts on a protected sheet and legends that are nowhere', async () => {
  await addChart();
  const codeOf = (change: (chart: Excel.Chart, sheet: Excel.Worksheet) => void) =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      change(sheet.charts.getItem('Konsekvenser'), sheet);
      await context.sync();
    }).then(
      () => 'no error',
      (error: { code: string }) => error.code,
    );
  expect(await codeOf((chart) => (chart.legend.position = 'Above' as never))).toBe('InvalidArgument');
  expect(await codeOf((_, sheet) => sheet.charts.add('Line', 'A1:B2' as never))).toBe('InvalidArgument');
  expect(await codeOf((_, sheet) => sheet.protection.protect())).toBe('no error');
  expect(await codeOf((chart) => (chart.name = 'Annat'))).toBe('AccessDenied');
});
