import type { AskedShare, CellReading, ShareQuestion } from '../../src/workbook';
import { expectOk, openWorkbook, problemOf, type OpenWorkbook } from './openWorkbook';

/** What Förklara reads of a cell. The formulas are typed as a user types them, with semicolons. */
describe.each(['ltsc2024', 'm365'] as const)('the reading of a cell on %s', (profile) => {
  let open: OpenWorkbook;

  beforeAll(async () => {
    open = await openWorkbook({ profile });
    const rows = [
      { party: 'Aneby', weight: 1 },
      { party: 'Habo', weight: 1 },
      { party: 'Gnosjö', weight: 1 },
    ];
    const facts = { source: 'Överenskommelsen' };
    expectOk(await open.workbook.createKey({ label: 'Prov', facts, rows }));
    expectOk(await open.workbook.createScenarios(['Nuläge']));
    expectOk(
      await open.workbook.addAssumption({ label: 'Budget', unit: 'tkr', kind: 'amount', values: [9400] }),
    );
    expectOk(
      await open.workbook.addAssumption({
        label: 'Nyckel för drift',
        unit: '',
        kind: 'key',
        values: ['Prov'],
      }),
    );
    type('A1', 'Belopp, tkr');
    type('B1', '100');
    type('C1', '200');
    ['Aneby', 'Habo', 'Gnosjö'].forEach((party, i) => type(`A${5 + i}`, party));
    await open.excel.idle();
  });
  afterAll(() => open.excel.close());

  function type(cell: string, typed: string): void {
    open.excel.type(`Blad1!${cell}`, typed);
  }

  async function read(cell: string, formula?: string): Promise<CellReading> {
    if (formula !== undefined) type(cell, formula);
    await open.excel.idle();
    return expectOk(await open.workbook.readCell(`Blad1!${cell}`));
  }

  function sharesIn({ matter }: CellReading): readonly AskedShare[] {
    if (matter.kind !== 'shares') throw new Error(`Expected shares: ${JSON.stringify(matter)}`);
    return matter.shares;
  }

  function only(reading: CellReading): ShareQuestion {
    const [first, ...rest] = sharesIn(reading);
    expect(rest).toEqual([]);
    if (!first) throw new Error('Expected a share');
    return expectOk(first.question);
  }

  it('finds party, key, amount and where they stand', async () => {
    const reading = await read('B5', '=NYCKEL.SHARE(A5; Prov; B$1; 1)');
    expect(reading).toMatchObject({ address: 'Blad1!B5', value: 34, shown: '34', isManual: false });
    expect(reading.matter).toMatchObject({ calculated: 34 });
    const question = only(reading);
    expect(question).toMatchObject({ party: 'Aneby', amount: 100, step: 1, method: null });
    expect(question.amountFrom).toEqual({
      address: 'Blad1!B1',
      written: 'B$1',
      label: 'Belopp, tkr',
      measure: 'tkr',
    });
    expect(question.key.record).toMatchObject({ label: 'Prov', facts: { source: 'Överenskommelsen' } });
    expect(question.key.stamp).toMatch(/^Prov#[0-9a-f]{8}$/);
  });

  it('finds it in a larger formula, with an amount that is calculated', async () => {
    type('D1', 'uppfyllt');
    const conditional =
      '=IF(D1="uppfyllt"; ROUND(NYCKEL.SHARE("Habo"; Prov; SUM(B1:C1)*1,02+30%*10; 0,01)/B1; 2); "–")';
    const reading = await read('D5', conditional);
    expect(only(reading)).toMatchObject({ party: 'Habo', amount: 309, step: 0.01 });
    expect(reading.matter).toMatchObject({ calculated: 1.03 });
    expect(reading.value).toBe(1.03);
  });

  it('reads a refund as an amount with its sign turned', async () => {
    expect(only(await read('D5', '=NYCKEL.SHARE(A5; Prov; -C1; 1)'))).toMatchObject({ amount: -200 });
  });

  it('finds every call of a sum, the outer before the inner', async () => {
    const formula = '=NYCKEL.SHARE(A5;Prov;NYCKEL.SHARE(A6;Prov;C1;1);1)+NYCKEL.SHARE(A7;Prov;C1;1)';
    const reading = await read('D6', formula);
    expect(sharesIn(reading).map(({ call }) => call)).toEqual([
      'NYCKEL.SHARE(A5,Prov,NYCKEL.SHARE(A6,Prov,C1,1),1)',
      'NYCKEL.SHARE(A6,Prov,C1,1)',
      'NYCKEL.SHARE(A7,Prov,C1,1)',
    ]);
    expect(sharesIn(reading).map(({ question }) => expectOk(question).amount)).toEqual([66, 200, 200]);
    expect(reading.matter).toMatchObject({ calculated: reading.value });
  });

  it('makes the keys that formulas make', async () => {
    const within = only(await read('D7', '=NYCKEL.SHARE("Habo"; NYCKEL.SUBKEY(Prov; A5:A6); 100)'));
    expect(within.key.key.parties.map(({ name }) => name)).toEqual(['Aneby', 'Habo']);
    const county =
      '=NYCKEL.SHARE("Ljungby";NYCKEL.REGISTER("skatteunderlag";2017;"Kronobergs län");2000000;100)';
    const reading = await read('D8', county);
    expect(reading.matter).toMatchObject({ calculated: 289600 });
    expect(only(reading).key.key.weightHeader).toContain('SCB');
    const blend = only(
      await read('D9', '=NYCKEL.SHARE("Habo";NYCKEL.BLEND(Prov;50%;NYCKEL.SUBKEY(Prov;A6);50%);300)'),
    );
    expect(blend.key.key.whole.values).toEqual([1, 4, 1]);
  });

  it('knows which cell of a spill it is', async () => {
    const reading = await read('G5', '=NYCKEL.SHARES(Prov; $B$1:$C$1; 1; "var för sig"; $A$5:$A$7)');
    expect(reading.spilledFrom).toBeUndefined();
    const corner = await read('H7');
    expect(corner).toMatchObject({ value: 67, spilledFrom: 'Blad1!G5' });
    expect(only(corner)).toMatchObject({ party: 'Gnosjö', amount: 200, method: 'var för sig' });
    expect(only(corner).amountFrom).toMatchObject({ address: 'Blad1!C1', label: 'Belopp, tkr' });
    await read('J5', '=NYCKEL.SHARES(Prov; B1:C1; 1)');
    expect(only(await read('L6'))).toMatchObject({ party: 'Habo', amount: 200 });
  });

  it('knows both shares of a change', async () => {
    const reading = await read('N5', '=NYCKEL.CHANGE("Habo"; Prov; B1; Prov; C1; 1)');
    const [before, after] = sharesIn(reading);
    expect([before?.role, after?.role]).toEqual(['before', 'after']);
    expect([before, after].map((each) => each && expectOk(each.question).amount)).toEqual([100, 200]);
  });

  it('tells the assumptions that amount and key come from', async () => {
    const question = only(await read('D10', '=NYCKEL.SHARE("Habo"; Nyckel_för_drift; Budget; 1)'));
    expect(question).toMatchObject({
      amount: 9400,
      amountFrom: { address: 'Scenarier!C5', label: 'Budget', measure: 'tkr' },
      keyAssumption: { label: 'Nyckel för drift' },
    });
    expect(question.amountFrom.assumption).toMatchObject({ label: 'Budget' });
  });

  it('reads other sheets, tables and whole columns', async () => {
    open.excel.type('Nycklar!F1', '500');
    const other = only(await read('D11', '=NYCKEL.SHARE(A6; Nyckeltabell_Prov[#All]; Nycklar!F1; 1)'));
    expect(other).toMatchObject({ party: 'Habo', amount: 500, amountFrom: { address: 'Nycklar!F1' } });
    type('P1', 'x');
    type('P2', 'y');
    type('Q2', '700');
    const looked = only(await read('D12', '=NYCKEL.SHARE(A6; Prov; INDEX(Q:Q; MATCH("y";P:P;0)); 1)'));
    expect(looked.amount).toBe(700);
  });

  it('says which argument cannot be read, and guesses nothing', async () => {
    const [asked] = sharesIn(await read('D13', '=NYCKEL.SHARE(A6; Prov; PI()*100; 1; )'));
    expect(asked?.question).toEqual({
      ok: false,
      problem: { kind: 'argumentUnreadable', argument: 'amount', expression: 'PI()*100' },
    });
    const [table] = sharesIn(await read('D14', '=SUM(NYCKEL.SHARES(Prov; B1; 1; ; A5:A7))'));
    expect(table?.question).toMatchObject({ ok: false, problem: { kind: 'tableInFormula' } });
  });

  it('shows the way from a sum to the shares in it', async () => {
    expect((await read('B9', '=SUM(B5:B6)')).matter).toEqual({ kind: 'refers', cells: ['Blad1!B5'] });
    expect((await read('B10', '=H7')).matter).toEqual({ kind: 'refers', cells: ['Blad1!H7'] });
    expect((await read('B11', '=B1+1')).matter).toEqual({ kind: 'formula' });
  });

  it('says what else a cell is', async () => {
    expect((await read('B1')).matter).toEqual({ kind: 'typed' });
    expect((await read('A5')).matter).toEqual({ kind: 'text' });
    expect((await read('Z99')).matter).toEqual({ kind: 'blank' });
    const at = async (address: string) => expectOk(await open.workbook.readCell(address)).matter;
    expect(await at('Nycklar!B8')).toEqual({ kind: 'stamp', key: 'Prov' });
    expect(await at('Nycklar!B15')).toEqual({ kind: 'weight', key: 'Prov' });
    expect(await at('Nycklar!B4')).toEqual({ kind: 'keyFact', key: 'Prov' });
    expect(await at('Scenarier!C5')).toMatchObject({
      kind: 'active',
      assumption: 'Budget',
      scenario: 'Nuläge',
    });
    expect(await at('Scenarier!D5')).toMatchObject({
      kind: 'value',
      assumption: 'Budget',
      scenario: 'Nuläge',
    });
    expect(await at('Scenarier!C2')).toEqual({ kind: 'scenario' });
  });

  it('puts an explanation beside the cell as a comment, once', async () => {
    const put = () => open.workbook.commentCell('Blad1!B5', 'Aneby betalar 34 av 100.');
    expect(expectOk(await put())).toEqual({ address: 'Blad1!B5' });
    expect(problemOf(await put())).toEqual({ kind: 'commentTaken', address: 'Blad1!B5' });
  });

  it('writes an explanation into free cells as texts and figures', async () => {
    const table = {
      title: 'Aneby betalar 34 av 100',
      rows: [['Vikt', 1] as const, ['Dnr', '2026-11-23'] as const],
      notes: ['=inte en formel'],
      target: 'Blad1!T1',
      replace: false,
    };
    expect(expectOk(await open.workbook.insertExplanation(table)).address).toBe('Blad1!T1:U4');
    await open.excel.idle();
    expect(open.excel.values('Blad1!T1:U4')).toEqual([
      ['Aneby betalar 34 av 100', ''],
      ['Vikt', 1],
      ['Dnr', '2026-11-23'],
      ['=inte en formel', ''],
    ]);
    expect(problemOf(await open.workbook.insertExplanation(table)).kind).toBe('cellsNotEmpty');
  });

  it('goes to a cell, reads what is selected, and hears of it', async () => {
    let heard = 0;
    const stop = await open.workbook.watchSelection(() => heard++);
    expectOk(await open.workbook.showCells('Blad1!H7'));
    await open.excel.idle();
    expect(heard).toBeGreaterThan(0);
    expect(expectOk(await open.workbook.readCell())).toMatchObject({ address: 'Blad1!H7' });
    await stop();
    const before = heard;
    expectOk(await open.workbook.showCells('Blad1!B5'));
    await open.excel.idle();
    expect(heard).toBe(before);
  });
});
