import { recalculate } from '../setup/libreOffice';
import { readCells } from '../setup/readCells';
import { writeCells } from '../setup/writeCells';
import { changeSheets } from '../workbook/native/rules/changeCases';
import { conditionSheets } from '../workbook/native/rules/conditionCases';
import { instalmentSheets } from '../workbook/native/rules/instalmentCases';
import type { RuleSheets } from '../workbook/native/rules/ruleSheets';
import { tariffSheets } from '../workbook/native/rules/tariffCases';

/** So many digits of a number does LibreOffice write into a file. */
const SAVED_DIGITS = 15;

test.each<[string, RuleSheets]>([
  ['an instalment', instalmentSheets(1500, 7)],
  ['a condition', conditionSheets(3000, 7)],
  ['a fee', tariffSheets(1500, 7)],
  ['a change', changeSheets(300, 7)],
])('%s is the same by an ordinary formula in LibreOffice', async (_, cases) => {
  const shown = await readCells(await recalculate(await writeCells(cases.sheets)));
  expect(cases.differences(shown, SAVED_DIGITS).slice(0, 3)).toEqual([]);
  expect(cases.count).toBeGreaterThan(1000);
});
