import { documentFigures, shows, type Figure, type FiguresOfSheet } from '../golden/documentFigures';
import type { ExampleId } from '../../src/workbook';
import { expectOk, openWorkbook, type OpenWorkbook } from './openWorkbook';

const documents = documentFigures();
/** Five examples of fourteen sheets, in milliseconds, on a machine that has other things to do. */
const ALL_OF_THEM = 240_000;
/** The colour of cells that are meant to be changed by hand. */
const INPUT = '#FFF8E1';

test.each(documents)('$example has figures, each with one reason', ({ sheets }) => {
  const reasons = sheets
    .flatMap(({ figures }) => figures)
    .map(({ states, derived, assumed }) => [states, derived, assumed].filter(Boolean).length);
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.every((count) => count === 1)).toBe(true);
});

describe.each(['ltsc2024', 'm365'] as const)('the source documents on %s', (profile) => {
  let open: OpenWorkbook;

  // All in one workbook: they must stand beside each other.
  beforeAll(async () => {
    open = await openWorkbook({ profile });
    for (const id of open.workbook.EXAMPLES) expectOk(await open.workbook.insertExample(id));
    await open.excel.idle();
  }, ALL_OF_THEM);
  afterAll(() => open.excel.close());

  test('are the examples that are offered', () => {
    const ids = [...open.workbook.EXAMPLES].sort();
    expect(documents.map(({ example }) => example as ExampleId)).toEqual(ids);
  });

  test('make each key once, also the one that two of them use', async () => {
    const { keys } = expectOk(await open.workbook.readWorkbook());
    expect(keys.map(({ name }) => name)).toEqual([
      'PKS_2018',
      'Social_välfärd_2016',
      'Administration_2016',
      'Skatteunderlag_2017_Kronobergs_län',
      'Folkmängd_2015_hela_landet',
      'Finsam_Markaryd',
      'Folkmängd_2012_västra_länsdelen',
      'Finsam_gemensamt',
    ]);
  });

  test.each(rowsOf(documents))('%s: %s %s', async (_example, _sheet, scenario, file) => {
    if (scenario !== '') {
      expectOk(await open.workbook.chooseScenario(scenario));
      await open.excel.idle();
    }
    expect(file.figures.flatMap((figure) => wrongIn(open, file.sheet, figure))).toEqual([]);
    expect(await unmarked(file)).toEqual([]);
  });

  /** Assumptions that are not the user's to change, or not called assumptions in their row or column. */
  async function unmarked({ sheet: name, figures }: FiguresOfSheet): Promise<string[]> {
    const assumed = figures.filter((figure) => figure.assumed !== undefined);
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const cells = assumed.map(({ cells: address }) => {
        const range = sheet.getRange(address);
        const column = sheet.getRange('1:12').getIntersection(range.getEntireColumn());
        const row = sheet.getRange('A:I').getIntersection(range.getRow(0).getEntireRow());
        return {
          address,
          fill: range.format.fill.load('color'),
          beside: [column.load('values'), row.load('values')],
        };
      });
      await context.sync();
      return cells
        .filter(({ fill, beside }) => {
          const texts = beside.flatMap(({ values }) => values.flat().map(String));
          return fill.color !== INPUT || !texts.some((text) => text.includes('förutsättning'));
        })
        .map(({ address }) => `${name}!${address}`);
    });
  }
});

function rowsOf(
  all: ReturnType<typeof documentFigures>,
): [example: string, sheet: string, scenario: string, file: FiguresOfSheet][] {
  return all.flatMap(({ example, sheets }) =>
    sheets.map((file): [string, string, string, FiguresOfSheet] => [
      example,
      file.sheet,
      file.scenario ?? '',
      file,
    ]),
  );
}

/** What a reader of the figures would be told: why the cell should hold it, what it should be, what stands there. */
function wrongIn(open: OpenWorkbook, sheet: string, figure: Figure): object[] {
  const cells = open.excel.values(`'${sheet}'!${figure.cells}`);
  const same =
    cells.length === figure.values.length &&
    figure.values.every((row, i) =>
      row.every(
        (value, j) => cells[i]?.length === row.length && shows(value, cells[i]?.[j], figure.decimals),
      ),
    );
  return same ? [] : [{ ...figure, cells: `${sheet}!${figure.cells}`, found: cells }];
}
