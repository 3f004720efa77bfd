import type { LimiterRequest, PartiesDraft } from '../../src/workbook';
import { expectOk, openWorkbook, problemOf, type OpenWorkbook } from './openWorkbook';

/** What agreements add to a key, each left in the sheet as cells that can be followed and changed. */
describe('rules in the workbook', () => {
  let open: OpenWorkbook;

  beforeEach(async () => {
    open = await openWorkbook();
  });
  afterEach(() => open.excel.close());

  const parties = ['Aneby', 'Habo', 'Gnosjö'];
  function draft(label: string, ...weights: number[]): PartiesDraft {
    return { label, facts: {}, rows: parties.map((party, i) => ({ party, weight: weights[i] ?? 0 })) };
  }

  describe('a limiter', () => {
    const request: LimiterRequest = {
      keyName: 'Ny',
      parties,
      amount: 'Blad1!B1',
      before: 'Blad1!B2:B4',
      change: 0.1,
      payer: { kind: 'others' },
      step: 1,
      target: 'Blad1!D1',
    };

    beforeEach(async () => {
      // By the new key the shares of 1 000 are 500, 300 and 200; last year they were 400, 350 and 250.
      expectOk(await open.workbook.createKey(draft('Ny', 5, 3, 2)));
      ['1000', '400', '350', '250'].forEach((cell, i) => open.excel.type(`Blad1!B${i + 1}`, cell));
    });

    async function limited(payer: LimiterRequest['payer']): Promise<unknown[]> {
      expectOk(await open.workbook.insertLimiter({ ...request, payer }));
      await open.excel.idle();
      return open.excel.values('Blad1!J3:J7').flat();
    }

    it('lets the others pay in proportion', async () => {
      expect(await limited({ kind: 'others' })).toEqual([440, 335, 225, 1000, 'Summan stämmer']);
    });

    it('lets a named party pay', async () => {
      expect(await limited({ kind: 'party', party: 'Gnosjö' })).toEqual([
        440,
        315,
        245,
        1000,
        'Summan stämmer',
      ]);
    });

    it('lets a reserve pay', async () => {
      expectOk(await open.workbook.insertLimiter({ ...request, payer: { kind: 'reserve' } }));
      await open.excel.idle();
      expect(open.excel.values('Blad1!D6:J6')).toEqual([['Reserv', '', '', '', '', '', 20]]);
      expect(open.excel.values('Blad1!J3:J5')).toEqual([[440], [315], [225]]);
    });

    it('follows last year, the limit and the amount', async () => {
      await limited({ kind: 'reserve' });
      open.excel.type('Blad1!E1', '20%');
      await open.excel.idle();
      expect(open.excel.values('Blad1!J3:J5')).toEqual([[480], [300], [200]]);
    });
  });

  it('a phase-in goes from one key to another in equal steps', async () => {
    expectOk(await open.workbook.createKey(draft('Gammal', 1, 0, 0)));
    expectOk(await open.workbook.createKey(draft('Ny', 0, 1, 0)));
    const request = { label: 'Infasning', from: 'Gammal', to: 'Ny', firstYear: 2018, years: 3 };
    const keys = expectOk(await open.workbook.createPhaseIn(request));
    expect(keys.map(({ name }) => name)).toEqual(['Infasning_2018', 'Infasning_2019', 'Infasning_2020']);
    keys.forEach(({ name }, i) =>
      open.excel.type(`Blad1!A${i + 1}`, `=NYCKEL.SHARE("Habo"; ${name}; 900; 1)`),
    );
    await open.excel.idle();
    expect(open.excel.values('Blad1!A1:A3')).toEqual([[300], [600], [900]]);
    expect(expectOk(await open.workbook.readWorkbook()).keys.at(-1)).toMatchObject({ state: 'undecided' });
  });

  it('a least budget follows from kronor per inhabitant', async () => {
    const request = { rate: 26, inhabitants: 52624, part: 0.25, target: 'Blad1!A1' };
    expectOk(await open.workbook.insertLeastBudget(request));
    expect(open.excel.values('Blad1!A4:B5')).toEqual([
      ['Partens del, minst', 1368224],
      ['Minsta budget', 5472896],
    ]);
    open.excel.type('Blad1!B1', '39');
    expect(open.excel.value('Blad1!B5')).toBe(8209344);
  });

  describe('a price index', () => {
    beforeEach(async () => {
      const series = [
        { year: 2017, change: 0.028, published: '2017-09-28' },
        { year: 2018, change: 0.03 },
      ];
      const index = expectOk(
        await open.workbook.createIndex({ label: 'PKV', source: 'SKL 2017-12-19', series }),
      );
      expect(index.table).toBe('Index_PKV');
    });

    const request = { table: 'Index_PKV', from: 2016, to: 2018, lag: 0, step: 1, target: 'Blad1!D1' };

    it('restates an amount before it is shared', async () => {
      open.excel.type('Blad1!A1', '6100');
      expectOk(await open.workbook.insertRestated({ ...request, amounts: 'Blad1!A1' }));
      await open.excel.idle();
      expect(open.excel.values('Blad1!D4:E5')).toEqual([
        ['Faktor', expect.closeTo(1.05884, 10)],
        [6100, 6459],
      ]);
      expect(expectOk(await open.workbook.readIndices())).toEqual([
        {
          table: 'Index_PKV',
          label: 'PKV',
          years: [2016, 2017, 2018],
          factors: [1, 1.028, expect.closeTo(1.05884, 10)],
        },
      ]);
    });

    it('restates shares one by one, and shows by how much that misses', async () => {
      ['1007', '1007', '1007'].forEach((cell, i) => open.excel.type(`Blad1!A${i + 1}`, cell));
      expectOk(await open.workbook.insertRestated({ ...request, amounts: 'Blad1!A1:A3' }));
      await open.excel.idle();
      expect(open.excel.values('Blad1!E5:E9')).toEqual([[1066], [1066], [1066], [3198], [-1]]);
    });

    it('refuses a series with a gap, and an index that is not there', async () => {
      const series = [
        { year: 2016, change: 0.02 },
        { year: 2018, change: 0.03 },
      ];
      expect(problemOf(await open.workbook.createIndex({ label: 'Fel', source: '', series }))).toEqual({
        kind: 'indexGap',
        year: 2018,
      });
      open.excel.type('Blad1!A1', '1');
      expect(
        problemOf(await open.workbook.insertRestated({ ...request, table: 'Index_X', amounts: 'Blad1!A1' })),
      ).toEqual({
        kind: 'indexUnknown',
        table: 'Index_X',
      });
    });
  });

  describe('an edited key', () => {
    beforeEach(async () => {
      expectOk(await open.workbook.createKey(draft('Ny', 5, 3, 2)));
      expectOk(await open.workbook.createKey(draft('Granne', 1, 1, 1)));
      open.excel.type('Blad1!A1', '=NYCKEL.SHARE("Gnosjö"; Ny; 1000; 1)');
      await open.excel.idle();
    });

    it('is read back as it was written, and corrected under the same name', async () => {
      const read = expectOk(await open.workbook.readDraft('Ny'));
      expect(read).toMatchObject({ kind: 'parties', rows: draft('Ny', 5, 3, 2).rows });
      const rows = [...draft('Ny', 5, 3, 2).rows.slice(0, 2), { party: 'Gnosjö', weight: 2, floor: 400 }];
      expectOk(
        await open.workbook.editKey('Ny', {
          kind: 'parties',
          label: 'Ny',
          facts: { decision: 'Ks § 1' },
          rows,
        }),
      );
      await open.excel.idle();
      expect(open.excel.value('Blad1!A1')).toBe(400);
      const { keys } = expectOk(await open.workbook.readWorkbook());
      expect(keys).toMatchObject([
        { label: 'Ny', facts: { decision: 'Ks § 1' }, address: 'Nycklar!A14:C17' },
        { label: 'Granne', key: { ok: true }, address: 'Nycklar!E14:F17' },
      ]);
    });

    it('grows and shrinks, but never over what stands below it', async () => {
      const rows = [...draft('Ny', 5, 3, 2).rows, { party: 'Eksjö', weight: 10 }];
      open.excel.type('Nycklar!A19', 'egen anteckning');
      expectOk(await open.workbook.editKey('Ny', { label: 'Ny', facts: {}, rows }));
      await open.excel.idle();
      expect(open.excel.value('Blad1!A1')).toBe(100);
      const two = [...rows, { party: 'Tranås', weight: 1 }];
      expect(
        problemOf(await open.workbook.editKey('Ny', { label: 'Ny', facts: {}, rows: two })),
      ).toMatchObject({
        kind: 'cellsNotEmpty',
      });
      expectOk(await open.workbook.editKey('Ny', { label: 'Ny', facts: {}, rows: rows.slice(2) }));
      await open.excel.idle();
      expect(open.excel.value('Blad1!A1')).toBe(167);
      expect(open.excel.value('Nycklar!A19')).toBe('egen anteckning');
    });

    it('is not corrected into something that is no key', async () => {
      expect(
        problemOf(await open.workbook.editKey('Ny', { label: 'Ny', facts: {}, rows: [] })),
      ).toMatchObject({
        kind: 'keyEmpty',
      });
      expect(open.excel.value('Blad1!A1')).toBe(200);
    });
  });
});
