import { expectOk, openWorkbook, type OpenWorkbook } from './openWorkbook';

/** Texts that Excel would take for a formula, a number or markup of its own, as names that somebody else has written. */
const HOSTILE = [
  '=HYPERLINK("http://example.com/","Klicka här")',
  '=1+1',
  '+46 8 123',
  '-1+2',
  '@SUM(A1:A9)',
  "'=1+1",
  '＝1+1',
  '"; =1+1; "',
  '=cmd|/c calc!A1',
  '{=1+1}',
];
const rows = HOSTILE.map((party, i) => ({ party, weight: i + 1 }));
const LABEL = '=2+3';
const target = 'Blad1!A1';

let open: OpenWorkbook;
beforeEach(async () => {
  open = await openWorkbook();
});
afterEach(() => open.excel.close());

/** Every cell that holds a formula, with what it shows. */
function formulas(): { at: string; formula: string }[] {
  const { workbook } = open.excel.host;
  return workbook.worksheets.items.flatMap((sheet) => {
    const range = sheet.getUsedRange();
    return range.formulas.flatMap((row, r) =>
      row.flatMap((formula, c) =>
        workbook.cells.hasFormula(sheet.id, range.box.row + r, range.box.column + c)
          ? [{ at: `${sheet.name}!${r},${c}`, formula: String(formula) }]
          : [],
      ),
    );
  });
}

function texts(): string[] {
  return open.excel.host.workbook.worksheets.items.flatMap((sheet) =>
    sheet.getUsedRange().values.flat().map(String),
  );
}

/** No formula is one of theirs, and none holds one of theirs but inside quotation marks. */
function expectTexts(written: readonly string[]): void {
  const outsideQuotes = formulas().map(({ at, formula }) => ({
    at,
    formula: formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, 'S!'),
  }));
  expect(
    outsideQuotes.filter(({ formula }) => /HYPERLINK|cmd|1\+1|2\+3|-1\+2|SUM\(A1:A9\)/.test(formula)),
  ).toEqual([]);
  for (const text of written) expect(texts()).toContain(text);
}

test('parties and the label of a key stay what they are, and so do the shares that are made of them', async () => {
  const key = { label: LABEL, facts: { source: '=1+1', decision: '@SUM(A1)' }, rows };
  const { name } = expectOk(await open.workbook.createKey(key));
  const shares = { keyName: name, parties: HOSTILE, amounts: 'Blad1!Z1', step: 1 } as const;
  open.excel.type('Blad1!Z1', '550');
  expectOk(await open.workbook.insertShares({ ...shares, target, form: 'cells' }));
  expectOk(await open.workbook.insertShares({ ...shares, target: 'Blad1!F1', form: 'spill' }));
  await open.excel.idle();
  expectTexts([...HOSTILE, '=1+1', '@SUM(A1)']);
  // The party is found by just that text: 55 weights share 550.
  expect(texts()).toEqual(expect.arrayContaining(rows.map(({ weight }) => String(10 * weight))));
});

test('scenarios, assumptions, posts and agreements stay what they are', async () => {
  const { workbook, excel } = open;
  const { name } = expectOk(await workbook.createKey({ label: 'Folkmängd', facts: {}, rows }));
  expectOk(await workbook.createScenarios(['=1+1', '@SUM(A1:A9)']));
  const assumption = { label: '-1+2', unit: 'tkr', kind: 'amount', values: [100, 200] } as const;
  expectOk(await workbook.addAssumption(assumption));
  expectOk(
    await workbook.addAssumption({ label: 'Ort', unit: '', kind: 'text', values: ['=1+1', '+46 8 123'] }),
  );
  const item = { budget: 550, measure: 'tkr', keyName: name, step: 1 } as const;
  expectOk(await workbook.createItems([{ ...item, name: '=cmd|/c calc!A1' }]));
  expectOk(await workbook.insertItemShares());
  expectOk(await workbook.createAgreement({ label: '=2+3', rule: 'alla', parties: HOSTILE }));
  await excel.idle();
  expectTexts([...HOSTILE, '=1+1', '@SUM(A1:A9)', '-1+2', '=cmd|/c calc!A1']);
});

test('reports and comparisons of what others have written stay what they are', async () => {
  const { workbook, excel } = open;
  expectOk(await workbook.createScenarios(['=2+3', '@SUM(A1:A9)']));
  const scenario = (label: string) => ({
    label,
    amounts: rows.map(({ weight }) => weight),
    shown: [],
    stamps: ['=1+1#00000001'],
  });
  const comparison = {
    made: '2018-03-01 10:15',
    measure: 'tkr' as const,
    heading: '=1+1',
    amounts: 'Blad1!E2:E11',
    parties: HOSTILE,
    scenarios: [scenario('=2+3'), scenario('@SUM(A1:A9)')],
  };
  const basis = { year: 2017, referenceDate: '2017-12-31', source: '=1+1', figures: rows.map(() => 1000) };
  expectOk(
    await workbook.writeConsequences(comparison, { base: '=2+3', inhabitants: basis, taxBase: basis }),
  );
  const report = {
    title: '=1+1',
    comparison,
    base: '=2+3',
    inhabitants: basis,
    taxBase: basis,
    pages: HOSTILE,
  };
  expectOk(await workbook.writeReport(report));
  expectOk(
    await workbook.insertExplanation({
      title: '=1+1',
      rows: HOSTILE.map((text) => [text, 0.5]),
      notes: ['=2+3'],
      target: 'Blad1!A1',
      replace: false,
    }),
  );
  await excel.idle();
  expectTexts([...HOSTILE, '=1+1', '=2+3']);
});
