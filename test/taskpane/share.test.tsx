import { act, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { MemoryWorkbook } from './memoryWorkbook';
import { askedAgain, openView, questionGone, renderPane } from './renderPane';
import { block, finsam, pks, wholeCountry, workbookInUse } from './workbooks';
import { ok } from '../../src/core/problem';

async function open(workbook: MemoryWorkbook): Promise<UserEvent> {
  const user = await renderPane(workbook);
  await openView(user, 'Fördela');
  return user;
}

async function fetchAmounts(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Hämta markering: Celler med belopp' }));
}

async function typeInto(user: UserEvent, label: string, text: string): Promise<void> {
  const input = screen.getByLabelText(label);
  await user.clear(input);
  await user.type(input, `${text}{Enter}`);
}

async function column(index: number): Promise<string[]> {
  const table = await screen.findByRole('table');
  return within(table)
    .getAllByRole('row')
    .map((row) => row.children[index]?.textContent?.replace(/\s/g, ' ').trim() ?? '');
}

const insertButton = (): HTMLButtonElement =>
  screen.getByRole<HTMLButtonElement>('button', { name: 'Infoga i bladet' });

test('without a key it says that one is needed and leads there', async () => {
  const user = await open(new MemoryWorkbook());
  expect(await screen.findByRole('heading', { name: 'Det behövs en nyckel' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ny nyckel' }));
  expect(await screen.findByRole('heading', { name: 'Ny nyckel' })).toBeTruthy();
});

test('the preview ties where the published table does not', async () => {
  const user = await open(workbookInUse());
  await fetchAmounts(user);
  await user.selectOptions(screen.getByLabelText('Mått'), 'tkr');
  const administration = await column(2);
  expect(administration.map((cell) => cell.split(' ')[0])).toEqual(
    ['6', '2', '201', '127', '237', '588', '170', '518', '477', '208', '293', '113', '549', '335', '6'], // prettier-ignore
  );
  expect(screen.getByText(/^Summan stämmer: 9\s400 tkr\.$/)).toBeTruthy();
  expect(screen.getByText(/^Summan stämmer: 6\s100 tkr\.$/)).toBeTruthy();

  await user.selectOptions(screen.getByLabelText('Metod'), 'var för sig');
  expect(await screen.findByText(/blir tillsammans 9\s401 tkr, 1 tkr mer än beloppet/)).toBeTruthy();
  expect(screen.getByText(/blir tillsammans 6\s101 tkr, 1 tkr mer än beloppet/)).toBeTruthy();
  expect((await column(2))[8]).toMatch(/^478 /);
});

test('kr per inhabitant is for municipalities, at the date of the key, and says which', async () => {
  const workbook = workbookInUse();
  workbook.cells.set('Blad1!B2', [[1_000_000]]);
  const user = await open(workbook);
  await user.selectOptions(screen.getByLabelText('Nyckel'), 'Finsam_Markaryd');
  await typeInto(user, 'Celler med belopp', 'Blad1!B2');
  // 250 000 kr over the 9 513 inhabitants of 2011-12-31; those of 2012-12-31 would give 26,38.
  expect(await column(1)).toEqual([
    '1 000 000 kr',
    '500 000',
    '250 000',
    '250 000 26,28 kr/inv',
    '1 000 000',
  ]);
  expect(screen.getByText('Kr/inv räknas på folkmängden 2011-12-31 (SCB).')).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('Mått'), 'tkr');
  expect((await column(1))[3]).toBe('250 000 26 280 kr/inv');
});

test('a key that the scenario picks is shared by', async () => {
  const workbook = workbookInUse();
  const user = await open(workbook);
  await user.selectOptions(screen.getByLabelText('Nyckel'), 'Nyckel_för_administration');
  await fetchAmounts(user);
  expect((await column(0)).slice(1, 4)).toEqual(['Staten', 'Region Kronoberg', 'Markaryd']);
  await act(() => workbook.chooseScenario('Alternativ 1'));
  expect(await screen.findByRole('rowheader', { name: 'Jönköping' })).toBeTruthy();
});

test('an assumption that picks no key says so', async () => {
  const missing = { ...block, assumptions: block.assumptions.map((each) => ({ ...each, active: '#N/A' })) };
  const user = await open(new MemoryWorkbook({ keys: [pks, finsam], scenarios: ok(missing) }));
  await user.selectOptions(screen.getByLabelText('Nyckel'), 'Nyckel_för_administration');
  expect(screen.getByText(/Nyckeln ”Nyckel för administration” finns inte/)).toBeTruthy();
  expect(insertButton().disabled).toBe(true);
});

test('follows the amounts when they change in the sheet', async () => {
  const workbook = workbookInUse();
  const user = await open(workbook);
  await fetchAmounts(user);
  await screen.findByText(/^Summan stämmer: 9\s400 kr\.$/);
  workbook.cells.set('Fördelning!B4:C4', [[3500, '']]);
  act(() => workbook.change({}));
  expect(await screen.findByText(/^Summan stämmer: 3\s500 kr\.$/)).toBeTruthy();
  expect(screen.getByText('En tom cell räknas som beloppet 0.')).toBeTruthy();
});

test.each<[string, (string | number)[][], RegExp]>([
  ['text', [['9,4 mkr']], /Beloppet ”9,4 mkr” är text/],
  ['an error', [['#DIV/0!']], /Beloppet visar .*#DIVISION\/0!/],
  ['too much', [[1e17]], /är för stort/],
  ['a block', [[1, 2], [3, 4]], /en rad eller en kolumn/], // prettier-ignore
])('an amount that is %s gets its message and no table', async (_, values, message) => {
  const workbook = workbookInUse();
  workbook.selection = { address: 'Blad1!A1', values };
  workbook.cells.set('Blad1!A1', values);
  const user = await open(workbook);
  await fetchAmounts(user);
  expect(await screen.findByText(message)).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
  expect(insertButton().disabled).toBe(true);
});

test('an address that Excel does not know says so', async () => {
  const user = await open(workbookInUse());
  await typeInto(user, 'Celler med belopp', 'Z');
  expect(await screen.findByText(/Z är inget område/)).toBeTruthy();
});

test.each([
  ['0', /Steget 0 måste vara större än noll/],
  ['-1', /måste vara större än noll/],
  ['en krona', /Skriv ett tal/],
  ['1.000', /Skriv ett tal/],
])('the step %s is refused', async (step, message) => {
  const user = await open(workbookInUse());
  await fetchAmounts(user);
  await typeInto(user, 'Steg', step);
  expect((await screen.findAllByText(message)).length).toBeGreaterThan(0);
});

test('a step of öre with decimal comma; an amount that does not divide is rounded and told', async () => {
  const workbook = workbookInUse();
  workbook.cells.set('Blad1!B2', [[100.006]]);
  const user = await open(workbook);
  await typeInto(user, 'Celler med belopp', 'Blad1!B2');
  await typeInto(user, 'Steg', '0,01');
  expect(
    await screen.findByText('100,006 kr är avrundat till 100,01 kr för att gå jämnt upp i steget.'),
  ).toBeTruthy();
  expect(screen.getByText('Summan stämmer: 100,01 kr.')).toBeTruthy();
});

test('inserts what was previewed', async () => {
  const workbook = workbookInUse();
  const user = await open(workbook);
  await fetchAmounts(user);
  expect(await screen.findByText('Välj var tabellen ska stå.')).toBeTruthy();
  await typeInto(user, 'Steg', '100');
  await user.selectOptions(screen.getByLabelText('Metod'), 'var för sig');
  await user.click(screen.getByLabelText('En SHARES bredvid namnen'));
  await typeInto(user, 'Första cellen', 'Fördelning!A6');
  await user.click(insertButton());
  expect(await screen.findByText('Fördelningen står i Fördelning!A6.')).toBeTruthy();
  expect(workbook.inserted).toEqual([
    {
      keyName: 'PKS_2018',
      parties: pks.key.ok && pks.key.value.parties.map(({ name }) => name),
      amounts: 'Fördelning!B4:C4',
      target: 'Fördelning!A6',
      step: 100,
      method: 'var för sig',
      form: 'spill',
      replace: false,
    },
  ]);
});

test('the default method is left out of the formulas', async () => {
  const workbook = workbookInUse();
  const user = await open(workbook);
  await fetchAmounts(user);
  await typeInto(user, 'Första cellen', 'Fördelning!A6');
  await user.click(insertButton());
  await screen.findByText(/Fördelningen står i/);
  expect(workbook.inserted[0]).toMatchObject({ form: 'cells', step: 1 });
  expect(workbook.inserted[0]).not.toHaveProperty('method');
});

test('cells that hold something are replaced only by somebody who has said so', async () => {
  const workbook = workbookInUse();
  workbook.occupied = true;
  const user = await open(workbook);
  await fetchAmounts(user);
  await typeInto(user, 'Första cellen', 'Fördelning!A6');
  await user.click(insertButton());
  const dialog = within(await screen.findByRole('alertdialog'));
  expect(dialog.getByText(/Det står redan något i 3 celler/)).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Avbryt' }));
  expect(workbook.inserted).toEqual([]);
  await questionGone();
  await user.click(insertButton());
  await user.click(await askedAgain('Ersätt'));
  expect(await screen.findByText(/Fördelningen står i/)).toBeTruthy();
  expect(workbook.inserted).toHaveLength(1);
});

test('a broken key shows its problem and cannot be inserted', async () => {
  const user = await open(workbookInUse());
  await user.selectOptions(screen.getByLabelText('Nyckel'), 'Elever_2017');
  const panel = within(screen.getByRole('tabpanel', { name: 'Fördela' }));
  expect(panel.getByText(/”Älmhult” har den negativa vikten/)).toBeTruthy();
});

test('previews 290 parties', async () => {
  const workbook = new MemoryWorkbook({ keys: [wholeCountry()] });
  workbook.cells.set('A1', [[1_000_000]]);
  const user = await open(workbook);
  await typeInto(user, 'Celler med belopp', 'A1');
  expect(await column(0)).toHaveLength(292);
  expect(screen.getByText(/^Summan stämmer: 1\s000\s000 kr\.$/)).toBeTruthy();
});
