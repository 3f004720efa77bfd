import type { Result } from '../../src/core/problem';
import type { Comparison } from '../../src/workbook';
import { expectOk, workbooksWith, type OpenWorkbook } from './openWorkbook';

/** Every one of them is a formula with HYPERLINK, as soon as anybody enters it without saying that it is a text. */
const PARTIES = ['=HYPERLINK("http://x/","y")', '+HYPERLINK("a")', '-HYPERLINK("b")', '@HYPERLINK("c")'];
const [POST, SCENARIO, TEXT, LABEL] = [
  '=HYPERLINK("post")',
  '=HYPERLINK("scenario")',
  '=HYPERLINK("text")',
  '=HYPERLINK("label")',
];
const OTHER = '=HYPERLINK("other")';

const rows = PARTIES.map((party, i) => ({ party, weight: i + 1 }));
const target = 'Blad1!L1';
const basis = { year: 2017, referenceDate: '2017-12-31', source: LABEL, figures: rows.map(() => 1000) };
const comparison: Comparison = {
  made: LABEL,
  measure: 'tkr',
  heading: LABEL,
  amounts: 'Blad1!E2:E5',
  parties: PARTIES,
  scenarios: [SCENARIO, OTHER].map((label) => ({ label, amounts: [1, 2, 3, 4], shown: [], stamps: [LABEL] })),
};
const item = { name: POST, budget: 800, measure: 'tkr', keyName: 'Folkmängd', step: 1 } as const;
const settled = {
  sheet: 'Avräkning 2018',
  year: 2018,
  measure: 'tkr',
  step: 1,
  budget: 900,
  forecast: '',
  actual: 950,
  preliminary: { keyName: 'Folkmängd', parties: PARTIES },
  final: { keyName: 'Folkmängd', parties: PARTIES },
} as const;
const shares = { keyName: 'Folkmängd', parties: PARTIES, amounts: 'Blad1!A1', step: 1, target } as const;
const side = { label: LABEL, amount: { kind: 'number', amount: 1000 }, key: { kind: 'key', name: 'Folkmängd' } } as const; // prettier-ignore

/** A workbook from somebody who has given everything in it a name that wants to be a formula. */
const openHostile = workbooksWith(async ({ excel, workbook }) => {
  excel.type('Blad1!A1', '1000');
  for (const [i, amount] of [500, 300, 200, 100].entries()) excel.type(`Blad1!B${i + 1}`, String(amount));
  expectOk(await workbook.createKey({ label: 'Folkmängd', facts: { source: LABEL }, rows }));
  expectOk(await workbook.createKey({ label: LABEL, facts: {}, rows }));
  expectOk(await workbook.createScenarios([SCENARIO, OTHER]));
  expectOk(await workbook.addAssumption({ label: TEXT, unit: '', kind: 'text', values: [TEXT, OTHER] }));
  const key = { label: 'Nyckel', unit: 'nyckel', kind: 'key', values: ['Folkmängd', LABEL] } as const;
  expectOk(await workbook.addAssumption(key));
  expectOk(await workbook.chooseBase(SCENARIO));
  expectOk(await workbook.createItems([item, { ...item, name: OTHER }]));
  expectOk(await workbook.insertItemShares());
  expectOk(await workbook.createAgreement({ label: 'Socialt', rule: 'alla', parties: PARTIES }));
  expectOk(await workbook.insertSettlement(settled));
  expectOk(await workbook.insertShares({ ...shares, target: 'Blad1!D1', form: 'cells' }));
});

/** The stand-in answers at once. */
const FAST = { quiet: 40, stuck: 200, poll: 10, patience: 5000, beat: 500, stale: 1000, retry: 50, attempts: 8 } as const; // prettier-ignore

type Step = readonly [name: string, run: (open: OpenWorkbook) => Promise<Result<unknown>>];

