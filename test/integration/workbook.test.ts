import type { PartiesDraft } from '../../src/workbook';
import { expectOk, openWorkbook, problemOf, type OpenWorkbook } from './openWorkbook';

const prov: PartiesDraft = {
  label: 'Folkmängd 2016',
  facts: { measure: 'invånare', referenceDate: '2016-12-31', source: 'SCB', published: '2017-02-21' },
  rows: [
    { party: 'Aneby', weight: 1 },
    { party: 'Habo', weight: 3 },
  ],
};
const other: PartiesDraft = { ...prov, label: 'PKS2018', facts: {} };

describe.each(['ltsc2024', 'm365'] as const)('a workbook on %s', (profile) => {
  let open: OpenWorkbook;

  beforeEach(async () => {
    open = await openWorkbook({ profile });
  });
  afterEach(() => open.excel.close());

  async function type(cell: string, text: string): Promise<void> {
    open.excel.type(cell, text);
    await open.excel.idle();
  }

  async function callsDuring(action: () => Promise<unknown>): Promise<string[]> {
    const { calls } = open.excel.host.customFunctions;
    const before = calls.length;
    await action();
    await open.excel.idle();
    return calls.slice(before).map(({ id }) => id);
  }

  describe('with a key', () => {
    beforeEach(async () => {
      expectOk(await open.workbook.createKey(prov));
      await open.excel.idle();
    });

    it('shows what is known of it, its stamp and its state', () => {
      expect(open.excel.values('Nycklar!A1:B16')).toEqual([
        ['Folkmängd 2016', ''],
        ['Mått', 'invånare'],
        ['Avser', '2016-12-31'],
        ['Källa', 'SCB'],
        ['Publicerad', '2017-02-21'],
        ['Gäller', ''],
        ['Beslut', ''],
        ['Stämpel', expect.stringMatching(/^Folkmängd 2016#[0-9a-f]{8}$/)],
        ['Beslutad stämpel', ''],
        ['Läge', 'ej beslutad'],
        ['Antal parter', 2],
        ['Summa vikter', 4],
        ['', ''],
        ['Part', 'Vikt'],
        ['Aneby', 1],
        ['Habo', 3],
      ]);
      expect(open.excel.values("'Om fördelningen'!A14:D14")).toEqual([
        ['Folkmängd 2016', expect.stringMatching(/#/), '', 'ej beslutad'],
      ]);
    });

    it('recalculates only what uses it when a weight is changed', async () => {
      expectOk(await open.workbook.createKey(other));
      await type('Blad1!A1', '=NYCKEL.SHARE("Habo"; Folkmängd_2016; 400; 1)');
      await type('Blad1!A2', '=NYCKEL.SHARE("Habo"; PKS_2018; 400; 1)');
      const stamp = open.excel.value('Nycklar!B8');
      expect(await callsDuring(() => type('Nycklar!B15', '5'))).toEqual(['STAMP', 'SHARE']);
      expect(open.excel.value('Nycklar!B8')).not.toBe(stamp);
      expect(open.excel.values('Blad1!A1:A2')).toEqual([[150], [300]]);
    });

    it('recalculates when a weight is a formula', async () => {
      await type('Blad1!A1', '=NYCKEL.SHARE("Habo"; Folkmängd_2016; 400; 1)');
      await type('Blad1!B1', '1');
      await type('Nycklar!B15', '=Blad1!B1');
      expect(await callsDuring(() => type('Blad1!B1', '5'))).toEqual(['STAMP', 'SHARE']);
      expect(open.excel.value('Blad1!A1')).toBe(150);
    });

    it('counts a row that is typed below the table', async () => {
      await type('Blad1!A1', '=NYCKEL.SHARE("Gnosjö"; Folkmängd_2016; 800; 1)');
      expect(open.excel.value('Blad1!A1')).toBe('#N/A');
      await type('Nycklar!A17', 'Gnosjö');
      await type('Nycklar!B17', '4');
      expect(open.excel.value('Blad1!A1')).toBe(400);
      expect(open.excel.value('Nycklar!B11')).toBe(3);
    });

    it('tells when it has been changed since it was decided', async () => {
      expectOk(await open.workbook.decideKey('Folkmängd_2016'));
      await open.excel.idle();
      expect(open.excel.value('Nycklar!B10')).toBe('enligt beslut');
      await type('Nycklar!B15', '2');
      expect(open.excel.value('Nycklar!B10')).toBe('ändrad sedan beslut');
      expect(expectOk(await open.workbook.readWorkbook()).keys).toMatchObject([{ state: 'changed' }]);
    });

    it('keeps its name and its formulas under another label', async () => {
      await type('Blad1!A1', '=NYCKEL.SHARE("Habo"; Folkmängd_2016; 400; 1)');
      expectOk(await open.workbook.decideKey('Folkmängd_2016'));
      expectOk(await open.workbook.renameKey('Folkmängd_2016', 'Invånare 2016'));
      await open.excel.idle();
      expect(open.excel.value('Nycklar!B8')).toMatch(/^Invånare 2016#/);
      expect(open.excel.value('Nycklar!B10')).toBe('enligt beslut');
      expect(open.excel.value('Blad1!A1')).toBe(300);
      expect(expectOk(await open.workbook.readWorkbook()).keys).toMatchObject([
        { name: 'Folkmängd_2016', label: 'Invånare 2016', state: 'decided' },
      ]);
    });

    it('is not deleted while formulas use it, unless the user insists', async () => {
      await type('Blad1!C3', '=NYCKEL.SHARE("Habo"; Folkmängd_2016; 400; 1)');
      await type('Blad1!C4', '="Folkmängd_2016"');
      expect(problemOf(await open.workbook.deleteKey('Folkmängd_2016'))).toEqual({
        kind: 'keyInUse',
        label: 'Folkmängd 2016',
        cells: ['Blad1!C3'],
      });
      expectOk(await open.workbook.deleteKey('Folkmängd_2016', { evenIfUsed: true }));
      await open.excel.idle();
      expect(expectOk(await open.workbook.readWorkbook()).keys).toEqual([]);
      expect(open.excel.message('Blad1!C3')).toBe('Nyckeln visar ett fel (#NAMN?). Rätta det först.');
    });

    it('gets a label and a name of its own', async () => {
      expect(problemOf(await open.workbook.createKey({ ...prov, label: 'folkmängd 2016 ' }))).toEqual({
        kind: 'labelTaken',
        label: 'folkmängd 2016',
      });
      expect(expectOk(await open.workbook.createKey({ ...prov, label: 'Folkmängd-2016' })).name).toBe(
        'Folkmängd_2016_2',
      );
      expect(expectOk(await open.workbook.createKey(other)).name).toBe('PKS_2018');
    });

    it('lies beside the others, each free to grow downwards', async () => {
      expectOk(await open.workbook.createKey(other));
      const { keys } = expectOk(await open.workbook.readWorkbook());
      expect(keys.map(({ address }) => address)).toEqual(['Nycklar!A14:B16', 'Nycklar!D14:E16']);
    });

    it('heals its formulas when the sheet was deleted and the key is created anew', async () => {
      await type('Blad1!A1', '=NYCKEL.SHARE("Habo"; Folkmängd_2016; 400; 1)');
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Nycklar').delete();
        await context.sync();
      });
      await open.excel.idle();
      expect(expectOk(await open.workbook.readWorkbook())).toMatchObject({
        keys: [],
        problems: [{ kind: 'sheetMissing', sheet: 'Nycklar' }],
      });
      expectOk(await open.workbook.createKey(prov));
      await open.excel.idle();
      expect(open.excel.value('Blad1!A1')).toBe(300);
      expect(expectOk(await open.workbook.readWorkbook()).problems).toEqual([]);
    });

    it('keeps everything when it is saved and opened, and calculates on from cached stamps', async () => {
      await type('Blad1!A1', '400');
      await type('Blad1!B1', '=NYCKEL.SHARE("Habo"; Folkmängd_2016; A1; 1)');
      const state = open.excel.save();
      open.excel.close();
      open = await openWorkbook({ profile, state });
      expect(open.excel.value('Blad1!B1')).toBe(300);
      expect(await callsDuring(() => type('Blad1!A1', '800'))).toEqual(['SHARE']);
      expect(open.excel.value('Blad1!B1')).toBe(600);
    });

    it('is told apart from a workbook of a later version, which is only read', async () => {
      await Excel.run(async (context) => {
        const part = context.workbook.customXmlParts
          .getByNamespace('urn:fordelningsnyckel:workbook')
          .getOnlyItem();
        part.setXml('<workbook xmlns="urn:fordelningsnyckel:workbook" schema="2" addin="9.0.0"/>');
        await context.sync();
      });
      const refused = { kind: 'schemaNewer', found: 2, known: 1 };
      expect(problemOf(await open.workbook.createKey(other))).toEqual(refused);
      expect(problemOf(await open.workbook.decideKey('Folkmängd_2016'))).toEqual(refused);
      expect(problemOf(await open.workbook.createScenarios(['A']))).toEqual(refused);
      expect(expectOk(await open.workbook.readWorkbook())).toMatchObject({
        schema: 'newer',
        keys: [{ label: 'Folkmängd 2016' }],
      });
    });

    it.each(['Nycklar', 'Om fördelningen'])(
      'does not change anything when %s is protected',
      async (sheet) => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).protection.protect();
          await context.sync();
        });
        expect(problemOf(await open.workbook.createKey(other))).toEqual({ kind: 'sheetProtected', sheet });
        expect(expectOk(await open.workbook.readWorkbook()).keys).toHaveLength(1);
      },
    );
  });

  it('says that a cell is being edited', async () => {
    await open.excel.idle();
    open.excel.host.cellEditMode = true;
    expect(problemOf(await open.workbook.createKey(prov))).toEqual({ kind: 'cellEditMode' });
  });

  it.each<[string, Partial<PartiesDraft>, object]>([
    ['without a label', { label: ' ' }, { kind: 'labelMissing' }],
    ['called like a stamp', { label: 'A#00000000' }, { kind: 'labelReserved', label: 'A#00000000' }],
    ['without parties', { rows: [] }, { kind: 'keyEmpty', key: 'Folkmängd 2016' }],
    [
      'with a party twice',
      { rows: [...prov.rows, ...prov.rows] },
      { kind: 'partyDuplicate', party: 'Aneby' },
    ],
  ])('refuses a key %s, and leaves no trace', async (_, draft, problem) => {
    expect(problemOf(await open.workbook.createKey({ ...prov, ...draft }))).toMatchObject(problem);
    expect(expectOk(await open.workbook.readWorkbook())).toMatchObject({ schema: 'none', keys: [] });
  });

  it('keeps texts that look like formulas, numbers or dates as texts', async () => {
    expectOk(
      await open.workbook.createKey({
        label: '=HYPERLINK("http://a")',
        facts: { source: '+46', referenceDate: '2016-12-31' },
        rows: [{ party: '=1+1', weight: 1 }],
      }),
    );
    await open.excel.idle();
    expect(open.excel.value('Nycklar!A1')).toBe('=HYPERLINK("http://a")');
    expect(open.excel.value('Nycklar!B3')).toBe('2016-12-31');
    expect(open.excel.value('Nycklar!B4')).toBe('+46');
    expect(open.excel.value('Nycklar!A15')).toBe('=1+1');
  });
});
