import type { CorrectedTable } from '../../src/workbook';
import { expectOk, openWorkbook, problemOf, type OpenWorkbook } from './openWorkbook';

/** Three rows of the table that states 9 400, where the largest part was rounded up once too often. */
const table: CorrectedTable = {
  partyHeader: 'Kommun',
  parties: ['Jönköping', 'Habo', '+Aneby'],
  columns: [
    { header: '2016', figures: [2368, 204, undefined], published: [2368, 204, undefined], total: 2572 },
    { header: '2018', figures: [3518, 310, 175.5], published: [3519, 310, 175.5], total: 4003.5 },
    { header: 'kr/inv', figures: [26, 26, 26], published: [26, 26, 26] },
  ],
};

describe.each(['ltsc2024', 'm365'] as const)('a published table in the workbook (%s)', (profile) => {
  let open: OpenWorkbook;
  beforeEach(async () => {
    open = await openWorkbook({ profile });
  });
  afterEach(() => open.excel.close());

  it('is written corrected, with sums that are formulas and a note at what was changed', async () => {
    expectOk(await open.workbook.insertCorrected({ table, target: 'Blad1!B2' }));
    await open.excel.idle();
    expect(open.excel.values('Blad1!B2:F7')).toEqual([
      ['Kommun', '2016', '2018', 'kr/inv', 'Rättat'],
      ['Jönköping', 2368, 3518, 26, '2018: 3519 i den publicerade tabellen'],
      ['Habo', 204, 310, 26, ''],
      ['+Aneby', '', 175.5, 26, ''],
      ['Summa', 2572, 4003.5, '', ''],
      ['Kontroll', 'Stämmer', 'Stämmer', '', ''],
    ]);
    open.excel.type('Blad1!D3', '3519');
    await open.excel.idle();
    expect(open.excel.value('Blad1!D7')).toBe('Avviker');
  });

  it('never goes over what stands there without being told to', async () => {
    open.excel.type('Blad1!F7', 'egen anteckning');
    expect(problemOf(await open.workbook.insertCorrected({ table, target: 'Blad1!B2' }))).toMatchObject({
      kind: 'cellsNotEmpty',
      count: 1,
    });
    expect(open.excel.value('Blad1!B2')).toBe('');
    expectOk(await open.workbook.insertCorrected({ table, target: 'Blad1!B2', replace: true }));
    expect(open.excel.value('Blad1!B2')).toBe('Kommun');
  });

  it('is read out of two areas beside each other, and its cells are gone to', async () => {
    ['Habo', 'Aneby'].forEach((name, i) => open.excel.type(`Blad1!A${i + 1}`, name));
    ['204', '116'].forEach((cell, i) => open.excel.type(`Blad1!D${i + 4}`, cell));
    const { address, areas } = expectOk(await open.workbook.readAreas('A1:A2; Blad1!D4:D5'));
    expect(address).toBe('Blad1!A1:A2;Blad1!D4:D5');
    expect(areas.map(({ values }) => values)).toEqual([
      [['Habo'], ['Aneby']],
      [[204], [116]],
    ]);
    expect(problemOf(await open.workbook.readAreas('A1:A2;D4:D6'))).toEqual({
      kind: 'areasDiffer',
      address: 'Blad1!D4:D6',
      rows: 3,
      expected: 2,
    });
    expect(problemOf(await open.workbook.readAreas('A1:A2;Fel!D4'))).toMatchObject({
      kind: 'addressUnknown',
    });
    expectOk(await open.workbook.showCells('Blad1!D5'));
    expect(expectOk(await open.workbook.readSelection()).address).toBe('Blad1!D5');
  });
});
