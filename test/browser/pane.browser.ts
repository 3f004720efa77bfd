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

async function newKey(way: string): Promise<void> {
  await person.view('Nycklar');
  await person.press('Ny nyckel');
  await person.pane.getByLabel('Så görs nyckeln').selectOption({ label: way });
}

async function create(label: string): Promise<void> {
  await person.pane.getByLabel('Namn på nyckeln').fill(label);
  await person.press('Skapa nyckeln');
  await person.pane.getByText(`${label} är skapad`).waitFor();
}

async function pick(place: string): Promise<void> {
  await person.pane.getByRole('combobox', { name: 'Lägg till län eller kommun' }).pressSequentially(place);
  await person.pane.getByRole('option', { name: new RegExp(place) }).click();
}

async function fromRegister(label: string): Promise<void> {
  await newKey('Ur registret');
  await person.pane.getByLabel('År').selectOption('2016');
  await pick('Kronobergs län');
  await person.press('Ta bort Växjö');
  await person.pane.getByText('7 kommuner valda').waitFor();
  await create(label);
}

test('a key from the register is at once typed in formulas', async () => {
  await fromRegister('Folkmängd 2016');
  await person.sheet('Blad1');
  await person.type('A1', '=NYCKEL.SHARE("0781"; Folkmängd_2016; 100000; 0,01)');
  await person.sees('Nycklar!B11', 7);
  const weights = await person.values('Nycklar!B15:B21');
  const sum = weights.flat().reduce<number>((total, weight) => total + Number(weight), 0);
  const ljungby = (await person.values('Nycklar!A15:B21')).find(([name]) => name === 'Ljungby')?.[1];
  await person.sees('A1', Math.round((Number(ljungby) / sum) * 10_000_000) / 100);
});

test('a key from selected cells, and a mistake among them with its sentence', async () => {
  await person.type('A1', 'Part');
  await person.type('B1', 'Elever');
  await person.type('A2', 'Aneby');
  await person.type('B2', '12,5');
  await person.type('A3', 'Habo');
  await person.goTo('A1:B3');
  await newKey('Av markerade celler');
  await person.press(/Hämta markering/);
  await person.pane.getByText('”Habo” saknar vikt').first().waitFor();
  await person.type('B3', '37,5');
  await person.goTo('A1:B3');
  await person.press(/Hämta markering/);
  await create('Elever 2018');
  await person.type('D1', '=NYCKEL.FRACTION("Habo"; Elever_2018)');
  await person.sees('D1', 0.75);
});

test('a blend of two keys, which must make 100 %', async () => {
  await fromRegister('Folkmängd 2016');
  await newKey('Lika delar');
  await pick('Ljungby');
  await pick('Markaryd');
  await create('Lika');
  await newKey('Blandning av andelar');
  await person.pane.getByLabel('Nyckel 1', { exact: true }).selectOption({ label: 'Lika' });
  await person.pane.getByLabel('Andel 1', { exact: true }).fill('30');
  await person.pane.getByLabel('Nyckel 2', { exact: true }).selectOption({ label: 'Folkmängd 2016' });
  await person.pane.getByLabel('Andel 2', { exact: true }).fill('60');
  await person.pane
    .getByText(/tillsammans 90 %/)
    .first()
    .waitFor();
  await person.pane.getByLabel('Andel 2', { exact: true }).fill('70');
  await create('Grundavgift och folkmängd');
  await person.sheet('Blad1');
  await person.type(
    'A1',
    '=NYCKEL.SHARE("Alvesta"; Grundavgift_och_folkmängd; 1000; 1)+NYCKEL.SHARE("Alvesta"; Folkmängd_2016; 0; 1)',
  );
  const alvesta = (await person.values('Nycklar!A15:B21')).find(([name]) => name === 'Alvesta')?.[1];
  const sum = (await person.values('Nycklar!B15:B21'))
    .flat()
    .reduce<number>((total, weight) => total + Number(weight), 0);
  await person.sees('A1', Math.round((700 * Number(alvesta)) / sum));
});

test('a pasted table becomes a key', async () => {
  await newKey('Klistra in en tabell');
  const table = 'Kommun 2016 2018\n\nJönköping 648 2 284\n\nHabo 57 201\n\nMullsjö 36 127\n\nSumma 741 2 612';
  await person.pane.getByLabel('Klistra in tabellen här').fill(table);
  await create('Administration 2018');
  await person.sees('Nycklar!A15:B17', [
    ['Jönköping', 2284],
    ['Habo', 201],
    ['Mullsjö', 127],
  ]);
});

test('shares are previewed, inserted, and never written over anything without asking', async () => {
  await fromRegister('Folkmängd 2016');
  await person.sheet('Blad1');
  await person.type('A1', '2000000');
  await person.goTo('A1');
  await person.view('Fördela');
  await person.press('Hämta markering: Celler med belopp');
  await person.pane.getByText(/Summan stämmer: 2\s000\s000/).waitFor();
  await person.pane
    .getByText(/kr\/inv$/)
    .first()
    .waitFor();
  await person.goTo('A3');
  await person.press('Hämta markering: Första cellen');
  await person.press('Infoga i bladet');
  await person.sees('A11:B12', [
    ['Summa', 2000000],
    ['Kontroll', 'Summan stämmer'],
  ]);
  await person.press('Infoga i bladet');
  await person.pane.getByRole('heading', { name: 'Ersätta det som står där?' }).waitFor();
  await person.press('Avbryt');
  await person.pane.getByText('En SHARES bredvid namnen').click();
  await person.press('Infoga i bladet');
  await person.press('Ersätt');
  await person.sees('B11:B12', [[2000000], ['Summan stämmer']]);
});

test('scenarios from nothing, with a decimal comma', async () => {
  await person.view('Scenarier');
  await person.press('Skapa scenarier');
  await person.press('Ny förutsättning');
  await person.pane.getByLabel('Vad förutsättningen heter').fill('Avgift');
  await person.pane.getByLabel('Enhet').fill('kr/inv');
  await person.pane.getByLabel('Nuläge').last().fill('1,95');
  await person.pane.getByLabel('Alternativ 1').last().fill('2,10');
  await person.press('Lägg till');
  await person.sees('Scenarier!C5', 1.95);
  await person.pane.getByRole('radio', { name: 'Alternativ 1' }).click();
  await person.sees('Scenarier!C5', 2.1);
});

test('a key is renamed, decided and guarded against being removed', async () => {
  await person.pane.getByRole('button', { name: /Infoga Jönköping/ }).click();
  await person.sees("'Jönköping 2018'!B18:C18", [[9400, 6100]]);
  await person.view('Nycklar');
  await person.press('Markera som beslutad: PKS 2018');
  await person.sees('Nycklar!B10', 'enligt beslut');
  await person.press('Byt namn: PKS 2018');
  await person.pane.getByLabel('Nytt namn').fill('PKS');
  await person.pane.getByRole('dialog').getByRole('button', { name: 'Byt namn' }).click();
  await person.sees('Scenarier!E7', 'PKS');
  await person.sees("'Jönköping 2018'!B18:C18", [[9400, 6100]]);
  await person.press('Ta bort: PKS');
  await person.press('Ta bort');
  await person.pane.getByText('Nyckeln används i:').waitFor();
  await person.press('Avbryt');
  await person.sees("'Jönköping 2018'!B18:C18", [[9400, 6100]]);
});
