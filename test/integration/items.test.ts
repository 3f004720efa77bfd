import type { ItemDraft } from '../../src/workbook';
import { expectOk, problemOf, workbooksWith, type OpenWorkbook } from './openWorkbook';

type Common = Pick<ItemDraft, 'measure' | 'priceLevel' | 'keyName'>;
const IN_2017: Common = { measure: 'tkr', priceLevel: 2017, keyName: 'PKS' };
const IN_2016: Common = { ...IN_2017, priceLevel: 2016 };

/** Jönköpings län, förslag till budget 2017 (PKS 2016-11-22), in the prices of 2017. */
const OTHER_AREAS: readonly ItemDraft[] = [
  { name: 'Personligt ombud', budget: 6600, grants: 3300, ...IN_2017 },
  { name: 'Miljösamverkan F', budget: 729, ...IN_2017 },
  { name: 'Skolsamverkan', budget: 2644, ...IN_2017 },
  { name: 'Fritid', budget: 883, ...IN_2017 },
  { name: 'Kurs o konferens', budget: 3000, income: 3000, ...IN_2017 },
];

describe.each(['ltsc2024', 'm365'] as const)('cost items on %s', (profile) => {
  let open: OpenWorkbook;

  const begin = workbooksWith(
    async ({ workbook }) => {
      const rows = [
        { party: 'Jönköping', weight: 3 },
        { party: 'Habo', weight: 2 },
        { party: 'Mullsjö', weight: 1 },
      ];
      expectOk(await workbook.createKey({ label: 'PKS', facts: {}, rows }));
    },
    { profile },
  );
  beforeEach(async () => {
    open = await begin();
  });
  afterEach(() => open.excel.close());

  async function create(...items: ItemDraft[]): Promise<void> {
    expectOk(await open.workbook.createItems(items));
    await open.excel.idle();
  }

  async function share(): Promise<void> {
    expectOk(await open.workbook.insertItemShares());
    await open.excel.idle();
  }

  /** The cells of a column of `Poster`, from the first item. */
  function column(letter: string, count: number): unknown[] {
    return open.excel.values(`Poster!${letter}5:${letter}${4 + count}`).flat();
  }

  async function protect(sheet: string): Promise<void> {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
  }

  it('takes grants and fees off first, and adds up what is alike', async () => {
    await create(...OTHER_AREAS);
    expect(column('N', 5)).toEqual([3300, 729, 2644, 883, 0]);
    expect(column('R', 5)).toEqual([
      'Kan fördelas',
      'Kan fördelas',
      'Kan fördelas',
      'Kan fördelas',
      'Inget att fördela',
    ]);
    expect(column('P', 1)).toEqual([3]);
    expect(open.excel.values('Poster!A11:N11')[0]).toMatchObject({ 0: 'Summa', 1: 13856, 13: 7556 });
    // The rows that the municipalities pay alone.
    open.excel.type('Blad1!A1', '=SUM(Poster!N6:N8)');
    expect(open.excel.value('Blad1!A1')).toBe(4256);
  });

  it('never adds amounts of different price level or measure', async () => {
    await create(
      { name: 'Administration', budget: 6100, ...IN_2016 },
      { name: 'Fritid', budget: 883, ...IN_2017 },
      { name: 'Skolsamverkan', budget: 2644, ...IN_2017 },
    );
    expect(open.excel.values('Poster!A9:B11')).toEqual([
      ['Summa tkr, 2016 års prisnivå', 6100],
      ['Summa tkr, 2017 års prisnivå', 3527],
      ['Summa', 'olika prisnivå'],
    ]);
    open.excel.type('Poster!D5', '2017');
    expect(open.excel.values('Poster!B9:B11').flat()).toEqual([0, 9627, 9627]);
    open.excel.type('Poster!C5', 'kr');
    expect(open.excel.values('Poster!B9:B11').flat()).toEqual([0, 3527, 'olika mått']);
    expect(open.excel.value('Poster!R9')).toBe('En post saknas i summorna: uppdatera i åtgärdsfönstret');
    await share();
    expect(open.excel.values('Poster!A9:B11')).toEqual([
      ['Summa kr, 2017 års prisnivå', 6100],
      ['Summa tkr, 2017 års prisnivå', 3527],
      ['Summa', 'olika mått'],
    ]);
  });

  it('lets an overhead on grants help to pay for the administration', async () => {
    await create(
      {
        name: 'Projekt',
        budget: '=3070/0.15*0.85',
        grants: '=3070/0.15',
        overhead: { percent: 0.15, base: 'Bidrag', to: 'Administration' },
        ...IN_2016,
        keyName: '',
      },
      { name: 'Administration', budget: 4800, ...IN_2016 },
    );
    expect(open.excel.values('Poster!K5:N6')).toEqual([
      [expect.closeTo(3070, 8), 0, '', expect.closeTo(0, 8)],
      [0, expect.closeTo(3070, 8), '', expect.closeTo(1730, 8)],
    ]);
    expect(column('R', 2)).toEqual(['Inget att fördela', 'Kan fördelas']);
    open.excel.type('Poster!H5', '20%');
    open.excel.type('Poster!B6', '6100');
    expect(open.excel.value('Poster!N6')).toBeCloseTo(1730 + 276.67, 2);
    open.excel.type('Poster!D6', '2017');
    expect(open.excel.value('Poster!L6')).toBe(0);
    expect(open.excel.value('Poster!R5')).toBe('Påslaget når ingen post i samma mått och prisnivå');
  });

  it('puts an overhead on the budget, the grants or what is left', async () => {
    const item = { budget: 1000, grants: 200, income: 300, ...IN_2017 };
    await create(
      { name: 'A', ...item, overhead: { percent: 0.1, base: 'Budget' } },
      { name: 'B', ...item, overhead: { percent: 0.1, base: 'Bidrag' } },
      { name: 'C', ...item, overhead: { percent: 0.1, base: 'Netto' } },
    );
    expect(column('N', 3)).toEqual([600, 520, 550]);
    open.excel.type('Poster!I5', '');
    expect(open.excel.value('Poster!R5')).toBe('Ett värde är inte angivet');
  });

  it('lowers what is shared by a surplus carried in and raises it by a deficit', async () => {
    await create(
      { name: 'Med överskott', budget: 100, carried: 30, ...IN_2017 },
      { name: 'Med underskott', budget: 100, carried: -30, ...IN_2017 },
      { name: 'Mer än allt', budget: 100, carried: 130, ...IN_2017 },
    );
    expect(column('N', 3)).toEqual([70, 130, -30]);
    expect(open.excel.value('Poster!R7')).toBe('Mer finansiering än kostnad: betalas tillbaka');
  });

  it('says of each row what is wrong with it', async () => {
    await create(
      { name: 'Utan budget', budget: '', ...IN_2017 },
      { name: 'Utan nyckel', budget: 5, ...IN_2017, keyName: '' },
      { name: 'Text', budget: 5, ...IN_2017 },
    );
    open.excel.type('Poster!B7', 'ca 5');
    expect(column('R', 3)).toEqual(['Budget saknas', 'Nyckel saknas', 'Ett belopp är inget tal']);
    open.excel.type('Poster!A6', 'Text');
    expect(column('R', 3).slice(1)).toEqual(['Två poster heter så', 'Två poster heter så']);
  });

  it('shares every item by its own key, and ties', async () => {
    await create(...OTHER_AREAS);
    await share();
    expect(open.excel.values('Fördelade poster!A7:G13')).toEqual([
      ['Att fördela', 3300, 729, 2644, 883, 0, 7556],
      [
        'Part',
        'Personligt ombud',
        'Miljösamverkan F',
        'Skolsamverkan',
        'Fritid',
        'Kurs o konferens',
        'Summa',
      ],
      ['Jönköping', 1650, 365, 1322, 442, 0, 3779],
      ['Habo', 1100, 243, 881, 294, 0, 2518],
      ['Mullsjö', 550, 121, 441, 147, 0, 1259],
      ['Summa', 3300, 729, 2644, 883, 0, 7556],
      ['Kontroll', ...Array.from({ length: 6 }, () => 'Summan stämmer')],
    ]);
    expect(open.excel.formula('Fördelade poster!C9')).toBe('=NYCKEL.SHARE($A9,C$5,C$7,C$6)');
    expect(expectOk(await open.workbook.readItems())?.shares).toBe('current');
  });

  it('says in the table what does not tie, and why', async () => {
    await create({ name: 'Fritid', budget: 883.4, ...IN_2017 }, { name: 'Skola', budget: 10, ...IN_2017 });
    await share();
    expect(open.excel.values('Fördelade poster!B13:C13')).toEqual([
      ['Stämmer, avrundat till steget', 'Summan stämmer'],
    ]);
    open.excel.type('Poster!O6', '');
    open.excel.type('Fördelade poster!B9', '0');
    await open.excel.idle();
    expect(open.excel.value('Fördelade poster!B13')).toBe('Avviker från beloppet: uppdatera fördelningen');
    expect(open.excel.value('Fördelade poster!C13')).toBe(
      'Fel, eller tillägget saknas: ändra inget, spara inte',
    );
    open.excel.type('Poster!A5', 'Fritid och kultur');
    await open.excel.idle();
    expect(open.excel.value('Fördelade poster!B13')).toBe(
      'Ett värde är inte angivet, eller posten har bytt namn: se bladet Poster',
    );
  });

  it('sums the shares of each price level apart', async () => {
    await create(
      { name: 'Administration', budget: 6100, ...IN_2016 },
      { name: 'Fritid', budget: 883, ...IN_2017 },
      { name: 'Skolsamverkan', budget: 2644, ...IN_2017 },
    );
    await share();
    expect(open.excel.values('Fördelade poster!E8:F9')).toEqual([
      ['Summa tkr, 2016 års prisnivå', 'Summa tkr, 2017 års prisnivå'],
      [3050, 442 + 1322],
    ]);
    open.excel.type('Poster!D6', '2018');
    await open.excel.idle();
    expect(open.excel.value('Fördelade poster!E13')).toBe(
      'En post saknas i summorna: uppdatera fördelningen',
    );
  });

  it('lets only some take part, by a key that follows the one it comes from', async () => {
    await create(
      { name: 'Fritid', budget: 900, participants: ['Jönköping', 'Mullsjö'], ...IN_2017 },
      { name: 'Skolsamverkan', budget: 600, ...IN_2017 },
    );
    expect(column('P', 2)).toEqual([2, 3]);
    await share();
    expect(open.excel.values('Fördelade poster!A9:D11')).toEqual([
      ['Jönköping', 675, 300, 975],
      ['Habo', '', 200, 200],
      ['Mullsjö', 225, 100, 325],
    ]);
    open.excel.type('Nycklar!B15', '8');
    await open.excel.idle();
    expect(open.excel.value('Fördelade poster!B9')).toBe(800);
    const { keys } = expectOk(await open.workbook.readWorkbook());
    expect(keys.map(({ label }) => label)).toEqual(['PKS', 'PKS, Fritid']);
  });

  it('refuses participants that the key does not have, and none at all', async () => {
    const item = { name: 'Fritid', budget: 900, ...IN_2017 };
    expect(problemOf(await open.workbook.addItem({ ...item, participants: ['Eksjö'] }))).toMatchObject({
      kind: 'partyUnknown',
      input: 'Eksjö',
    });
    expect(problemOf(await open.workbook.addItem({ ...item, participants: [] }))).toEqual({
      kind: 'itemParticipantsNone',
      name: 'Fritid',
    });
  });

  describe('with scenarios', () => {
    beforeEach(async () => {
      expectOk(await open.workbook.createScenarios(['Nuläge', 'Alternativ 1']));
      await create(...OTHER_AREAS);
      await share();
    });

    it('a cell becomes an assumption that shows the same until a scenario changes it', async () => {
      const made = expectOk(await open.workbook.makeAssumption('Fritid', 'budget'));
      expect(made.name).toBe('Budget_Fritid');
      await open.excel.idle();
      expect(open.excel.formula('Poster!B8')).toBe('=Budget_Fritid');
      expect(open.excel.values('Scenarier!A5:E5')).toEqual([
        ['Budget Fritid', 'tkr, 2017 års prisnivå', 883, 883, 883],
      ]);
      expectOk(await open.workbook.editAssumption('Budget_Fritid', 'Alternativ 1', 983));
      expectOk(await open.workbook.chooseScenario('Alternativ 1'));
      await open.excel.idle();
      expect(open.excel.value('Poster!N8')).toBe(983);
      expect(open.excel.value('Fördelade poster!E12')).toBe(983);
      expect(open.excel.value('Fördelade poster!E13')).toBe('Summan stämmer');
      expectOk(await open.workbook.editAssumption('Budget_Fritid', 'Alternativ 1', ''));
      await open.excel.idle();
      expect(open.excel.value('Poster!R8')).toBe('Ett värde är inte angivet');
    });

    it('a key that differs between scenarios shares among those whom each has', async () => {
      const rows = [
        { party: 'Habo', weight: 1 },
        { party: 'Eksjö', weight: 1 },
      ];
      expectOk(await open.workbook.createKey({ label: 'Två', facts: {}, rows }));
      const made = expectOk(await open.workbook.makeAssumption('Fritid', 'key'));
      expect(made.name).toBe('Nyckel_för_Fritid');
      await open.excel.idle();
      expect(open.excel.value('Poster!O8')).toBe(open.excel.value('Poster!O7'));
      expectOk(await open.workbook.editAssumption(made.name, 'Alternativ 1', 'Två'));
      await share();
      const fritid = () => open.excel.values('Fördelade poster!E9:E14').flat();
      expect(fritid()).toEqual([442, 294, 147, '', 883, 'Summan stämmer']);
      expectOk(await open.workbook.chooseScenario('Alternativ 1'));
      await open.excel.idle();
      expect(fritid()).toEqual(['', 442, '', 441, 883, 'Summan stämmer']);
    });

    it('a blank or a calculated cell is no value for all scenarios', async () => {
      open.excel.type('Poster!B8', '=800+83');
      expect(problemOf(await open.workbook.makeAssumption('Fritid', 'budget'))).toMatchObject({
        kind: 'itemCellNotFixed',
        cell: 'Poster!B8',
      });
      expect(problemOf(await open.workbook.makeAssumption('Fritid', 'grants'))).toEqual({
        kind: 'itemCellBlank',
        cell: 'Poster!E8',
      });
    });
  });

  it('makes no assumption where there are no scenarios', async () => {
    await create(...OTHER_AREAS);
    expect(problemOf(await open.workbook.makeAssumption('Fritid', 'budget'))).toEqual({
      kind: 'scenariosMissing',
    });
    expect(open.excel.value('Poster!B8')).toBe(883);
  });

  describe('changing the block', () => {
    beforeEach(async () => {
      await create(...OTHER_AREAS);
      await share();
    });

    it('an added item gets its row, its sums and, on refresh, its column', async () => {
      open.excel.type('Poster!A13', 'egen anteckning');
      open.excel.type('Fördelade poster!A16', 'också egen');
      expectOk(await open.workbook.addItem({ name: 'Stab', budget: 60, ...IN_2017 }));
      await open.excel.idle();
      expect(open.excel.values('Poster!A10:B10')).toEqual([['Stab', 60]]);
      expect(open.excel.values('Poster!A12:B14')).toEqual([
        ['Summa', 13916],
        ['', ''],
        ['egen anteckning', ''],
      ]);
      expect(expectOk(await open.workbook.readItems())?.shares).toBe('outdated');
      await share();
      expect(open.excel.values('Fördelade poster!G8:H13').map((row) => row.join())).toEqual([
        'Stab,Summa',
        '30,3809',
        '20,2538',
        '10,1269',
        '60,7616',
        'Summan stämmer,Summan stämmer',
      ]);
      expect(open.excel.value('Fördelade poster!A16')).toBe('också egen');
    });

    it('an item that somebody types in an inserted row is made whole on refresh, and their own formula stays', async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Poster').getRange('7:7').insert('Down');
        await context.sync();
      });
      open.excel.type('Poster!A7', 'Egen post');
      open.excel.type('Poster!B7', '600');
      open.excel.type('Poster!C7', 'tkr');
      open.excel.type('Poster!D7', '2017');
      open.excel.type('Poster!O7', '=PKS');
      open.excel.type('Poster!Q7', '1');
      open.excel.type('Poster!N6', '=B6-29');
      await share();
      expect(open.excel.values('Poster!N5:N10').flat()).toEqual([3300, 700, 600, 2644, 883, 0]);
      expect(open.excel.value('Poster!B12')).toBe(14456);
      expect(open.excel.values('Fördelade poster!G8:G9').flat()).toEqual(['Egen post', 300]);
    });

    it('rows without figures are headings, and a block that has been moved is found', async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Poster');
        sheet.getRange('7:7').insert('Down');
        sheet.getRange('2:2').insert('Down');
        sheet.getRange('C:C').insert('Right');
        await context.sync();
      });
      open.excel.type('Poster!A8', 'Skola och fritid');
      const block = expectOk(await open.workbook.readItems());
      expect(block?.items.map(({ name, toShare }) => [name, toShare])).toEqual([
        ['Personligt ombud', 3300],
        ['Miljösamverkan F', 729],
        ['Skolsamverkan', 2644],
        ['Fritid', 883],
        ['Kurs o konferens', 0],
      ]);
      expectOk(await open.workbook.addItem({ name: 'Stab', budget: 60, ...IN_2017 }));
      await open.excel.idle();
      expect(open.excel.values('Poster!A12:B12')).toEqual([['Stab', 60]]);
      expect(open.excel.value('Poster!O12')).toBe(60);
    });

    it('an edited item keeps its place, and what knows it by name follows', async () => {
      const stab = {
        name: 'Stab',
        budget: 4,
        overhead: { percent: 0.5, base: 'Budget', to: 'Fritid' },
      } as const;
      expectOk(await open.workbook.addItem({ ...IN_2017, ...stab }));
      expectOk(
        await open.workbook.editItem('Fritid', {
          name: 'Fritid och kultur',
          budget: 902,
          carried: -100,
          ...IN_2017,
        }),
      );
      await open.excel.idle();
      expect(open.excel.values('Poster!A8:B8')).toEqual([['Fritid och kultur', 902]]);
      expect(open.excel.value('Poster!N8')).toBe(1000);
      expect(open.excel.value('Poster!J10')).toBe('Fritid och kultur');
      expect(open.excel.value('Fördelade poster!E12')).toBe(1000);
      expect(problemOf(await open.workbook.editItem('Skolsamverkan', { ...OTHER_AREAS[0]! }))).toEqual({
        kind: 'itemTaken',
        name: 'Personligt ombud',
      });
    });

    it('a moved item takes its formulas with it, and nobody pays for another one', async () => {
      open.excel.type('Poster!E8', '=B8/2');
      await open.excel.idle();
      const before = open.excel.values('Fördelade poster!B7:G12');
      expectOk(await open.workbook.moveItem('Fritid', 'up'));
      await open.excel.idle();
      expect(open.excel.values('Poster!A7:B8')).toEqual([
        ['Fritid', 883],
        ['Skolsamverkan', 2644],
      ]);
      expect(open.excel.formula('Poster!E7')).toBe('=B7/2');
      expect(open.excel.values('Fördelade poster!B7:G12')).toEqual(before);
      expectOk(await open.workbook.moveItem('Personligt ombud', 'up'));
      expect(open.excel.value('Poster!A5')).toBe('Personligt ombud');
    });

    it('does not remove or move what cells elsewhere refer to, unless it is confirmed', async () => {
      open.excel.type('Blad1!A1', '=Poster!N8+1');
      expect(problemOf(await open.workbook.removeItem('Fritid'))).toEqual({
        kind: 'itemInUse',
        name: 'Fritid',
        cells: ['Blad1!A1'],
      });
      expect(problemOf(await open.workbook.moveItem('Skolsamverkan', 'down'))).toMatchObject({
        name: 'Fritid',
      });
      expectOk(await open.workbook.removeItem('Fritid', { evenIfUsed: true }));
      await open.excel.idle();
      expect(open.excel.values('Poster!A8:B8')).toEqual([['Kurs o konferens', 3000]]);
      expect(open.excel.values('Poster!A10:B10')).toEqual([['Summa', 12973]]);
      await share();
      expect(open.excel.values('Fördelade poster!B8:F8')[0]).toEqual([
        'Personligt ombud',
        'Miljösamverkan F',
        'Skolsamverkan',
        'Kurs o konferens',
        'Summa',
      ]);
      expect(open.excel.value('Fördelade poster!G8')).toBe('');
    });

    it('names the cell where the sheet has been damaged', async () => {
      open.excel.type('Poster!E4', 'Statsbidrag');
      const expected = { kind: 'itemsDamaged', cell: 'Poster!E4', expected: 'Bidrag' };
      expect(problemOf(await open.workbook.readItems())).toEqual(expected);
      expect(problemOf(await open.workbook.insertItemShares())).toEqual(expected);
    });

    it('does not let the table of shares run over what stands beside it', async () => {
      open.excel.type('Fördelade poster!H9', 'mitt');
      expectOk(await open.workbook.addItem({ name: 'Stab', budget: 60, ...IN_2017 }));
      expect(problemOf(await open.workbook.insertItemShares())).toMatchObject({
        kind: 'cellsNotEmpty',
        count: 1,
      });
      expect(open.excel.value('Fördelade poster!H9')).toBe('mitt');
      open.excel.type('Fördelade poster!A6', 'Steglängd');
      expect(problemOf(await open.workbook.insertItemShares())).toEqual({
        kind: 'shareSheetDamaged',
        cell: "'Fördelade poster'!A6",
        expected: 'Steg',
      });
    });

    it('leaves protected sheets alone and says which', async () => {
      await protect('Poster');
      const problem = { kind: 'sheetProtected', sheet: 'Poster' };
      const stab = { name: 'Stab', budget: 60, ...IN_2017 };
      expect(problemOf(await open.workbook.addItem(stab))).toEqual(problem);
      expect(problemOf(await open.workbook.editItem('Fritid', stab))).toEqual(problem);
      expect(problemOf(await open.workbook.removeItem('Fritid'))).toEqual(problem);
      expect(problemOf(await open.workbook.insertItemShares())).toEqual(problem);
      expect(open.excel.value('Poster!A10')).toBe('');
    });
  });

  it('refuses a name that is missing, reserved or taken, and a workbook without the block', async () => {
    expect(expectOk(await open.workbook.readItems())).toBeUndefined();
    expect(problemOf(await open.workbook.insertItemShares())).toEqual({ kind: 'itemsMissing' });
    await create();
    expect(problemOf(await open.workbook.insertItemShares())).toEqual({ kind: 'itemsNotShared' });
    const named = (name: string) => open.workbook.addItem({ name, budget: 1, ...IN_2017 });
    expect(problemOf(await named(' '))).toEqual({ kind: 'itemNameMissing' });
    expect(problemOf(await named('Summa drift'))).toMatchObject({ kind: 'itemNameReserved' });
    expectOk(await named('Drift'));
    expect(problemOf(await named('drift'))).toEqual({ kind: 'itemTaken', name: 'drift' });
    expect(problemOf(await open.workbook.editItem('Stab', { name: 'Stab', budget: 1, ...IN_2017 }))).toEqual({
      kind: 'itemUnknown',
      name: 'Stab',
    });
  });

  it('is not written over a sheet Poster of the user’s own', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Poster').getRange('A1').values = [['mina poster']];
      await context.sync();
    });
    expect(problemOf(await open.workbook.createItems())).toEqual({
      kind: 'itemsDamaged',
      cell: 'Poster!A4',
      expected: 'Verksamhet',
    });
    expect(open.excel.value('Poster!A1')).toBe('mina poster');
  });
});
