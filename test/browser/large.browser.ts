import type { Browser } from 'playwright-core';
import { registerKey } from '../../src/register';
import { expectOk, openWorkbook } from '../integration/openWorkbook';
import { Person } from './person';
import { joinBrowser } from './sitting';

const PARTIES = 290;
const POSTS = 20;
const SCENARIOS = Array.from({ length: 10 }, (_, i) => `Scenario ${i + 1}`);

/** A workbook of the size of a whole country: written by the add-in itself, as a file that is opened later. */
async function writeLargeWorkbook(): Promise<string> {
  const { excel, workbook } = await openWorkbook();
  const { rows } = expectOk(registerKey('folkmängd', 2020, null));
  const draft = { label: 'Folkmängd 2020', facts: {} };
  expectOk(await workbook.createKey({ ...draft, rows: rows.map(([party, weight]) => ({ party, weight })) }));
  expectOk(await workbook.createScenarios(SCENARIOS));
  for (let post = 1; post <= POSTS; post++) {
    const values = SCENARIOS.map((_, i) => 1000 * post + 137 * i);
    expectOk(await workbook.addAssumption({ label: `Budget ${post}`, unit: 'tkr', kind: 'amount', values }));
  }
  const posts = Array.from({ length: POSTS }, (_, i) => ({
    name: `Post ${i + 1}`,
    budget: `=Budget_${i + 1}` as const,
    measure: 'tkr' as const,
    keyName: 'Folkmängd_2020',
    step: 1,
  }));
  expectOk(await workbook.createItems(posts));
  expectOk(await workbook.insertItemShares());
  await excel.idle();
  const saved = JSON.stringify(excel.save());
  excel.close();
  return saved;
}

describe(`${SCENARIOS.length} scenarios, ${PARTIES} parties and ${POSTS} cost items`, () => {
  let browser: Browser;
  let person: Person;

  beforeAll(async () => {
    browser = await joinBrowser();
    person = await Person.sitDown(browser, { file: await writeLargeWorkbook() });
  });
  afterAll(async () => {
    expect(person.complaints).toEqual([]);
    await person.leave();
    await browser.close();
  });

  async function openComparison(): Promise<void> {
    await person.sheet('Fördelade poster');
    await person.goTo('A9');
    await person.view('Scenarier');
    await person.press('Jämför scenarier');
    await person.press('Hämta markering: Tabell med resultat');
    await person.reads(`${PARTIES} parter i`);
    await person.pane.getByLabel('Kolumn att jämföra').selectOption({ label: 'Summa' });
  }

  test('are compared with progress, and every scenario ties', async () => {
    await openComparison();
    await person.press('Jämför');
    for (const done of [1, 4, 8]) await person.reads(`${done} av 10 scenarier`);
    await person.pane.getByText('10 scenarier är jämförda').waitFor({ timeout: 90_000 });
    // 1 000 + 2 000 + … + 20 000, and 137 more for each post in each scenario after the first.
    await person.press('Skriv till bladet Konsekvenser');
    await person.reads('Jämförelsen står på bladet Konsekvenser');
    const rows = await person.values('Konsekvenser!A1:K400');
    const sum = rows.find(([label]) => label === 'Summa');
    expect(sum?.slice(1)).toEqual(SCENARIOS.map((_, i) => 210_000 + POSTS * 137 * i));
  });

  test('can be left in the middle', async () => {
    await person.press(/^Jämför( igen)?$/);
    await person.reads('2 av 10 scenarier');
    await person.press('Avbryt jämförelsen');
    await person.reads('Jämförelsen är avbruten. Arbetsboken är som förut.');
    await person.sees('Scenarier!C2', SCENARIOS[0] ?? '');
  });
});
