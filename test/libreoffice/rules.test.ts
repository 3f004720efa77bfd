import { recalculate } from '../setup/libreOffice';
import { readCells } from '../setup/readCells';
import { writeCells } from '../setup/writeCells';
import { instalmentSheets } from '../workbook/native/rules/instalmentCases';

test('an instalment is the same by an ordinary formula in LibreOffice', async () => {
  const cases = instalmentSheets(3000, 7);
  const shown = await readCells(await recalculate(await writeCells(cases.sheets)));
  expect(cases.differences(shown).slice(0, 3)).toEqual([]);
});
