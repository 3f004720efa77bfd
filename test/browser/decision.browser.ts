import { readFileSync } from 'node:fs';
import path from 'node:path';
import { everything } from './everything';
import { sitting } from './sitting';

const at = sitting({ pane: 450 });

interface GoldenCase {
  readonly expect: { readonly shares: Record<string, number> };
}

/** A golden case's shares, in its own order of the parties. */
function golden(file: string): Record<string, number> {
  const text = readFileSync(path.resolve('test/golden', `${file}.json`), 'utf8');
  return (JSON.parse(text) as GoldenCase).expect.shares;
}

const WELFARE_2018 = golden('G06/9400');
const PARTIES = Object.keys(WELFARE_2018);
const ADMINISTRATION: Record<number, Record<string, number>> = {
  1730: golden('G08/1730'),
  3500: golden('G11/3500'),
  6100: golden('G07/6100'),
};

/** The tables as they stand in the slides; the second one lists Tranås before Nässjö. */
const WELFARE = `Kommun 2016 2018
Jönköping 2 368 3 519
Habo  204 310
Mullsjö  131 195
Vaggeryd 242 366
Värnamo  606 906
Gnosjö  175 262
Gislaved 530 798
Vetlanda  493 736
Sävsjö  211 320
Eksjö  306 451
Aneby  116 175
Nässjö  564 847
Tranås 351 516
Summa 6 297 9 400`;
const WELFARE_2016: Record<string, number> = {
  Jönköping: 2368,
  Habo: 204,
  Mullsjö: 131,
  Vaggeryd: 242,
  Värnamo: 606,
  Gnosjö: 175,
  Gislaved: 530,
  Vetlanda: 493,
  Sävsjö: 211,
  Eksjö: 306,
  Aneby: 116,
  Nässjö: 564,
  Tranås: 351,
};
const KEY_2018 = `Kommun	Miljondelar
Jönköping	374373
Habo	32970
Mullsjö	20763
Vaggeryd	38905
Värnamo	96375
Gnosjö	27864
Gislaved	84885
Vetlanda	78298
Sävsjö	34050
Eksjö	47985
Aneby	18582
Nässjö	90065
Tranås	54885`;

const SCENARIOS = ['Nuläge 2016', 'Alternativ 1', 'Alternativ 2', 'Kommunchefsgruppen'];
const BUDGETS: [welfare: number, administration: number][] = [
  [6297, 1730],
  [9400, 6100],
  [9400, 1730],
  [9400, 3500],
];

/** What each party pays in a scenario: the older key for 2016's social welfare, the golden one for the rest. */
const expected = BUDGETS.map(([welfare, administration]) =>
  PARTIES.map(
    (party) =>
      ((welfare === 6297 ? WELFARE_2016 : WELFARE_2018)[party] ?? NaN) +
      (ADMINISTRATION[administration]?.[party] ?? NaN),
  ),
);

async function pasteKey(label: string, table: string, column?: string): Promise<void> {
  const { pane } = at.person;
  await at.person.view('Nycklar');
  await at.person.press('Ny nyckel');
  await pane.getByLabel('Så görs nyckeln').selectOption({ label: 'Klistra in en tabell' });
  await pane.getByLabel('Klistra in tabellen här').fill(table);
  if (column) await pane.getByLabel('Kolumn med vikterna').selectOption({ label: column });
  await pane.getByLabel('Namn på nyckeln').fill(label);
  await at.person.press('Skapa nyckeln');
  await pane.getByText(`${label} är skapad`).waitFor();
}

async function createScenarios(): Promise<void> {
  const { pane } = at.person;
  await at.person.view('Scenarier');
  await at.person.press('Ett scenario till');
  await at.person.press('Ett scenario till');
  for (const [i, label] of SCENARIOS.entries())
    await pane.getByRole('textbox', { name: `Scenario ${i + 1}` }).fill(label);
  await at.person.press('Skapa scenarier');
  await at.person.sees('Scenarier!D4:G4', [SCENARIOS]);
}

async function addAmount(label: string, values: readonly number[]): Promise<void> {
  const { pane } = at.person;
  await at.person.press('Ny förutsättning');
  const form = pane.getByRole('group', { name: 'Ny förutsättning' });
  await form.getByLabel('Vad förutsättningen heter').fill(label);
  for (const [i, value] of values.entries()) {
    await form.getByLabel(SCENARIOS[i] ?? '', { exact: true }).fill(String(value));
  }
  await form.getByRole('button', { name: 'Lägg till' }).click();
  await at.person.reads(`${label} är tillagd`);
}

async function addKey(label: string, keys: readonly string[]): Promise<void> {
  const { pane } = at.person;
  await at.person.press('Ny förutsättning');
  const form = pane.getByRole('group', { name: 'Ny förutsättning' });
  await form.getByLabel('Vad förutsättningen heter').fill(label);
  await form.getByLabel('Värdet är').selectOption({ label: 'En nyckel' });
  for (const [i, key] of keys.entries()) {
    await form.getByLabel(SCENARIOS[i] ?? '', { exact: true }).selectOption({ label: key });
  }
  await form.getByRole('button', { name: 'Lägg till' }).click();
  await at.person.reads(`${label} är tillagd`);
}

