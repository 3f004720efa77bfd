import { findFindings } from '../../../src/workbook/sharing/health/findFindings';
import type { Examined } from '../../../src/workbook/sharing/health/examined';
import { SheetImage } from '../../../src/workbook/sharing/image/sheetImage';

/** What the stand-in for Excel does not have: names of one sheet, and other files. */
function workbook(names: Examined['image']['names'], formula = ''): Examined {
  const sheet = new SheetImage('Blad1', false, { sheet: 'Blad1', row: 0, column: 0, rows: 1, columns: 1 });
  sheet.addRows([[formula]], [[0]]);
  return {
    image: { sheets: [sheet], tables: [], names },
    keys: [],
    scenarios: undefined,
    formulas: [],
    parts: [],
    isFrozen: false,
    unread: [],
  };
}

test('a name in another file is told with the file', () => {
  const found = findFindings(
    workbook([{ name: 'Hos_grannen', formula: "='[Budget 2018.xlsx]Blad1'!$A$1", value: 0 }]),
  );
  expect(found).toEqual([
    { kind: 'nameElsewhere', name: 'Hos_grannen', file: 'Budget 2018.xlsx', severity: 'warning' },
  ]);
});

test('a name of one sheet that hides the workbook’s is told, and no other name of a sheet', () => {
  const found = findFindings(
    workbook([
      { name: 'Budget', formula: '=Blad1!$A$1', value: 0 },
      { name: 'budget', formula: '=Blad1!$A$2', value: 0, sheet: 'Blad1' },
      { name: 'Eget', formula: '=Blad1!$A$3', value: 0, sheet: 'Blad1' },
      { name: '_xlnm.Print_Area', formula: '=#REF!', value: 0, sheet: 'Blad1' },
    ]),
  );
  expect(found).toEqual([{ kind: 'nameShadowed', name: 'budget', sheet: 'Blad1', severity: 'error' }]);
});

test('a formula that reaches into another file is told with its cell', () => {
  const found = findFindings(workbook([], "='C:\\Budget\\[Budget 2018.xlsx]Blad1'!$A$1*2"));
  expect(found).toMatchObject([
    { kind: 'linkedFile', file: 'Budget 2018.xlsx', cells: 1, address: 'Blad1!A1' },
  ]);
});

test('a sheet that is too large is told, not passed over', () => {
  const found = findFindings({ ...workbook([]), unread: [{ sheet: 'Stort', cells: 10_000_000 }] });
  expect(found).toEqual([{ kind: 'notLookedAt', sheet: 'Stort', cells: 10_000_000, severity: 'warning' }]);
});
