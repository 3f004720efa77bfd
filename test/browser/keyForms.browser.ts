import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../tools/chromium.mjs';
import { Person } from './person';

let browser: Browser;
let person: Person;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  person = await Person.sitDown(browser, { pane: 450 });
  await person.pane.getByRole('button', { name: /Infoga Jönköping/ }).click();
  await person.sees("'Jönköping 2018'!B18:C18", [[9400, 6100]]);
  await person.view('Nycklar');
});
afterEach(async () => {
  expect(person.complaints).toEqual([]);
  await person.leave();
});

async function newKey(way: string): Promise<void> {
  await person.press('Ny nyckel');
  await person.pane.getByLabel('Så görs nyckeln').selectOption({ label: way });
}

async function create(label: string): Promise<void> {
  await person.pane.getByLabel('Namn på nyckeln').fill(label);
  await person.press('Skapa nyckeln');
  await person.pane.getByText(`${label} är skapad`).waitFor();
}

async function axe(): Promise<void> {
  const { violations } = await new AxeBuilder({ page: person.page })
    .include('#pane iframe')
    .exclude('[data-tabster-dummy]')
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
}

test('weights of two keys are added as formulas that follow them', async () => {
  await newKey('Lägg ihop vikter');
  await person.pane.getByLabel('Social välfärd 2016 (tkr)').click();
  await person.pane.getByLabel('Administration 2016 (tkr)').click();
  await axe();
  await create('Hela 2016');
  await person.sees('Nycklar!K15', 3016);
  await person.type('L5', '=NYCKEL.SHARE(A5; Hela_2016; 8027; 1)');
  await person.sees("'Jönköping 2018'!L5", 3016);
  await person.sheet('Nycklar');
  await person.type('E15', '4368');
  await person.sees('Nycklar!K15', 5016);
  await person.sees("'Jönköping 2018'!L5", Math.round((8027 * 5016) / 10027));
});

test('a phase-in makes a key for each year', async () => {
  await newKey('Infasning');
  await person.pane.getByLabel('Från nyckeln').selectOption({ label: 'Social välfärd 2016' });
  await person.pane.getByLabel('Till nyckeln').selectOption({ label: 'PKS 2018' });
  await person.pane.getByLabel('Första året').fill('2018');
  await person.pane.getByLabel('Antal år').fill('2');
  await person.pane.getByLabel('Namn på nycklarna').fill('Välfärd');
  await axe();
  await person.press('Skapa nycklarna');
  await person.pane.getByText('2 nycklar är skapade').waitFor();
  await person.type(
    'L5',
    '=NYCKEL.FRACTION(A5; Välfärd_2018)-(NYCKEL.FRACTION(A5; Social_välfärd_2016)+NYCKEL.FRACTION(A5; PKS_2018))/2',
  );
  await person.type('L6', '=ROUND(L5; 12)');
  await person.sees('L6', 0);
});

test('a corrected key keeps its name; a new version leaves the old one and its formulas alone', async () => {
  await person.press('Ändra: PKS 2018');
  await person.pane.getByRole('checkbox', { name: 'Golv' }).click();
  await person.pane.getByRole('textbox', { name: 'Golv, Habo' }).fill('500,5');
  await person.pane.getByRole('radio', { name: 'Ny version' }).click();
  await axe();
  await create('PKS 2018 med golv');
  await person.sees("'Jönköping 2018'!B6", 310);
  await person.type('L6', '=NYCKEL.SHARE(A6; PKS_2018_med_golv; B$1; 1)');
  await person.sees('L6', 501);
  await person.press('Ändra: PKS 2018');
  await person.pane.getByRole('textbox', { name: 'Vikt, Habo' }).fill('olika');
  await person.pane.getByText('Vikten för ”Habo”').first().waitFor();
  await person.pane.getByRole('textbox', { name: 'Vikt, Habo' }).fill('65 940');
  await person.press('Spara rättelsen');
  await person.sees("'Jönköping 2018'!B6", Math.round((9400 * 65940) / 1032970));
});

test('a row is shared again by another key', async () => {
  await newKey('Nästlad nyckel');
  for (const [row, [party, weight]] of [
    ['Staten', '50'],
    ['Regionen', '25'],
    ['Kommunerna', '25'],
  ].entries()) {
    if ((await person.pane.getByRole('textbox', { name: `Part, rad ${row + 1}` }).count()) === 0)
      await person.press('Ny rad');
    await person.pane.getByRole('textbox', { name: `Part, rad ${row + 1}` }).fill(party ?? '');
    await person.pane.getByRole('textbox', { name: `Vikt, ${party}` }).fill(weight ?? '');
  }
  await person.pane.getByLabel('Undernyckel, Kommunerna').selectOption({ label: 'PKS 2018' });
  await axe();
  await create('Samordning');
  await person.type('L5', '=NYCKEL.SHARE(A5; Samordning; 4000000; 1)');
  await person.sees('L5', 374373);
});

test('a key that is not valid in the year of the scenario says so', async () => {
  await person.press('Uppgifter: PKS 2018');
  await person.pane.getByLabel('Giltig').fill('2018–2020');
  await person.pane.getByLabel('Nämnd').fill('PKS');
  await axe();
  await person.press('Spara uppgifterna');
  await person.sees('Nycklar!B6', '2018–2020');
  await person.view('Scenarier');
  await person.pane.getByRole('radio', { name: 'Nuläge 2016' }).click();
  await person.view('Nycklar');
  await person.pane.getByText('alltså inte scenariots år 2016').waitFor();
});

test('two keys are compared in kronor', async () => {
  await person.press('Jämför: Social välfärd 2016');
  await person.pane.getByLabel('Efter').selectOption({ label: 'PKS 2018' });
  await person.pane.getByLabel('Belopp').fill('9 400');
  await person.pane.getByText('Samma parter i båda.').waitFor();
  await axe();
});