const AS_THEY_STAND: readonly Step[] = [
  ['a key read and written again', async ({ workbook }) => {
    const draft = expectOk(await workbook.readDraft('Folkmängd'));
    return workbook.editKey('Folkmängd', draft);
  }],
  ['the facts of a key', ({ workbook }) => workbook.editFacts('Folkmängd', { decision: OTHER })],
  ['a key renamed', ({ workbook }) => workbook.renameKey('Folkmängd', OTHER)],
  ['a phase-in', ({ workbook }) => workbook.createPhaseIn({ label: OTHER, from: 'Folkmängd', to: 'Folkmängd', firstYear: 2019, years: 2 })],
  ['a scenario like another', ({ workbook }) => workbook.addScenario('=HYPERLINK("new")', SCENARIO)],
  ['a scenario renamed', ({ workbook }) => workbook.renameScenario(SCENARIO, '=HYPERLINK("new")')],
  ['a scenario moved', ({ workbook }) => workbook.moveScenario(SCENARIO, 1)],
  ['a scenario chosen', ({ workbook }) => workbook.chooseScenario(OTHER)],
  ['a scenario deleted, and put back', async ({ workbook }) => {
    expectOk(await workbook.deleteScenario(SCENARIO, { evenIfUsed: true }));
    return workbook.undoLast();
  }],
  ['an assumption moved', ({ workbook }) => workbook.moveAssumption('Nyckel', 0)],
  ['a post moved', ({ workbook }) => workbook.moveItem(POST, 'down')],
  ['a post edited', ({ workbook }) => workbook.editItem(POST, { ...item, name: '=HYPERLINK("new")' })],
  ['a post that becomes an assumption', ({ workbook }) => workbook.makeAssumption(POST, 'budget')],
  ['an answer', ({ workbook }) => workbook.recordAnswer({ agreement: 'Villkor_Socialt', party: PARTIES[0] ?? '', answer: 'ja', board: OTHER, paragraph: OTHER, date: '2018-01-31', note: OTHER })],
  ['tied shares', ({ workbook }) => workbook.insertShares({ ...shares, amounts: 'Blad1!A1:B1', form: 'tied' })],
  ['a limiter', ({ workbook }) => workbook.insertLimiter({ keyName: 'Folkmängd', parties: PARTIES, amount: 'Blad1!A1', before: 'Blad1!B1:B4', change: 0.5, payer: { kind: 'others' }, step: 1, target })],
  ['why fees changed', ({ workbook }) => workbook.insertChange({ before: side, after: side, parties: PARTIES.map((name) => ({ name, presence: 'both' as const })), measure: 'tkr', step: 1, target })],
  ['who takes part', ({ workbook }) => workbook.insertParticipants({ keyName: 'Folkmängd', parties: PARTIES, change: { kind: 'leaves', party: PARTIES[0] ?? '' }, amount: 1000, step: 1, target })],
  ['several years', ({ workbook }) => workbook.insertPlan({ sheet: 'Plan', measure: 'tkr', step: 1, years: [2018, 2019].map((year) => ({ year, budget: 1000, index: '', keyName: 'Folkmängd', parties: PARTIES })) })],
  ['invoices', ({ workbook }) => workbook.insertInvoices({ sheet: 'Fakturor', settlement: 'Avräkning 2018', of: 'preliminary', count: 4, firstDue: '2018-01-31', months: 3, step: 0.001, isService: true, reference: OTHER })],
  ['a settlement after another', ({ workbook }) => workbook.insertSettlement({ ...settled, sheet: 'Avräkning 2019', year: 2019, carriedFrom: 'Avräkning 2018' })],
  ['a new year', async ({ workbook }) => {
    const steps = expectOk(await workbook.planNewYear(2018)).filter(({ problem }) => problem === undefined);
    return workbook.rollForward(2018, steps);
  }],
  ['a price index', ({ workbook }) => workbook.createIndex({ label: OTHER, source: OTHER, series: [{ year: 2018, change: 0.02, published: OTHER }] } as never)],
  ['consequences', ({ workbook }) => workbook.writeConsequences(comparison, { base: SCENARIO, inhabitants: basis, taxBase: basis })],
  ['a report', ({ workbook }) => workbook.writeReport({ title: OTHER, comparison, base: SCENARIO, inhabitants: basis, taxBase: basis, pages: PARTIES })],
  ['a corrected table', ({ workbook }) => workbook.insertCorrected({ table: { partyHeader: OTHER, parties: PARTIES, columns: [{ header: OTHER, figures: [1, 2, 3, 4], published: [1, 2, 3, 5], total: 10 }] }, target })],
  ['a comparison with another file', ({ workbook }) => workbook.writeFileComparison({
    file: `${OTHER}.xlsx`,
    keys: [{ label: OTHER, theirLabel: LABEL, mine: LABEL, theirs: OTHER, weights: PARTIES.map((party) => ({ party, mine: 1, theirs: 2 })) }],
    amounts: [{ label: OTHER, scenario: SCENARIO, mine: TEXT, theirs: OTHER }],
    results: [{ row: OTHER, column: OTHER, address: 'Blad1!A1', mine: TEXT, theirs: OTHER }],
    compared: { keys: 1, amounts: 1, results: 1 },
    chosen: { mine: SCENARIO, theirs: OTHER },
    problems: [],
  } as never)],
  ['a repair of what the check finds', async ({ workbook, excel }) => {
    excel.type('Blad1!H1', `'=_xldudf_NYCKEL_SHARE(D2,Folkmängd,1000)&HYPERLINK("z")`);
    await excel.idle();
    const { findings } = expectOk(await workbook.checkHealth());
    return workbook.repairFindings(findings.filter((finding) => finding.repair !== undefined));
  }],
  ['a sending', ({ workbook }) => workbook.recordSending(new Date('2018-03-01T10:00:00Z'))],
  ['a freezing', async ({ workbook, excel }) => {
    excel.type('Blad1!H1', `'=NYCKEL.SHARE(D2,Folkmängd,1000)&HYPERLINK("z")`);
    await excel.idle();
    const plan = expectOk(await workbook.planFreeze({ where: 'inPlace' }));
    return workbook.freezeCells(plan, {}, FAST);
  }],
  ['a freezing undone', async ({ workbook, excel }) => {
    excel.type('Blad1!H1', `'=NYCKEL.SHARE(D2,Folkmängd,1000)&HYPERLINK("z")`);
    await excel.idle();
    const plan = expectOk(await workbook.planFreeze({ where: 'inPlace' }));
    expectOk(await workbook.freezeCells(plan, {}, FAST));
    await excel.idle();
    return workbook.unfreezeCells({}, FAST);
  }],
  ['frozen copies', async ({ workbook }) => {
    const plan = expectOk(await workbook.planFreeze({ where: 'copies' }));
    return workbook.freezeCells(plan, {}, FAST);
  }],
]; // prettier-ignore

/** The cells whose formula calls HYPERLINK outside quotation marks. */
function awakened({ excel }: OpenWorkbook): string[] {
  const { worksheets, cells } = excel.host.workbook;
  return worksheets.items.flatMap((sheet) => {
    const { formulas, box } = sheet.getUsedRange();
    return formulas.flatMap((row, r) =>
      row.flatMap((entry, c) => {
        if (!cells.hasFormula(sheet.id, box.row + r, box.column + c)) return [];
        const outside = String(entry).replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'!/g, ''); // prettier-ignore
        return /HYPERLINK\(/i.test(outside) ? [`${sheet.name}!${r},${c}: ${String(entry)}`] : [];
      }),
    );
  });
}

test.each(AS_THEY_STAND)('%s: no name becomes a formula', async (_, run) => {
  const open = await openHostile();
  expect(awakened(open)).toEqual([]);
  expectOk(await run(open));
  await open.excel.idle();
  expect(awakened(open)).toEqual([]);
  open.excel.close();
});
