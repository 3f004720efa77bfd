import { saveAgain } from '../setup/libreOffice';
import { lostOnTheWay } from '../setup/lostOnTheWay';
import { contentOf } from '../setup/workbookContent';
import { xlsxOf } from '../../workbench/xlsx/xlsxOf';
import { expectOk, openWorkbook, type OpenWorkbook } from '../integration/openWorkbook';

async function findings({ excel, workbook }: OpenWorkbook) {
  await excel.idle();
  const report = expectOk(await workbook.checkHealth());
  return report.findings.filter(({ kind }) => kind !== 'keyUndecided');
}

/**
 * The custom XML is in the file still, but linked from the package instead of the workbook, where Excel looks for it.
 * Tables lose their looks, and sheets what is frozen above and beside.
 */
const LOST_FOR_GOOD = ['customXml', 'table style', 'table hasFilters', 'table bandedRows', 'sheet frozen'];

test('what LibreOffice opens and saves is spoiled, said to be so, and repaired to the same numbers', async () => {
  const book = await openWorkbook();
  expectOk(await book.workbook.insertExample('jonkoping'));
  const xlsx = await xlsxOf(book);
  const start = contentOf(book.excel.host);

  const back = await openWorkbook({ xlsx: await saveAgain(xlsx) });
  const found = await findings(back);
  expect(back.excel.formula("'Jönköping 2018'!B5")).toMatch(/^=_xldudf_nyckel_share\(/);
  expect(lostOnTheWay(start, back.excel.host)).toEqual(
    expect.arrayContaining(['cell formula', 'cell value']),
  );
  expect(found.map(({ kind }) => kind)).toContain('spoiledFormula');

  const repairable = found.filter(({ repair }) => repair !== undefined);
  expectOk(await back.workbook.repairFindings(repairable));
  await back.excel.idle();
  expect(lostOnTheWay(start, back.excel.host)).toEqual(LOST_FOR_GOOD);
  expect(await findings(back)).toEqual([]);
});
