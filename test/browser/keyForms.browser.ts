import { expectAccessible } from './accessible';
import { sitting } from './sitting';

const at = sitting({ pane: 450 });
beforeEach(async () => {
  await at.person.insertJonkoping();
  await at.person.view('Nycklar');
});

async function newKey(way: string): Promise<void> {
  await at.person.press('Ny nyckel');
  await at.person.pane.getByLabel('Så görs nyckeln').selectOption({ label: way });
}

async function create(label: string): Promise<void> {
  await at.person.pane.getByLabel('Namn på nyckeln').fill(label);
  await at.person.press('Skapa nyckeln');
  await at.person.pane.getByText(`${label} är skapad`).waitFor();
}

test('weights of two keys are added as formulas that follow them', async () => {
  await newKey('Lägg ihop vikter');
  await at.person.pane.getByLabel('Social välfärd 2016 (tkr)').click();
  await at.person.pane.getByLabel('Administration 2016 (tkr)').click();
  await expectAccessible(at.person);
  await create('Hela 2016');
  await at.person.sees('Nycklar!K15', 3016);
  await at.person.type('L5', '=NYCKEL.SHARE(A5; Hela_2016; 8027; 1)');
  await at.person.sees("'Jönköping 2018'!L5", 3016);
  await at.person.sheet('Nycklar');
  await at.person.type('E15', '4368');
  await at.person.sees('Nycklar!K15', 5016);
  await at.person.sees("'Jönköping 2018'!L5", Math.round((8027 * 5016) / 10027));
});

test('a phase-in makes a key for each year', async () => {
  await newKey('Infasning');
  await at.person.pane.getByLabel('Från nyckeln').selectOption({ label: 'Social välfärd 2016' });
  await at.person.pane.getByLabel('Till nyckeln').selectOption({ label: 'PKS 2018' });
  await at.person.pane.getByLabel('Första året').fill('2018');
  await at.person.pane.getByLabel('Antal år').fill('2');
  await at.person.pane.getByLabel('Namn på nycklarna').fill('Välfärd');
  await expectAccessible(at.person);
  await at.person.press('Skapa nycklarna');
  await at.person.pane.getByText('2 nycklar är skapade').waitFor();
  await at.person.type(
    'L5',
    '=NYCKEL.FRACTION(A5; Välfärd_2018)-(NYCKEL.FRACTION(A5; Social_välfärd_2016)+NYCKEL.FRACTION(A5; PKS_2018))/2',
  );
  await at.person.type('L6', '=ROUND(L5; 12)');
  await at.person.sees('L6', 0);
});

test('a corrected key keeps its name; a new version leaves the old one and its formulas alone', async () => {
  await at.person.press('Ändra: PKS 2018');
  await at.person.pane.getByRole('checkbox', { name: 'Golv' }).click();
  await at.person.pane.getByRole('textbox', { name: 'Golv, Habo' }).fill('500,5');
  await at.person.pane.getByRole('radio', { name: 'Ny version' }).click();
  await expectAccessible(at.person);
  await create('PKS 2018 med golv');
  await at.person.sees("'Jönköping 2018'!B6", 310);
  await at.person.type('L6', '=NYCKEL.SHARE(A6; PKS_2018_med_golv; B$1; 1)');
  await at.person.sees('L6', 501);
  await at.person.press('Ändra: PKS 2018');
  await at.person.pane.getByRole('textbox', { name: 'Vikt, Habo' }).fill('olika');
  await at.person.pane.getByText('Vikten för ”Habo”').first().waitFor();
  await at.person.pane.getByRole('textbox', { name: 'Vikt, Habo' }).fill('65 940');
  await at.person.press('Spara rättelsen');
  await at.person.sees("'Jönköping 2018'!B6", Math.round((9400 * 65940) / 1032970));
});

test('a row is shared again by another key', async () => {
  await newKey('Nästlad nyckel');
  for (const [row, [party, weight]] of [
    ['Staten', '50'],
    ['Regionen', '25'],
    ['Kommunerna', '25'],
  ].entries()) {
    if ((await at.person.pane.getByRole('textbox', { name: `Part, rad ${row + 1}` }).count()) === 0)
      await at.person.press('Ny rad');
    await at.person.pane.getByRole('textbox', { name: `Part, rad ${row + 1}` }).fill(party ?? '');
    await at.person.pane.getByRole('textbox', { name: `Vikt, ${party}` }).fill(weight ?? '');
  }
  await at.person.pane.getByLabel('Undernyckel, Kommunerna').selectOption({ label: 'PKS 2018' });
  await expectAccessible(at.person);
  await create('Samordning');
  await at.person.type('L5', '=NYCKEL.SHARE(A5; Samordning; 4000000; 1)');
  await at.person.sees('L5', 374373);
});

test('a key that is not valid in the year of the scenario says so', async () => {
  await at.person.press('Uppgifter: PKS 2018');
  await at.person.pane.getByLabel('Giltig').fill('2018–2020');
  await at.person.pane.getByLabel('Nämnd').fill('PKS');
  await expectAccessible(at.person);
  await at.person.press('Spara uppgifterna');
  await at.person.sees('Nycklar!B6', '2018–2020');
  await at.person.view('Scenarier');
  await at.person.pane.getByRole('radio', { name: 'Nuläge 2016' }).click();
  await at.person.view('Nycklar');
  await at.person.pane.getByText('alltså inte scenariots år 2016').waitFor();
});

test('two keys are compared in kronor', async () => {
  await at.person.press('Jämför: Social välfärd 2016');
  await at.person.pane.getByLabel('Efter').selectOption({ label: 'PKS 2018' });
  await at.person.pane.getByLabel('Belopp').fill('9 400');
  await at.person.pane.getByText('Samma parter i båda.').waitFor();
  await expectAccessible(at.person);
});
