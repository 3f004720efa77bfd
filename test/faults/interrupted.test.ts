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

  /** Closes the pane just before the first request for which this holds, and opens another. */
  async function closedWhen(where: 'inPlace' | 'copies', isTime: () => boolean): Promise<void> {
    const plan = expectOk(await open.workbook.planFreeze({ where }));
    const { host } = open.excel;
    await new Promise<void>((resolve) => {
      const stop = host.faults.at({ always: true, when: isTime }, () => {
        stop();
        open.excel.kill();
        resolve();
      });
      void open.workbook.freezeCells(plan, {}, FAST);
    });
    open = await openWorkbook({ host });
    await open.excel.idle();
  }

  const holds = (name: string) => (): boolean =>
    open.excel.host.workbook.worksheets.items.some((sheet) => sheet.name === name);

  test.each([
    ['inPlace', 'Frysta formler'],
    ['inPlace', 'Uträkning'],
    ['copies', 'Blad1 (fryst)'],
    ['copies', 'Uträkning'],
  ] as const)(
    '%s, before anything is replaced: the next one takes its sheets away (%s)',
    async (where, sheet) => {
      const before = comparable(open);
      await closedWhen(where, holds(sheet));
      expect(holds(sheet)()).toBe(true);
      expectOk(await open.workbook.removeUnfinishedFreeze(50));
      await open.excel.idle();
      expect(comparable(open)).toEqual(before);
    },
  );

  test('a copy that somebody has worked in stays', async () => {
    await closedWhen('copies', holds('Uträkning'));
    open.excel.type("'Blad1 (fryst)'!Z9", 'Min anteckning');
    await open.excel.idle();
    expectOk(await open.workbook.removeUnfinishedFreeze(50));
    expect(holds('Blad1 (fryst)')()).toBe(true);
    expect(holds('Uträkning')()).toBe(false);
  });

  test('one that gives signs of life is left alone', async () => {
    await closedWhen('inPlace', holds('Uträkning'));
    const [part] = [...open.excel.host.workbook.customXml].filter(([, xml]) => xml.includes(':freezing'));
    if (!part) throw new Error('The file says nothing.');
    const beat = (): void => {
      const xml = part[1].replace(/beat="[^"]*"/, `beat="${new Date().toISOString()}"`);
      open.excel.host.workbook.customXml.set(part[0], xml);
    };
    beat();
    setTimeout(beat, 200);
    expectOk(await open.workbook.removeUnfinishedFreeze(400));
    expect(holds('Uträkning')()).toBe(true);
  });

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
