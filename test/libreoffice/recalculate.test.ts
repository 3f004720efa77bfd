import ExcelJS from 'exceljs';
import { recalculate, saveAgain } from '../setup/libreOffice';
import { readCells } from '../setup/readCells';
import { writeCells } from '../setup/writeCells';

/** A formula with a result that is not true, as a file would hold it that somebody has tampered with. */
async function withWrongResult(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Blad');
  sheet.getCell('A1').value = 20;
  sheet.getCell('A2').value = { formula: 'A1+1', result: 999, date1904: false };
  sheet.getCell('A3').value = { formula: '"för "&A1&" & <mer>"', result: 'fel', date1904: false };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('LibreOffice', () => {
  it('calculates a formula anew whose result in the file is wrong', async () => {
    const shown = (await readCells(await recalculate(await withWrongResult()))).get('Blad');
    expect([shown?.get('A2'), shown?.get('A3')]).toEqual([21, 'för 20 & <mer>']);
  });

  it('does so even where the wrong result is left in the file', async () => {
    const shown = (await readCells(await saveAgain(await withWrongResult()))).get('Blad');
    expect([shown?.get('A2'), shown?.get('A3')]).toEqual([21, 'för 20 & <mer>']);
  });

  it('shows numbers with fifteen digits, texts, truths, errors and blanks', async () => {
    const xlsx = await writeCells({
      'Blad å': [[0.1, 123456789012345, 'Håbo', '=0.1+0.2', '=1/3', '=NA()', '=1=1', null, '=""', '=A1*3']],
      Andra: [["='Blad å'!B1+1"]],
    });
    const shown = await readCells(await recalculate(xlsx));
    expect(Object.fromEntries(shown.get('Blad å') ?? [])).toEqual({
      A1: 0.1,
      B1: 123456789012345,
      C1: 'Håbo',
      D1: 0.3,
      E1: 0.333333333333333,
      F1: { error: '#N/A' },
      G1: true,
      I1: '',
      J1: 0.3,
    });
    expect(shown.get('Andra')?.get('A1')).toBe(123456789012346);
  });
});
