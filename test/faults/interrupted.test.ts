import { isWriting } from '../../workbench/host/wire';
import { expectOk, openWorkbook, problemOf, type OpenWorkbook } from '../integration/openWorkbook';
import { comparable } from './comparable';
import { openStart, rowsOf } from './start';

const FAST = { quiet: 40, stuck: 200, poll: 10 };
const key = { label: 'Ny', facts: {}, rows: rowsOf(1, 2, 3) };

describe('Excel refuses everything from the middle of an operation on', () => {
  test('what is left is told, and put back before anything else is done', async () => {
    const open = await openStart();
    const before = comparable(open);
    let writes = 0;
    const callOff = open.excel.host.faults.fail('InvalidOperationInCellEditMode', {
      always: true,
      when: ({ Actions }) => writes > 0 || (Actions.filter(isWriting).length > 2 && ++writes > 1),
    });
    const problem = problemOf(await open.workbook.createKey(key));
    expect(problem).toMatchObject({ kind: 'halfDone', cause: { kind: 'cellEditMode' } });
    callOff();
    expectOk(await open.workbook.insertFormula({ formula: '=1+1', target: 'Blad1!Z9', replace: false }));
    open.excel.type('Blad1!Z9', '');
    await open.excel.idle();
    expect(comparable(open)).toEqual(before);
    expectOk(await open.workbook.createKey(key));
    open.excel.close();
  });
});

describe('the pane is closed while a workbook is being frozen', () => {
  let open: OpenWorkbook;
  beforeEach(async () => {
    open = await openStart();
  });
  afterEach(() => open.excel.close());

  test('the next one knows the formulas, and puts them back', async () => {
    const before = comparable(open);
    const plan = expectOk(await open.workbook.planFreeze({ where: 'inPlace' }));
    const { host } = open.excel;
    const cell = host.workbook.worksheets.getItem('Blad1').getRange('E2');
    const isReplaced = (): boolean => !String(cell.formulas[0]?.[0]).startsWith('=NYCKEL');
    await new Promise<void>((resolve) => {
      const stop = host.faults.at({ always: true, when: () => isReplaced() }, () => {
        stop();
        open.excel.kill();
        resolve();
      });
      void open.workbook.freezeCells(plan, {}, FAST);
    });
    open = await openWorkbook({ host });
    await open.excel.idle();
    expect(expectOk(await open.workbook.readFreeze())).toMatchObject({ where: 'inPlace' });
    expect(expectOk(await open.workbook.unfreezeCells({}, FAST)).left).toEqual([]);
    await open.excel.idle();
    expect(comparable(open)).toEqual(before);
  });
});
