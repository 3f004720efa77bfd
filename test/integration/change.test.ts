import type { ChangeRequest } from '../../src/workbook';
import { cellsOf } from '../golden/goldenCase';
import { expectOk, openWorkbook, problemOf, type OpenWorkbook } from './openWorkbook';

const MISSING = 'Fel, eller tillägget saknas: ändra inget, spara inte';

describe.each(['ltsc2024', 'm365'] as const)('why shares changed, in the workbook on %s', (profile) => {
  let open: OpenWorkbook;

  const [key2016, key2018] = ['valfard-2016', 'pks-2018'].map((file) => (cellsOf({ file }) ?? []).slice(1));
  const parties = (key2016 ?? []).map(([name]) => ({ name: String(name), presence: 'both' as const }));
  const request: ChangeRequest = {
    before: {
      label: '2016',
      key: { kind: 'key', name: 'Välfärd_2016' },
      amount: { kind: 'number', amount: 6297 },
    },
    after: {
      label: '2018',
      key: { kind: 'key', name: 'PKS_2018_' },
      amount: { kind: 'cell', address: 'Blad1!A1' },
    },
    parties,
    measure: 'tkr',
    step: 1,
    target: 'Blad1!C1',
  };

  beforeEach(async () => {
    open = await openWorkbook({ profile });
    for (const [label, cells] of [
      ['Välfärd 2016', key2016],
      ['PKS 2018 ', key2018],
    ] as const) {
      const rows = (cells ?? []).map(([party, weight]) => ({ party: String(party), weight: Number(weight) }));
      expectOk(await open.workbook.createKey({ label, facts: {}, rows }));
    }
    const names = expectOk(await open.workbook.readWorkbook()).keys.map(({ name }) => name);
    request.after.key satisfies object;
    Object.assign(request.after.key, { name: names[1] });
    open.excel.type('Blad1!A1', '9400');
    await open.excel.idle();
  });
  afterEach(() => open.excel.close());

  async function insert(change: Partial<ChangeRequest> = {}): Promise<string> {
    const { address } = expectOk(await open.workbook.insertChange({ ...request, ...change }));
    await open.excel.idle();
    return address;
  }

  it('stands as formulas with their sums, and ties', async () => {
    expect(await insert()).toBe('Blad1!C1:I23');
    expect(open.excel.values('Blad1!C2:E6')).toEqual([
      ['', 'Före', 'Efter'],
      ['Avser', '2016', '2018'],
      ['Nyckel', expect.stringMatching(/^Välfärd 2016#/), expect.stringMatching(/^PKS 2018#/)],
      ['Belopp, tkr', 6297, 9400],
      ['Steg', 1, ''],
    ]);
    expect(open.excel.values('Blad1!C8:I8')).toEqual([
      ['Part', 'Före', 'Efter', 'Budget', 'Nyckel', 'Avrundning', 'Ändring'],
    ]);
    expect(open.excel.values('Blad1!C21:I23')).toEqual([
      ['Tranås', 351, 516, 172.964, -8.045, 0.081, 165],
      ['Summa', 6297, 9400, 3103, 0, 0, 3103],
      ['Kontroll', 'Summan stämmer', '', '', '', '', ''],
    ]);
  });

  it('follows the amounts and the step', async () => {
    await insert();
    open.excel.type('Blad1!A1', '12000');
    open.excel.type('Blad1!D5', '6000');
    open.excel.type('Blad1!D6', '100');
    await open.excel.idle();
    expect(open.excel.values('Blad1!D22:E22')).toEqual([[6000, 12000]]);
    expect(open.excel.value('Blad1!I22')).toBe(6000);
    expect(open.excel.value('Blad1!D23')).toBe('Summan stämmer');
  });

  it('sets the price level apart, by a percentage or by an index of the workbook', async () => {
    await insert({ restating: { kind: 'percent', change: 0.1 } });
    expect(open.excel.values('Blad1!C7:D8')).toEqual([
      ['Prisomräkning, faktor', 1.1],
      ['Före, i prisnivån efter', 6927],
    ]);
    // Tranås had 351/6297; of 630 that is 35,117, and of the other 2 473 137,847.
    const [row] = open.excel.values('Blad1!C23:K23');
    expect(row?.slice(-2)).toEqual([35.117, 137.847]);
    expect(open.excel.values('Blad1!J24:K24')).toEqual([[630, 2473]]);

    const series = [{ year: 2017, change: 0.028 }];
    const { table } = expectOk(await open.workbook.createIndex({ label: 'PKV', source: '', series }));
    await insert({ restating: { kind: 'index', table, from: 2016, to: 2017 }, target: 'Blad1!C40' });
    expect(open.excel.values('Blad1!D46:D47')).toEqual([[expect.closeTo(1.028, 12)], [6473]]);
  });

  it('lets those who are in one key only join or leave, and says what the key effect then holds', async () => {
    const rows = [
      { party: 'Tranås', weight: 1 },
      { party: 'Ydre', weight: 1 },
    ];
    const { name } = expectOk(await open.workbook.createKey({ label: 'Två', facts: {}, rows }));
    const left = parties.map((party) => ({
      ...party,
      presence: party.name === 'Tranås' ? ('both' as const) : ('left' as const),
    }));
    await insert({
      after: { ...request.after, key: { kind: 'key', name } },
      parties: [...left, { name: 'Ydre', presence: 'joined' }],
    });
    expect(open.excel.value('Blad1!G8')).toBe('Nyckel och deltagare');
    expect(open.excel.values('Blad1!C22:I24')).toEqual([
      ['Ydre', 0, 4700, 0, 4700, 0, 4700],
      ['Summa', 6297, 9400, 3103, 0, 0, 3103],
      ['Kontroll', 'Summan stämmer', '', '', '', '', ''],
    ]);
  });

  it('says so when its rows are no longer those of the keys, and when something is wrong', async () => {
    await insert({ parties: parties.slice(1) });
    expect(open.excel.value('Blad1!D22')).toBe('Avviker från beloppen: stämmer parterna med nycklarna?');
    open.excel.type('Blad1!A1', 'mycket');
    await open.excel.idle();
    expect(open.excel.value('Blad1!D22')).toBe(MISSING);
  });

  it('compares two scenarios, which can be changed in the table', async () => {
    expectOk(await open.workbook.createScenarios(['Nuläge', '2018', 'Tomt']));
    const keys = expectOk(await open.workbook.readWorkbook()).keys.map(({ label }) => label);
    const budget = { label: 'Budget', unit: 'tkr', kind: 'amount', values: [6297, 9400, ''] } as const;
    const key = {
      label: 'Nyckel',
      unit: 'nyckel',
      kind: 'key',
      values: [keys[0] ?? '', keys[1] ?? '', keys[1] ?? ''],
    } as const;
    const amountName = expectOk(await open.workbook.addAssumption(budget)).name;
    const keyName = expectOk(await open.workbook.addAssumption(key)).name;
    const side = (label: string) =>
      ({
        label,
        amount: { kind: 'assumption', name: amountName },
        key: { kind: 'assumption', name: keyName },
      }) as const;
    await insert({ before: side('Nuläge'), after: side('2018') });
    expect(open.excel.values('Blad1!C21:I21')).toEqual([['Tranås', 351, 516, 172.964, -8.045, 0.081, 165]]);

    open.excel.type('Blad1!D3', '2018');
    await open.excel.idle();
    expect(open.excel.values('Blad1!C21:I21')).toEqual([['Tranås', 516, 516, 0, 0, 0, 0]]);

    open.excel.type('Blad1!E3', 'Tomt');
    await open.excel.idle();
    expect(open.excel.value('Blad1!E5')).toBe('#N/A');
    expect(open.excel.value('Blad1!D23')).toBe(MISSING);
  });

  it('refuses an assumption that is gone, and to write over what stands there', async () => {
    const before = { ...request.before, amount: { kind: 'assumption', name: 'Borta' } } as const;
    expect(problemOf(await open.workbook.insertChange({ ...request, before }))).toMatchObject({
      kind: 'scenariosMissing',
    });
    open.excel.type('Blad1!I23', 'egen anteckning');
    expect(problemOf(await open.workbook.insertChange(request))).toMatchObject({
      kind: 'cellsNotEmpty',
      count: 1,
    });
    await insert({ replace: true });
    expect(open.excel.value('Blad1!D23')).toBe('Summan stämmer');
  });
});

describe('CHANGE, typed', () => {
  let open: OpenWorkbook;
  beforeAll(async () => {
    open = await openWorkbook();
    const cells = { A1: 'Tranås', B1: '1', A2: 'Habo', B2: '3', D1: 'Tranås', E1: '1' };
    for (const [cell, content] of Object.entries(cells)) open.excel.type(`Blad1!${cell}`, content);
  });
  afterAll(() => open.excel.close());

  async function typed(formula: string): Promise<[unknown, unknown]> {
    open.excel.type('Blad1!H1', formula);
    await open.excel.idle();
    return [open.excel.value('Blad1!H1'), open.excel.message('Blad1!H1')];
  }

  it('spills one row of four numbers', async () => {
    await typed('=NYCKEL.CHANGE("Tranås"; A1:B2; 1000; D1:E1; 2000; 100)');
    expect(open.excel.values('Blad1!H1:K1')).toEqual([[250, 1500, 50, 1800]]);
  });

  it('needs whole amounts where no step is given', async () => {
    const [shown, message] = await typed('=NYCKEL.CHANGE("Tranås"; A1:B2; 10,5; D1:E1; 20)');
    expect(shown).toBe('#VALUE!');
    expect(message).toMatch(/10,5/);
  });

  it('names whom somebody in neither key was meant to be', async () => {
    const [shown, message] = await typed('=NYCKEL.CHANGE("Tranaas"; A1:B2; 10; D1:E1; 20)');
    expect(shown).toBe('#N/A');
    expect(message).toMatch(/varken i nyckeln före eller i nyckeln efter\. Menade du ”Tranås”\?/);
  });
});
