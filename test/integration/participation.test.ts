import { expectOk, openWorkbook, problemOf, type OpenWorkbook } from './openWorkbook';

const KRONOBERG = ['Alvesta', 'Lessebo', 'Ljungby', 'Markaryd', 'Tingsryd', 'Uppvidinge', 'Växjö', 'Älmhult'];
/** The tax bases that give Ljungby 289 600 kr of 2,0 mkr are in the register; these are any weights. */
const WEIGHTS = [18, 8, 27, 9, 12, 9, 84, 16];
const NOTHING = { board: '', paragraph: '', date: '', note: '' };
const CONDITION = 'Villkor_Social_välfärd';

describe.each(['ltsc2024', 'm365'] as const)('participation on %s', (profile) => {
  let open: OpenWorkbook;

  beforeEach(async () => {
    open = await openWorkbook({ profile });
    const rows = KRONOBERG.map((party, i) => ({ party, weight: WEIGHTS[i] ?? 0 }));
    expectOk(await open.workbook.createKey({ label: 'Prov', facts: {}, rows }));
    open.excel.type('Blad1!B1', '1000');
    await ask('alla');
  });
  afterEach(() => open.excel.close());

  async function ask(rule: string, label = 'Social välfärd'): Promise<void> {
    expectOk(await open.workbook.createAgreement({ label, rule, parties: KRONOBERG }));
    await open.excel.idle();
  }

  async function answer(answers: readonly string[], agreement = CONDITION): Promise<void> {
    for (const [i, said] of answers.entries()) {
      const given = { ...NOTHING, agreement, party: KRONOBERG[i] ?? '', answer: said };
      expectOk(await open.workbook.recordAnswer(given));
    }
    await open.excel.idle();
  }

  const ja = (count: number): string[] => Array.from({ length: count }, () => 'ja');
  const status = (): unknown => open.excel.value('Deltagande!B4');

  it('is a block with a rule, an outcome, a line in words and a table of answers', async () => {
    expect(open.excel.values('Deltagande!A1:B11')).toEqual([
      ['Social välfärd', ''],
      ['Regel', 'alla'],
      ['Utfall', 'ej avgjort'],
      ['Läge', 'Villkoret för Social välfärd är ej avgjort: 8 svar saknas'],
      ['Ja', 0],
      ['Nej', 0],
      ['Har inte svarat', 8],
      ['Möjliga svar', 'ja'],
      ['', ''],
      ['Part', 'Svar'],
      ['Alvesta', ''],
    ]);
    expect(open.excel.formula('Deltagande!B3')).toBe(
      '=NYCKEL.CONDITION(Svarstabell_Social_välfärd[#All],B2)',
    );
    open.excel.type('Blad1!D1', `=${CONDITION}`);
    await open.excel.idle();
    expect(open.excel.value('Blad1!D1')).toBe('ej avgjort');
  });

  it.each([
    ['8 ja', ja(8), 'uppfyllt', 'Villkoret för Social välfärd är uppfyllt'],
    ['7 ja', ja(7), 'ej avgjort', 'Villkoret för Social välfärd är ej avgjort: 1 svar saknas'],
    ['7 ja, 1 nej', [...ja(7), 'nej'], 'ej uppfyllt', 'Villkoret för Social välfärd är ej uppfyllt: fördelningen gäller inte'], // prettier-ignore
    ['7 ja, 1 ja villkorat', [...ja(7), 'ja, villkorat'], 'uppfyllt', 'Villkoret för Social välfärd är uppfyllt'], // prettier-ignore
  ])('%s', async (_, said, outcome, words) => {
    await answer(said);
    expect(open.excel.value('Deltagande!B3')).toBe(outcome);
    expect(status()).toBe(words);
  });

  it.each(['cells', 'spill'] as const)(
    'holds back what is inserted as %s, and never shares anew',
    async (form) => {
      const parties = KRONOBERG;
      const request = { keyName: 'Prov', parties, amounts: 'Blad1!B1', target: 'Blad1!A4', step: 1, form };
      expectOk(await open.workbook.insertShares({ ...request, condition: CONDITION }));
      const shown = (): unknown[] => open.excel.values('Blad1!B5:B14').flat();
      const held = (text: string): string[] =>
        parties.map((__, i) => (form === 'cells' || i === 0 ? text : ''));

      await answer(ja(7));
      expect(shown()).toEqual([...held('villkor ej avgjort'), 'villkor ej avgjort', 'Villkoret för Social välfärd är ej avgjort: 1 svar saknas']); // prettier-ignore
      await answer([...ja(7), 'nej']);
      expect(shown()).toEqual([...held('villkor ej uppfyllt'), 'villkor ej uppfyllt', 'Villkoret för Social välfärd är ej uppfyllt: fördelningen gäller inte']); // prettier-ignore
      await answer(ja(8));
      expect(shown()).toEqual([98, 44, 148, 49, 66, 49, 459, 87, 1000, 'Summan stämmer']);
    },
  );

  it('says that something is wrong rather than sharing by an answer that cannot be read', async () => {
    const parties = KRONOBERG;
    const request = { keyName: 'Prov', parties, amounts: 'Blad1!B1', target: 'Blad1!A4', step: 1 };
    expectOk(await open.workbook.insertShares({ ...request, form: 'cells', condition: CONDITION }));
    await answer(ja(8));
    open.excel.type('Deltagande!B18', 'kanske');
    await open.excel.idle();
    expect(open.excel.message('Deltagande!B3')).toMatch(/Svaret från ”Älmhult” är ”kanske”/);
    expect(status()).toBe('Fel i svar eller regel, eller tillägget saknas: ändra inget, spara inte');
    expect(open.excel.value('Blad1!B14')).toBe('Fel, eller tillägget saknas: ändra inget, spara inte');
  });

  it('keeps where and when an answer was decided, and gives it back after the workbook was opened anew', async () => {
    const given = { answer: 'Ja', board: 'KF', paragraph: '142', date: '2016-11-28', note: 'dnr 2016/77' };
    expectOk(await open.workbook.recordAnswer({ agreement: CONDITION, party: 'Ljungby kommun', ...given }));
    await ask('minst 7', 'Administration');
    const state = open.excel.save();
    open.excel.close();
    open = await openWorkbook({ profile, state });
    await open.excel.idle();
    const [social, administration] = expectOk(await open.workbook.readAgreements());
    expect(social).toMatchObject({ name: CONDITION, label: 'Social välfärd', rule: 'alla' });
    expect(social?.rows[2]).toEqual({ ...given, answer: 'ja', party: 'Ljungby' });
    expect(social?.rows[3]).toEqual({ ...NOTHING, answer: '', party: 'Markaryd' });
    expect(administration).toMatchObject({ name: 'Villkor_Administration', rule: 'minst 7' });
    expect(administration?.address).toBe('Deltagande!H10:M18');
    await answer(ja(8), 'Villkor_Administration');
    expect(open.excel.value('Deltagande!I3')).toBe('uppfyllt');
    expect(open.excel.value('Deltagande!B3')).toBe('ej avgjort');
  });

  it('changes the rule, and refuses one that cannot be read', async () => {
    await answer([...ja(7), 'nej']);
    expectOk(await open.workbook.changeRule(CONDITION, 'minst 7'));
    await open.excel.idle();
    expect(open.excel.value('Deltagande!B3')).toBe('uppfyllt');
    expect(problemOf(await open.workbook.changeRule(CONDITION, 'minst 9'))).toEqual({
      kind: 'ruleCount',
      count: 9,
      asked: 8,
    });
    expect(open.excel.value('Deltagande!B2')).toBe('minst 7');
  });

  it('refuses what is no date, no answer, nobody who was asked, and a label that is taken', async () => {
    const given = { ...NOTHING, agreement: CONDITION, party: 'Växjö', answer: 'ja' };
    const refused = async (change: object): Promise<unknown> =>
      problemOf(await open.workbook.recordAnswer({ ...given, ...change })).kind;
    expect(await refused({ date: '2017-02-30' })).toBe('dateUnknown');
    expect(await refused({ answer: 'kanske' })).toBe('answerUnknown');
    expect(await refused({ party: 'Osby' })).toBe('partyNotAsked');
    expect(await refused({ agreement: 'Villkor_Annat' })).toBe('agreementUnknown');
    const again = { label: 'social välfärd', rule: 'alla', parties: KRONOBERG };
    expect(problemOf(await open.workbook.createAgreement(again)).kind).toBe('agreementTaken');
    expect(problemOf(await open.workbook.createAgreement({ ...again, label: ' ' })).kind).toBe('agreementLabelMissing'); // prettier-ignore
    expect(problemOf(await open.workbook.createAgreement({ ...again, label: 'Ny', rule: 'Osby' })).kind).toBe('ruleUnknown'); // prettier-ignore
  });

  it('leaves a protected sheet alone', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Deltagande').protection.protect();
      await context.sync();
    });
    const given = { ...NOTHING, agreement: CONDITION, party: 'Växjö', answer: 'ja' };
    const closed = { kind: 'sheetProtected', sheet: 'Deltagande' };
    expect(problemOf(await open.workbook.recordAnswer(given))).toEqual(closed);
    expect(problemOf(await open.workbook.changeRule(CONDITION, 'minst 7'))).toEqual(closed);
    const another = { label: 'Ny', rule: 'alla', parties: KRONOBERG };
    expect(problemOf(await open.workbook.createAgreement(another))).toEqual(closed);
  });

  it('puts a line into another sheet that says how it stands', async () => {
    expectOk(await open.workbook.addConditionLine({ condition: CONDITION, target: 'Blad1!F1' }));
    await answer(ja(6));
    expect(open.excel.values('Blad1!F1:G1')).toEqual([
      ['Villkor', 'Villkoret för Social välfärd är ej avgjort: 2 svar saknas'],
    ]);
    expect(problemOf(await open.workbook.addConditionLine({ condition: CONDITION, target: 'Blad1!F1' })).kind).toBe('cellsNotEmpty'); // prettier-ignore
  });

  it('shows what the others pay if one leaves', async () => {
    const change = { kind: 'leaves', party: 'Växjö' } as const;
    const request = { keyName: 'Prov', parties: KRONOBERG, change, amount: '=Blad1!B1', step: 1 } as const;
    expectOk(await open.workbook.insertParticipants({ ...request, target: 'Blad1!F1' }));
    await open.excel.idle();
    expect(open.excel.values('Blad1!F1:I13')).toEqual([
      ['Om Växjö inte deltar', '', '', ''],
      ['Belopp', 1000, '', ''],
      ['Part', 'Alla deltar', 'Utan Växjö', 'Ändring'],
      ['Alvesta', 98, 182, 84],
      ['Lessebo', 44, 81, 37],
      ['Ljungby', 148, 273, 125],
      ['Markaryd', 49, 91, 42],
      ['Tingsryd', 66, 121, 55],
      ['Uppvidinge', 49, 91, 42],
      ['Älmhult', 87, 161, 74],
      ['Växjö', 459, 0, -459],
      ['Summa', 1000, 1000, 0],
      ['Kontroll', 'Summan stämmer', 'Summan stämmer', ''],
    ]);
  });

  it('shows what each pays if one from outside joins, by the weight in its cell', async () => {
    const change = { kind: 'joins', party: 'Osby', weight: 17 } as const;
    const request = { keyName: 'Prov', parties: KRONOBERG, change, amount: 1000, step: 1 } as const;
    expectOk(await open.workbook.insertParticipants({ ...request, target: 'Blad1!F1' }));
    await open.excel.idle();
    expect(open.excel.values('Blad1!F3:J3').flat()).toEqual(['Part', 'Vikt', 'Utan Osby', 'Med Osby', 'Ändring']); // prettier-ignore
    expect(open.excel.values('Blad1!F12:J14')).toEqual([
      ['Osby', 17, 0, 85, 85],
      ['Summa', 200, 1000, 1000, 0],
      ['Kontroll', '', 'Summan stämmer', 'Summan stämmer', ''],
    ]);
    open.excel.type('Blad1!G12', '0');
    await open.excel.idle();
    expect(open.excel.value('Blad1!I12')).toBe(0);
  });
});
