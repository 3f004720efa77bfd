import type { Problem } from '../../src/core/problem';
import { sayHealthFinding } from '../../src/text';
import { problems as en } from '../../src/text/en/problems';
import { sayProblem } from '../../src/text/problemText';
import { problems as sv } from '../../src/text/sv/problems';
import { expectOk, openWorkbook, type OpenWorkbook } from './openWorkbook';

/** Workbooks that have been through something: nothing may crash or be written over, and what is wrong is told. */

const say = {
  sv: (problem: Problem) => sayProblem(sv, problem),
  en: (problem: Problem) => sayProblem(en, problem),
};

const SHEET = "'Jönköping 2018'";

let saved: ReturnType<OpenWorkbook['excel']['save']>;
beforeAll(async () => {
  const book = await openWorkbook();
  expectOk(await book.workbook.insertExample('jonkoping'));
  await book.excel.idle();
  saved = book.excel.save();
});

async function withJonkoping(damage: (book: OpenWorkbook) => void): Promise<OpenWorkbook> {
  const book = await openWorkbook({ state: structuredClone(saved) });
  damage(book);
  await book.excel.idle();
  return book;
}

/** What stands in every cell, but for the sheets that an operation may write on. */
function standing({ excel }: OpenWorkbook, except: readonly string[] = []): unknown {
  const { worksheets } = excel.host.workbook;
  return worksheets.items
    .filter(({ name }) => !except.includes(name))
    .map((sheet) => [sheet.name, sheet.getUsedRange().formulas]);
}

/** Opens it as the pane does, checks it, and hears that nothing was written. */
async function look(book: OpenWorkbook): Promise<string[]> {
  const before = standing(book);
  const content = expectOk(await book.workbook.readWorkbook());
  const { findings } = expectOk(await book.workbook.checkHealth());
  expectOk(await book.workbook.planFreeze({ where: 'inPlace' }));
  expectOk(await book.workbook.readProvenance());
  await book.excel.idle();
  expect(standing(book)).toEqual(before);
  for (const finding of findings)
    for (const language of ['sv', 'en'] as const)
      expect(sayHealthFinding(finding, language, say[language]).sentence).not.toMatch(
        /undefined|\[object|NaN/,
      );
  return [...content.problems.map(({ kind }) => kind), ...findings.map(({ kind }) => kind)];
}

const NEW_KEY = {
  label: 'Lika delar',
  facts: {},
  rows: [
    { party: 'Aneby', weight: 1 },
    { party: 'Eksjö', weight: 1 },
  ],
};

test.each(['Nycklar', 'Scenarier', 'Om fördelningen'])('without the sheet %s', async (sheet) => {
  const book = await withJonkoping(({ excel }) => excel.host.workbook.worksheets.getItem(sheet).delete());
  expect(await look(book)).toContain('sheetMissing');
  const before = standing(book, ['Nycklar', 'Om fördelningen']);
  expectOk(await book.workbook.createKey(NEW_KEY));
  expect(standing(book, ['Nycklar', 'Om fördelningen'])).toEqual(before);
});

test('with renamed columns', async () => {
  const book = await withJonkoping(({ excel }) => {
    excel.type('Nycklar!A14', 'Kommuner');
    excel.type('Nycklar!E14', 'Viktning');
  });
  expect((await look(book)).filter((kind) => kind === 'keyBroken')).toHaveLength(2);
});

test('with the sheet of keys copied', async () => {
  const book = await withJonkoping(({ excel }) => {
    excel.host.workbook.worksheets.getItem('Nycklar').copy('End');
  });
  const found = await look(book);
  expect(found.filter((kind) => kind === 'tableTwice')).toHaveLength(3);
});

test('with parts of others under our name', async () => {
  const book = await withJonkoping(({ excel }) => {
    const { customXmlParts } = excel.host.workbook;
    customXmlParts.add('<evil xmlns="urn:fordelningsnyckel:workbook" schema="99999999"/>');
    customXmlParts.add('<operation xmlns="urn:fordelningsnyckel:operation">skräp</operation>');
    customXmlParts.add('<provenance xmlns="urn:fordelningsnyckel:provenance"/>');
    customXmlParts.add('<frozen xmlns="urn:fordelningsnyckel:frozen" formulas="-1" values="många"/>');
  });
  const parts = book.excel.host.workbook.customXmlParts.items.length;
  expect(await look(book)).toContain('foreignPart');
  expect(book.excel.host.workbook.customXmlParts.items).toHaveLength(parts);
  // Somebody else's number is not the version of a later add-in: the workbook can still be changed.
  expectOk(await book.workbook.createKey(NEW_KEY));
});

test('with forged stamps', async () => {
  const book = await withJonkoping(({ excel }) => {
    excel.type('Nycklar!B8', 'PKS 2018#00000000');
    excel.type('Nycklar!E9', 'Social välfärd 2016#deadbeef');
    excel.type('Nycklar!H9', 'hej');
  });
  const found = await look(book);
  expect(found).toContain('stampTyped');
  expect(found.filter((kind) => kind === 'stampDiffers')).toHaveLength(2);
});

test('with 100 000 stray cells', async () => {
  const book = await withJonkoping(({ excel }) => {
    const sheet = excel.host.workbook.worksheets.add('Skräp');
    sheet.getRange('A1:CV1000').values = Array.from({ length: 1000 }, (_, r) =>
      Array.from({ length: 100 }, (__, c) => (r * c) % 7),
    );
  });
  expect(await look(book)).not.toContain('cellError');
}, 60_000);

test('with names that others have taken', async () => {
  const book = await openWorkbook();
  const { names } = book.excel.host.workbook;
  for (const name of ['Lika_delar', 'Scenario', 'Nyckelregister_2', 'Basscenario'])
    names.add(name, `=${book.excel.host.workbook.worksheets.items[0]?.name}!$A$1`);
  const taken = names.items.map(({ name, formula }) => [name, formula]);
  const { name } = expectOk(await book.workbook.createKey(NEW_KEY));
  expect(name).toBe('Lika_delar_2');
  expect(await book.workbook.createScenarios(['Ett', 'Två'])).toMatchObject({
    ok: false,
    problem: { kind: 'nameTaken', name: 'Scenario' },
  });
  await look(book);
  expect(names.items.map((item) => [item.name, item.formula])).toEqual(expect.arrayContaining(taken));
});

test('with its sheet of keys in another workbook, where the names are missing', async () => {
  const book = await withJonkoping(({ excel }) => {
    const { names } = excel.host.workbook;
    for (const name of ['PKS_2018', 'Administration_2016']) names.getItem(name).delete();
  });
  const { findings } = expectOk(await book.workbook.checkHealth());
  const astray = findings.filter(({ kind }) => kind === 'nameAstray');
  expect(astray.map((finding) => 'name' in finding && finding.name)).toEqual([
    'PKS_2018',
    'Administration_2016',
  ]);
  const shares = book.excel.values(`${SHEET}!B5:C17`);
  expectOk(await book.workbook.repairFindings(findings));
  await book.excel.idle();
  const left = expectOk(await book.workbook.checkHealth()).findings;
  expect(left.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(book.excel.values(`${SHEET}!B5:C17`)).not.toEqual(shares);
  expect(book.excel.values(`${SHEET}!B18:C18`)).toEqual([[9400, 6100]]);
});
