import type { Problem } from '../../src/core/problem';
import { sayProblem } from '../../src/text/problemText';
import { problems as english } from '../../src/text/en/problems';
import { problems as swedish } from '../../src/text/sv/problems';
import { expectOk, problemOf, type OpenWorkbook } from '../integration/openWorkbook';
import { openStart, rowsOf } from './start';
import { CODES, writesOf } from './strike';

const key = { label: 'Ny', facts: {}, rows: rowsOf(1, 2, 3) };

let open: OpenWorkbook;
beforeEach(async () => {
  open = await openStart();
});
afterEach(() => open.excel.close());

/** Swedish and English must both say that nothing is changed, and what to do. */
function expectSaid(problem: Problem): void {
  expect(sayProblem(swedish, problem)).toMatch(/[Ii]nget är ändrat.*(försök igen|öppna)/s);
  expect(sayProblem(english, problem)).toMatch(/Nothing has been changed.*(try again|Try again|open)/s);
}

test('every error of Excel is said in both languages, with what to do', async () => {
  for (const code of CODES) {
    const callOff = open.excel.host.faults.fail(code, { always: true });
    const problem = problemOf(await open.workbook.chooseScenario('2019'));
    callOff();
    expectSaid(problem);
    if (problem.kind !== 'excelFailed') expect(sayProblem(swedish, problem)).not.toContain(code);
  }
  expectOk(await open.workbook.chooseScenario('2019'));
});

test('a sheet that is protected in the middle is named, and nothing of ours is left', async () => {
  const { host } = open.excel;
  const sheet = host.workbook.worksheets.getItem('Om fördelningen');
  const names = host.workbook.names.items.map(({ name }) => name);
  host.faults.at({ nth: 2, when: (request) => writesOf(request) > 2 }, () => sheet.protection.protect());
  const problem = problemOf(await open.workbook.createKey(key));
  expect(JSON.stringify(problem)).toContain('"sheet":"Om fördelningen"');
  expect(sayProblem(swedish, problem)).toContain('”Om fördelningen” är skyddat');
  expect(host.workbook.names.items.map(({ name }) => name)).toEqual(names);
});

test('a sheet that somebody removes in the middle is named', async () => {
  const { host } = open.excel;
  const sheet = host.workbook.worksheets.getItem('Scenarier');
  host.faults.at({ when: (request) => writesOf(request) > 2 }, () => sheet.delete());
  const problem = problemOf(await open.workbook.addScenario('2020'));
  expect(problem).toEqual({ kind: 'sheetGone', sheet: 'Scenarier' });
  expect(sayProblem(swedish, problem)).toContain('”Scenarier” togs bort');
});
