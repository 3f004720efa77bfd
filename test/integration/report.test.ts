import { figure, findMunicipality, sourceOf } from '../../src/register';
import type { Comparison, ReportRequest } from '../../src/workbook';
import { expectOk, openWorkbook, type OpenWorkbook } from './openWorkbook';

const PARTIES = ['Jönköping', 'Habo', 'Aneby'];

const COMPARISON: Comparison = {
  made: '2018-03-01 10:15',
  measure: 'tkr',
  heading: 'Summa',
  amounts: "'Jönköping 2018'!D5:D7",
  parties: PARTIES,
  scenarios: [
    { label: 'Nuläge 2016', amounts: [3016, 261, 148], shown: [], stamps: ['Social välfärd 2016#00000001'] },
    { label: 'Alternativ 1', amounts: [5803, 511, 288], shown: [], stamps: ['PKS 2018#00000002'] },
    { label: 'Alternativ 2', amounts: [undefined, undefined, undefined], shown: ['#N/A'], stamps: [] },
  ],
};

function column(measure: 'folkmängd' | 'skatteunderlag', year: number): ReportRequest['inhabitants'] {
  const codes = PARTIES.map((party) => findMunicipality(party)?.code ?? '');
  const { referenceDate, text } = sourceOf(measure, year);
  const figures = codes.map((code) => figure(measure, year, code) ?? undefined);
  return { year, referenceDate, source: text, figures };
}

const REQUEST: ReportRequest = {
  title: 'Finansiering av PKS & stab från 2018',
  comparison: COMPARISON,
  base: 'Nuläge 2016',
  inhabitants: column('folkmängd', 2015),
  taxBase: column('skatteunderlag', 2017),
  pages: ['Habo', 'Aneby'],
};

describe.each(['ltsc2024', 'm365'] as const)('a report to decide on, on %s', (profile) => {
  let open: OpenWorkbook;

  beforeEach(async () => {
    open = await openWorkbook({ profile });
    expectOk(await open.workbook.createScenarios(['Nuläge 2016', 'Alternativ 1', 'Alternativ 2']));
    const budget = { label: 'Budget', unit: 'tkr', kind: 'amount', values: [8027, 15500, ''] } as const;
    expectOk(await open.workbook.addAssumption(budget));
    await open.excel.idle();
  });
  afterEach(() => open.excel.close());

  const rowOf = (sheet: string, text: string) =>
    open.excel.values(`${sheet}!A1:A80`).findIndex(([cell]) => cell === text) + 1;

  it('has a page for all: what the scenarios assume, what everybody pays, and what changes', async () => {
    const { sheets } = expectOk(await open.workbook.writeReport(REQUEST));
    expect(sheets).toEqual(['Beslutsunderlag', 'Beslutsunderlag per part']);
    const assumed = rowOf('Beslutsunderlag', 'Budget, tkr');
    expect(open.excel.values(`Beslutsunderlag!B${assumed}:D${assumed}`)).toEqual([[8027, 15500, '–']]);
    const head = rowOf('Beslutsunderlag', 'Part');
    expect(open.excel.values(`Beslutsunderlag!A${head}:F${head + 4}`)).toEqual([
      [
        'Part',
        'Nuläge 2016',
        'Alternativ 1',
        'Alternativ 2',
        'Ändring: Alternativ 1',
        'Ändring: Alternativ 2',
      ],
      ['Jönköping', 3016, 5803, '–', 2787, '–'],
      ['Habo', 261, 511, '–', 250, '–'],
      ['Aneby', 148, 288, '–', 140, '–'],
      ['Summa', 3425, 6602, '–', 3177, '–'],
    ]);
  });

  it('tells which keys were used, and why amounts are missing', async () => {
    expectOk(await open.workbook.writeReport(REQUEST));
    const text = open.excel.values('Beslutsunderlag!A1:A80').flat().join(' ');
    expect(text).toContain('PKS 2018#00000002');
    expect(text).toContain('Alternativ 2: arbetsboken visade #SAKNAS!');
  });

  it('has a page for each party that is to have one, with what it means to those who live there', async () => {
    expectOk(await open.workbook.writeReport(REQUEST));
    const sheet = 'Beslutsunderlag per part';
    expect([rowOf(sheet, 'Jönköping'), rowOf(sheet, 'Habo')]).toEqual([0, 1]);
    const first = rowOf(sheet, 'Alternativ 1');
    const [, amount, , change, , perInhabitant, perTaxKrona] = open.excel.values(
      `${sheet}!A${first}:G${first}`,
    )[0] as number[];
    expect([amount, change]).toEqual([511, 250]);
    expect(perInhabitant).toBeCloseTo(511000 / 11314, 9);
    const taxBase = figure('skatteunderlag', 2017, '0643') ?? 0;
    expect(perTaxKrona).toBeCloseTo((511000 / taxBase) * 10000, 9);
    expect(rowOf(sheet, 'Aneby')).toBeGreaterThan(rowOf(sheet, 'Paragraf'));
  });

  it('is set up for A4: one page wide, heads repeated, a page for each party, and numbered', async () => {
    expectOk(await open.workbook.writeReport(REQUEST));
    const told = await open.excel.window.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const all = worksheets.getItem('Beslutsunderlag').pageLayout.load('paperSize,orientation,zoom');
      const rows = all.getPrintTitleRowsOrNullObject().load('address');
      const each = worksheets.getItem('Beslutsunderlag per part').pageLayout.load('orientation,zoom');
      const page = each.headersFooters.defaultForAllPages.load('leftHeader,rightFooter');
      const breaks = worksheets.getItem('Beslutsunderlag per part').horizontalPageBreaks.load('items');
      await context.sync();
      const cells = breaks.items.map((each) => each.getCellAfterBreak().load('address'));
      await context.sync();
      return {
        paper: all.paperSize,
        all: all.orientation,
        fit: all.zoom.horizontalFitToPages,
        rows: rows.address,
        each: each.orientation,
        header: page.leftHeader,
        footer: page.rightFooter,
        breaks: cells.map(({ address }) => address.split('!')[1]),
      };
    });
    const head = rowOf('Beslutsunderlag', 'Part');
    expect(told).toMatchObject({
      paper: 'A4',
      all: 'Landscape',
      fit: 1,
      each: 'Portrait',
      header: 'Finansiering av PKS && stab från 2018',
      footer: 'Sida &P av &N',
      breaks: [`A${rowOf('Beslutsunderlag per part', 'Aneby')}`],
    });
    expect(told.rows).toContain(`${head}:`);
  });

  it('gets a name of its own when there is one already', async () => {
    expectOk(await open.workbook.writeReport({ ...REQUEST, pages: [] }));
    const again = expectOk(await open.workbook.writeReport({ ...REQUEST, pages: [] }));
    expect(again.sheets).toEqual(['Beslutsunderlag 2']);
  });
});
