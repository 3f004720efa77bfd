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
  person = await Person.sitDown(browser);
});
afterEach(async () => {
  expect(person.complaints).toEqual([]);
  await person.leave();
});

const SHEET = 'Jönköping 2018';

async function insertExample(): Promise<void> {
  await person.pane
    .getByRole('button', { name: /Infoga.*Jönköping|Jönköping.*Infoga|Infoga som blad/ })
    .first()
    .click();
  await person.sees(`'${SHEET}'!B18:C18`, [[9400, 6100]]);
}

test('Ljungby pays 289 600 of 2,0 mkr, typed as in the protocol', async () => {
  await person.type(
    'A1',
    '=NYCKEL.SHARE("Ljungby"; NYCKEL.REGISTER("skatteunderlag";2017;"Kronobergs län"); 2000000; 100)',
  );
  await person.sees('A1', 289600);
});

test('decimal comma in a formula and in a cell', async () => {
  await person.type('A1', '100,02');
  await person.type('B1', 'Aneby');
  await person.type('C1', '1');
  await person.type('B2', 'Habo');
  await person.type('C2', '3');
  await person.type('E1', '=NYCKEL.SHARE("Habo"; B1:C2; A1; 0,01)');
  await person.sees('E1', 75.02);
});

describe('with the example from Jönköping', () => {
  beforeEach(insertExample);

  test('columns tie, and equal the published ones when each part is rounded on its own', async () => {
    await person.type('L5', '=NYCKEL.SHARE(A5; PKS_2018; B$1; 1)');
    await person.sees('L5', 3519);
    await person.type('N5', '=NYCKEL.SHARES(PKS_2018; B1:C1; 1; "var för sig"; A5:A17)');
    await person.type('N18', '=SUM(N5:N17)');
    await person.type('O18', '=SUM(O5:O17)');
    await person.sees('N18:O18', [[9401, 6101]]);
    expect(await person.values('N5:N17')).toEqual(await person.values('G5:G17'));
    expect(await person.values('O5:O17')).toEqual(await person.values('I5:I17'));
  });

  test('the sheet follows the scenario, chosen in the pane or in its cell', async () => {
    await person.view('Scenarier');
    await person.pane.getByRole('radio', { name: 'Nuläge 2016' }).click();
    await person.sees('B18:C18', [[6297, 1730]]);
    expect(await person.values('B5:B17')).toEqual(await person.values('F5:F17'));
    await person.pane.getByRole('radio', { name: 'Kommunchefsgruppen 2017-02-17' }).click();
    await person.sees('B18:C18', [[9400, 3500]]);
    await person.pane.getByRole('radio', { name: 'Alternativ 2' }).click();
    await person.sees('A3', 'Beloppet är inte angivet för Alternativ 2: fyll i det på bladet Scenarier');
    await person.sheet('Scenarier');
    await person.type('C2', 'Alternativ 1');
    await person.sees(`'${SHEET}'!B18:C18`, [[9400, 6100]]);
  });

  test('a changed weight changes its stamp and what uses it, also through a scenario that names the key', async () => {
    const before = await person.value('Nycklar!B8');
    const calls = (await person.calls()).length;
    await person.sheet('Nycklar');
    await person.type('B15', '500000');
    await person.sees(`'${SHEET}'!B5`, 4176);
    expect(await person.value('Nycklar!B8')).not.toBe(before);
    const since = (await person.calls()).slice(calls);
    expect(since.filter((id) => id === 'STAMP')).toHaveLength(1);
    expect(since.filter((id) => id === 'SHARE')).toHaveLength(26);
  });

  test('a weight may be a formula, and a row typed below the table is counted', async () => {
    await person.sheet('Nycklar');
    await person.type('B15', '=187186,5*2');
    await person.sees(`'${SHEET}'!B5`, 3519);
    await person.type('A28', 'Ydre');
    await person.type('B28', '1000000');
    await person.sees('Nycklar!B11', 14);
    await person.sees(`'${SHEET}'!B18`, 4700);
  });

  test('everything is there after a reload, and calculates on from the stamps that were kept', async () => {
    await person.reload();
    await person.sees(`'${SHEET}'!B18:C18`, [[9400, 6100]]);
    expect(await person.calls()).toEqual([]);
    await person.sheet(SHEET);
    await person.type('L5', '=NYCKEL.SHARE(A5; PKS_2018; 3500; 1)');
    await person.sees('L5', 1310);
    expect(await person.calls()).toEqual(['SHARE']);
  });
});