/** The table of results: names, two shares and their sum, typed as a user types them. */
async function typeTable(): Promise<void> {
  await at.person.sheet('Blad1');
  await at.person.type('B1', '=Budget_social_välfärd');
  await at.person.type('C1', '=Budget_administration');
  for (const [i, head] of ['Kommun', 'Social välfärd', 'Administration', 'Summa'].entries()) {
    await at.person.type(`${'ABCD'[i] ?? ''}4`, head);
  }
  for (const [i, party] of PARTIES.entries()) {
    const row = 5 + i;
    await at.person.type(`A${row}`, party);
    await at.person.type(`B${row}`, `=NYCKEL.SHARE(A${row}; Nyckel_för_social_välfärd; B$1; 1)`);
    await at.person.type(`C${row}`, `=NYCKEL.SHARE(A${row}; Nyckel_för_administration; C$1; 1)`);
    await at.person.type(`D${row}`, `=B${row}+C${row}`);
  }
  await at.person.type('A18', 'Summa');
  await at.person.type('D18', '=SUM(D5:D17)');
}

async function chooseTable(): Promise<void> {
  const { pane } = at.person;
  await at.person.goTo('A5');
  await at.person.view('Scenarier');
  await at.person.press('Jämför scenarier');
  await at.person.press('Hämta markering: Tabell med resultat');
  await at.person.reads('13 parter i');
  await pane.getByLabel('Kolumn att jämföra').selectOption({ label: 'Summa' });
  await pane.getByLabel('Mått', { exact: true }).selectOption('tkr');
}

async function build(): Promise<void> {
  await pasteKey('Social välfärd 2016', WELFARE, '2016');
  await pasteKey('PKS 2018', KEY_2018);
  await createScenarios();
  await addAmount(
    'Budget social välfärd',
    BUDGETS.map(([welfare]) => welfare),
  );
  await addAmount(
    'Budget administration',
    BUDGETS.map(([, administration]) => administration),
  );
  const [first, ...others] = SCENARIOS;
  expect(first).toBe('Nuläge 2016');
  await addKey('Nyckel för social välfärd', ['Social välfärd 2016', ...others.map(() => 'PKS 2018')]);
  await addKey(
    'Nyckel för administration',
    SCENARIOS.map(() => 'PKS 2018'),
  );
  await typeTable();
}

test('from an empty workbook to the consequences of four scenarios, built by hand', async () => {
  const { pane } = at.person;
  await build();
  await at.person.sees('D5:D17', expected[0]?.map((amount) => [amount]) ?? []);
  await chooseTable();
  await at.person.press('Jämför');
  await at.person.reads('4 scenarier är jämförda');
  await at.person.press('Skriv till bladet Konsekvenser');
  await at.person.reads('Jämförelsen står på bladet Konsekvenser');
  const cells = await at.person.values('Konsekvenser!A1:E30');
  const head = cells.findIndex(([, first]) => first === SCENARIOS[0]);
  expect(cells[head]?.slice(1)).toEqual(SCENARIOS);
  for (const [i, party] of PARTIES.entries()) {
    expect(cells[head + 1 + i]).toEqual([party, ...expected.map((scenario) => scenario[i])]);
  }
  // The scenario that was chosen is chosen again.
  await at.person.sees('Scenarier!C2', SCENARIOS[0] ?? '');
  await pane.getByRole('button', { name: 'Tillbaka' }).click();
  await pane.getByRole('button', { name: 'Beslutsunderlag' }).waitFor();
});

describe('a comparison that comes to nothing leaves the workbook as it was', () => {
  async function begin(): Promise<unknown> {
    await at.person.insertJonkoping();
    const before = await everything(at.person);
    await at.person.goTo('A5');
    await at.person.view('Scenarier');
    await at.person.press('Jämför scenarier');
    await at.person.press('Hämta markering: Tabell med resultat');
    await at.person.reads('13 parter i');
    return before;
  }

  test('cancelled half-way', async () => {
    const before = await begin();
    await at.person.press('Jämför');
    // Another scenario than the original is chosen by then.
    await at.person.reads('2 av 4 scenarier');
    // Held there: on a busy machine the comparison could otherwise be done before the button is pressed.
    await at.person.page.evaluate(() => window.workbench?.host.customFunctions.hang());
    await at.person.sees('Scenarier!C2', 'Alternativ 2');
    await at.person.press('Avbryt jämförelsen');
    await at.person.reads('Jämförelsen är avbruten. Arbetsboken är som förut.');
    await at.person.page.evaluate(() => window.workbench?.host.customFunctions.resume());
    await at.person.sees("'Jönköping 2018'!D18", 15500);
    expect(await everything(at.person)).toEqual(before);
  });

  test('when it takes too long', async () => {
    await at.person.page.clock.install();
    const before = await begin();
    await at.person.page.evaluate(() => window.workbench?.host.customFunctions.hang());
    await at.person.press('Jämför');
    await at.person.sees('Scenarier!C2', 'Nuläge 2016');
    await at.person.page.clock.fastForward('01:00');
    await at.person.reads(/blev inte klar inom 60 sekunder/);
    await at.person.page.evaluate(() => window.workbench?.host.customFunctions.resume());
    await at.person.sees("'Jönköping 2018'!D18", 15500);
    expect(await everything(at.person)).toEqual(before);
  });

  test('when the runtime is killed in the middle, and the next one makes it good', async () => {
    await at.person.page.clock.install();
    const before = await begin();
    await at.person.press('Jämför');
    await at.person.sees('Scenarier!C2', 'Nuläge 2016');
    await at.person.reload();
    // The next runtime waits for a sign of life before it takes the comparison for dead.
    await at.person.page.clock.fastForward('00:30');
    await at.person.reads(/Scenariot ”Alternativ 1” är återställt/);
    await at.person.sees("'Jönköping 2018'!D18", 15500);
    expect(await everything(at.person)).toEqual(before);
  });
});
