import { sitting } from './sitting';

const at = sitting();

async function newKey(way: string): Promise<void> {
  await at.person.view('Nycklar');
  await at.person.press('Ny nyckel');
  await at.person.pane.getByLabel('Så görs nyckeln').selectOption({ label: way });
}

async function create(label: string): Promise<void> {
  await at.person.pane.getByLabel('Namn på nyckeln').fill(label);
  await at.person.press('Skapa nyckeln');
  await at.person.pane.getByText(`${label} är skapad`).waitFor();
}

async function pick(place: string): Promise<void> {
  await at.person.pane.getByRole('combobox', { name: 'Lägg till län eller kommun' }).pressSequentially(place);
  await at.person.pane.getByRole('option', { name: new RegExp(place) }).click();
}

async function fromRegister(label: string): Promise<void> {
  await newKey('Ur registret');
  await at.person.pane.getByLabel('År').selectOption('2016');
  await pick('Kronobergs län');
  await at.person.press('Ta bort Växjö');
  await at.person.pane.getByText('7 kommuner valda').waitFor();
  await create(label);
}

test('a key from the register is at once typed in formulas', async () => {
  await fromRegister('Folkmängd 2016');
  await at.person.sheet('Blad1');
  await at.person.type('A1', '=NYCKEL.SHARE("0781"; Folkmängd_2016; 100000; 0,01)');
  await at.person.sees('Nycklar!B11', 7);
  const weights = await at.person.values('Nycklar!B15:B21');
  const sum = weights.flat().reduce<number>((total, weight) => total + Number(weight), 0);
  const ljungby = (await at.person.values('Nycklar!A15:B21')).find(([name]) => name === 'Ljungby')?.[1];
  await at.person.sees('A1', Math.round((Number(ljungby) / sum) * 10_000_000) / 100);
});

test('a key from selected cells, and a mistake among them with its sentence', async () => {
  await at.person.type('A1', 'Part');
  await at.person.type('B1', 'Elever');
  await at.person.type('A2', 'Aneby');
  await at.person.type('B2', '12,5');
  await at.person.type('A3', 'Habo');
  await at.person.goTo('A1:B3');
  await newKey('Av markerade celler');
  await at.person.press(/Hämta markering/);
  await at.person.pane.getByText('”Habo” saknar vikt').first().waitFor();
  await at.person.type('B3', '37,5');
  await at.person.goTo('A1:B3');
  await at.person.press(/Hämta markering/);
  await create('Elever 2018');
  await at.person.type('D1', '=NYCKEL.FRACTION("Habo"; Elever_2018)');
  await at.person.sees('D1', 0.75);
});

test('a blend of two keys, which must make 100 %', async () => {
  await fromRegister('Folkmängd 2016');
  await newKey('Lika delar');
  await pick('Ljungby');
  await pick('Markaryd');
  await create('Lika');
  await newKey('Blandning av andelar');
  await at.person.pane.getByLabel('Nyckel 1', { exact: true }).selectOption({ label: 'Lika' });
  await at.person.pane.getByLabel('Andel 1', { exact: true }).fill('30');
  await at.person.pane.getByLabel('Nyckel 2', { exact: true }).selectOption({ label: 'Folkmängd 2016' });
  await at.person.pane.getByLabel('Andel 2', { exact: true }).fill('60');
  await at.person.pane
    .getByText(/tillsammans 90 %/)
    .first()
    .waitFor();
  await at.person.pane.getByLabel('Andel 2', { exact: true }).fill('70');
  await create('Grundavgift och folkmängd');
  await at.person.sheet('Blad1');
  await at.person.type(
    'A1',
    '=NYCKEL.SHARE("Alvesta"; Grundavgift_och_folkmängd; 1000; 1)+NYCKEL.SHARE("Alvesta"; Folkmängd_2016; 0; 1)',
  );
  const alvesta = (await at.person.values('Nycklar!A15:B21')).find(([name]) => name === 'Alvesta')?.[1];
  const sum = (await at.person.values('Nycklar!B15:B21'))
    .flat()
    .reduce<number>((total, weight) => total + Number(weight), 0);
  await at.person.sees('A1', Math.round((700 * Number(alvesta)) / sum));
});

test('a pasted table becomes a key', async () => {
  await newKey('Klistra in en tabell');
  const table = 'Kommun 2016 2018\n\nJönköping 648 2 284\n\nHabo 57 201\n\nMullsjö 36 127\n\nSumma 741 2 612';
  await at.person.pane.getByLabel('Klistra in tabellen här').fill(table);
  await create('Administration 2018');
  await at.person.sees('Nycklar!A15:B17', [
    ['Jönköping', 2284],
    ['Habo', 201],
    ['Mullsjö', 127],
  ]);
});

test('shares are previewed, inserted, and never written over anything without asking', async () => {
  await fromRegister('Folkmängd 2016');
  await at.person.sheet('Blad1');
  await at.person.type('A1', '2000000');
  await at.person.goTo('A1');
  await at.person.view('Fördela');
  await at.person.press('Hämta markering: Celler med belopp');
  await at.person.pane.getByText(/Summan stämmer: 2\s000\s000/).waitFor();
  await at.person.pane
    .getByText(/kr\/inv$/)
    .first()
    .waitFor();
  await at.person.goTo('A3');
  await at.person.press('Hämta markering: Första cellen');
  await at.person.press('Infoga i bladet');
  await at.person.sees('A11:B12', [
    ['Summa', 2000000],
    ['Kontroll', 'Summan stämmer'],
  ]);
  await at.person.press('Infoga i bladet');
  await at.person.pane.getByRole('heading', { name: 'Ersätta det som står där?' }).waitFor();
  await at.person.press('Avbryt');
  await at.person.pane.getByText('En SHARES bredvid namnen').click();
  await at.person.press('Infoga i bladet');
  await at.person.press('Ersätt');
  await at.person.sees('B11:B12', [[2000000], ['Summan stämmer']]);
});

test('scenarios from nothing, with a decimal comma', async () => {
  await at.person.view('Scenarier');
  await at.person.press('Skapa scenarier');
  await at.person.press('Ny förutsättning');
  await at.person.pane.getByLabel('Vad förutsättningen heter').fill('Avgift');
  await at.person.pane.getByLabel('Enhet').fill('kr/inv');
  await at.person.pane.getByLabel('Nuläge').last().fill('1,95');
  await at.person.pane.getByLabel('Alternativ 1').last().fill('2,10');
  await at.person.press('Lägg till');
  await at.person.sees('Scenarier!C5', 1.95);
  await at.person.pane.getByRole('radio', { name: 'Alternativ 1' }).click();
  await at.person.sees('Scenarier!C5', 2.1);
});

test('a key is renamed, decided and guarded against being removed', async () => {
  await at.person.insertJonkoping();
  await at.person.view('Nycklar');
  await at.person.press('Markera som beslutad: PKS 2018');
  await at.person.sees('Nycklar!B10', 'enligt beslut');
  await at.person.press('Byt namn: PKS 2018');
  await at.person.pane.getByLabel('Nytt namn').fill('PKS');
  await at.person.pane.getByRole('dialog').getByRole('button', { name: 'Byt namn' }).click();
  await at.person.sees('Scenarier!E7', 'PKS');
  await at.person.sees("'Jönköping 2018'!B18:C18", [[9400, 6100]]);
  await at.person.press('Ta bort: PKS');
  await at.person.press('Ta bort');
  await at.person.pane.getByText('Nyckeln används i:').waitFor();
  await at.person.press('Avbryt');
  await at.person.sees("'Jönköping 2018'!B18:C18", [[9400, 6100]]);
});
