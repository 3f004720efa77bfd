import { expectOk, openWorkbook } from '../integration/openWorkbook';
import { contentOf } from '../setup/workbookContent';
import { xlsxOf } from '../../workbench/xlsx/xlsxOf';

describe.each(['jonkoping', 'ekero'] as const)('the example %s as an .xlsx file', (id) => {
  it('comes back as it was, and nothing is calculated on opening', async () => {
    const book = await openWorkbook();
    expectOk(await book.workbook.insertExample(id));
    const xlsx = await xlsxOf(book);
    const opened = await openWorkbook({ xlsx });
    await opened.excel.idle();
    expect(contentOf(opened.excel.host)).toEqual(contentOf(book.excel.host));
    expect(opened.excel.host.customFunctions.calls).toEqual([]);
  });
});
