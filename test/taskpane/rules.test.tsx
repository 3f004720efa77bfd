import { screen, waitFor, within, type BoundFunctions, type queries } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { fail } from '../../src/core/problem';
import { MemoryWorkbook } from './memoryWorkbook';
import { openView, renderPane } from './renderPane';
import { finsam, pks, workbookInUse } from './workbooks';

type Form = BoundFunctions<typeof queries>;

/** The view Fördela with one of the further ways open. */
async function open(workbook: MemoryWorkbook, title: string): Promise<{ user: UserEvent; form: Form }> {
  const user = await renderPane(workbook);
  await openView(user, 'Fördela');
  await user.click(await screen.findByRole('button', { name: title }));
  const form = within(await screen.findByRole('group', { name: title }));
  await waitFor(() => expect(form.queryByRole('progressbar')).toBeNull());
  return { user, form };
}

async function fill(user: UserEvent, form: Form, fields: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    const input = form.getByLabelText(new RegExp(`^${label}`));
    await user.clear(input);
    await user.type(input, `${text}{Enter}`);
  }
}

const insertButton = (form: Form): HTMLButtonElement =>
  form.getByRole<HTMLButtonElement>('button', { name: 'Infoga i bladet' });

/** Inserts at an address, and gives what the workbook was asked for. */
async function insertAt(
  user: UserEvent,
  form: Form,
  workbook: MemoryWorkbook,
  target: string,
): Promise<object> {
  await fill(user, form, { 'Första cellen': target });
  await user.click(insertButton(form));
  await screen.findByText(new RegExp(` ${target}`));
  return workbook.insertedByRule.at(-1) ?? {};
}

function withCells(cells: Record<string, readonly (readonly (string | number)[])[]>): MemoryWorkbook {
  const workbook = new MemoryWorkbook({ keys: [finsam, pks] });
  for (const [address, values] of Object.entries(cells)) workbook.cells.set(address, values);
  return workbook;
}

describe('a limit on large changes', () => {
  const TITLE = 'Spärr mot stora förändringar';
  const cells = { 'Blad1!B1': [[1000]], 'Blad1!B2:B4': [[480], [260], [260]] };
  const filled = {
    'Cell med belopp': 'Blad1!B1',
    'Förra årets belopp': 'Blad1!B2:B4',
    'Högsta ändring': '10',
  };

  test('demands to know who pays, and chooses nobody by itself', async () => {
    const workbook = withCells(cells);
    const { user, form } = await open(workbook, TITLE);
    await fill(user, form, { ...filled, 'Första cellen': 'Blad1!D1' });
    expect(await form.findByText('Välj vem som betalar skillnaden.')).toBeTruthy();
    expect(form.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false);
    expect(insertButton(form).disabled).toBe(true);

    await user.click(form.getByLabelText(/^De andra/));
    expect(await insertAt(user, form, workbook, 'Blad1!D1')).toEqual({
      keyName: 'Finsam_Markaryd',
      parties: ['Staten', 'Region Kronoberg', 'Markaryd'],
      amount: 'Blad1!B1',
      before: 'Blad1!B2:B4',
      change: 0.1,
      payer: { kind: 'others' },
      step: 1,
      target: 'Blad1!D1',
      replace: false,
    });
    expect(screen.getByText(/Tabellen med spärr står i Blad1!D1/)).toBeTruthy();
  });

  test('a named party must be named', async () => {
    const workbook = withCells(cells);
    const { user, form } = await open(workbook, TITLE);
    await fill(user, form, filled);
    await user.click(form.getByLabelText('En namngiven part'));
    expect(insertButton(form).disabled).toBe(true);
    await user.selectOptions(form.getByLabelText(/^Part som betalar/), 'Markaryd');
    expect(await insertAt(user, form, workbook, 'Blad1!D1')).toMatchObject({
      payer: { kind: 'party', party: 'Markaryd' },
    });
  });

  test('an amount that the limits cannot hold says how much is left over', async () => {
    const { user, form } = await open(withCells({ ...cells, 'Blad1!B1': [[2000]] }), TITLE);
    await fill(user, form, { ...filled, 'Första cellen': 'Blad1!D1' });
    await user.click(form.getByLabelText(/^De andra/));
    expect(
      await form.findByText(/Taken .* tillsammans 1\s100, men beloppet är 2\s000: 900 kan inte/),
    ).toBeTruthy();
    expect(insertButton(form).disabled).toBe(true);
    await user.click(form.getByLabelText(/^En reserv/));
    expect(insertButton(form).disabled).toBe(false);
  });

  test.each<[string, (string | number)[][], RegExp]>([
    ['too few', [[1], [2]], /Markera 3 celler under varandra.*2 celler/],
    ['in a row', [[1, 2, 3]], /Markera 3 celler under varandra/],
    ['a text', [[1], ['två'], [3]], /Förra årets belopp för Region Kronoberg är inget tal/],
    ['negative', [[1], [2], [-3]], /Förra årets belopp för Markaryd är negativt/],
  ])("last year's amounts that are %s are refused", async (_, before, message) => {
    const { user, form } = await open(withCells({ ...cells, 'Blad1!B2:B4': before }), TITLE);
    await fill(user, form, filled);
    expect(await form.findByText(message)).toBeTruthy();
    await user.click(form.getByLabelText(/^En reserv/));
    await fill(user, form, { 'Första cellen': 'Blad1!D1' });
    expect(insertButton(form).disabled).toBe(true);
  });

  test.each([
    ['0', /större än 0 och högst 100/],
    ['120', /större än 0 och högst 100/],
    ['tio', /Skriv ett tal/],
  ])('a largest change of %s is refused', async (change, message) => {
    const { user, form } = await open(withCells(cells), TITLE);
    await fill(user, form, { ...filled, 'Högsta ändring': change });
    expect(await form.findByText(message)).toBeTruthy();
  });

  test.each<[string, (string | number)[][], RegExp]>([
    ['text', [['1,0 mkr']], /Beloppet ”1,0 mkr” är text/],
    ['two cells', [[1, 2]], /Markera en enda cell/],
  ])('an amount that is %s is refused', async (_, amount, message) => {
    const { user, form } = await open(withCells({ ...cells, 'Blad1!B1': amount }), TITLE);
    await fill(user, form, filled);
    expect(await form.findByText(message)).toBeTruthy();
  });

  test('without a key it says that one is needed', async () => {
    const { form } = await open(new MemoryWorkbook(), TITLE);
    expect(await form.findByText('Gör en nyckel först, under Nycklar.')).toBeTruthy();
  });

  test('cells that hold something are replaced only by somebody who has said so', async () => {
    const workbook = withCells(cells);
    workbook.occupied = true;
    const { user, form } = await open(workbook, TITLE);
    await fill(user, form, { ...filled, 'Första cellen': 'Blad1!D1' });
    await user.click(form.getByLabelText(/^En reserv/));
    await user.click(insertButton(form));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(workbook.insertedByRule).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Ersätt' }));
    await screen.findByText(/Tabellen med spärr står i/);
    expect(workbook.insertedByRule).toHaveLength(1);
  });
});

describe('a fee by a step table', () => {
  const TITLE = 'Avgift enligt trappa';
  const counted = { 'Blad1!A1:B3': [['Kommun', 'Invånare'], ['Aneby', 6800], ['Habo', 12000]] }; // prettier-ignore

  test('needs no key; asks for the total that the fees are said to make', async () => {
    const workbook = new MemoryWorkbook();
    workbook.cells.set('Blad1!A1:B3', counted['Blad1!A1:B3']);
    const { user, form } = await open(workbook, TITLE);
    await fill(user, form, { 'Parter och antal': 'Blad1!A1:B3' });
    expect(await form.findByText('2 parter.')).toBeTruthy();
    await fill(user, form, { 'Första cellen': 'Blad1!D1' });
    expect(insertButton(form).disabled).toBe(true);
    await fill(user, form, { 'Angiven summa': '15 500' });
    await user.click(form.getByLabelText('Pris per styck, med rabatt för de största'));
    await user.click(form.getByLabelText(/^Kolumn för del av år/));
    expect(await insertAt(user, form, workbook, 'Blad1!D1')).toEqual({
      example: 'rate',
      counted: 'Blad1!A1:B3',
      hasHeader: true,
      total: 15500,
      step: 1,
      partYear: true,
      reEntry: false,
      target: 'Blad1!D1',
      replace: false,
    });
  });

  test.each<[string, (string | number)[][], RegExp]>([
    ['one column', [['Aneby'], ['Habo']], /Markera två kolumner/],
    ['a number as text', [['Aneby', 1], ['Habo', 'cirka 12 000']], /Antalet för Habo är inget tal/], // prettier-ignore
    ['a missing number', [['Aneby', 1], ['Habo', '']], /Antalet för Habo är inget tal/], // prettier-ignore
    ['a negative number', [['Aneby', -1]], /Antalet för Aneby är negativt/],
    ['a missing party', [['Aneby', 1], ['', 2]], /På rad 2 i markeringen saknas part/], // prettier-ignore
    ['a sum row', [['Aneby', 1], ['Summa', 1]], /Raden ”Summa” är en summarad/], // prettier-ignore
    ['a header alone', [['Kommun', 'Invånare']], /Det finns ingen part/],
  ])('%s is refused', async (_, values, message) => {
    const { user, form } = await open(withCells({ 'Blad1!A1:B3': values }), TITLE);
    await fill(user, form, { 'Parter och antal': 'Blad1!A1:B3', 'Angiven summa': '1' });
    expect(await form.findByText(message)).toBeTruthy();
    await fill(user, form, { 'Första cellen': 'Blad1!D1' });
    expect(insertButton(form).disabled).toBe(true);
  });
});

describe('a least budget', () => {
  const TITLE = 'Minsta budget, kr per invånare';

  test('is shown before it is inserted', async () => {
    const workbook = withCells({});
    const { user, form } = await open(workbook, TITLE);
    await fill(user, form, { 'Minst per invånare': '26', Invånare: '52624', 'Partens del': '25' });
    expect(await form.findByText(/^Minsta budget: 5\s472\s896 kr\.$/)).toBeTruthy();
    expect(await insertAt(user, form, workbook, 'Blad1!A1')).toEqual({
      rate: 26,
      inhabitants: 52624,
      part: 0.25,
      target: 'Blad1!A1',
      replace: false,
    });
  });

  test.each([
    ['Minst per invånare', '0', 'Skriv ett tal som är större än noll.'],
    ['Invånare', '12,5', 'Skriv ett helt antal invånare, minst 1.'],
    ['Partens del', '101', 'Skriv ett tal större än 0 och högst 100.'],
    ['Partens del', '0', 'Skriv ett tal större än 0 och högst 100.'],
  ])('refuses %s %s', async (label, typed, message) => {
    const { user, form } = await open(withCells({}), TITLE);
    const good = { 'Minst per invånare': '26', Invånare: '52624', 'Partens del': '25' };
    await fill(user, form, { ...good, [label]: typed, 'Första cellen': 'Blad1!A1' });
    expect(await form.findByText(message)).toBeTruthy();
    expect(insertButton(form).disabled).toBe(true);
  });
});

describe('another price level', () => {
  const TITLE = 'Räkna om till annan prisnivå';

  function withIndex(cells: Parameters<typeof withCells>[0] = {}): MemoryWorkbook {
    const workbook = withCells(cells);
    workbook.indices.push({
      table: 'Index_PKV',
      label: 'PKV',
      years: [2016, 2017, 2018],
      factors: [1, 1.02, 1.05],
    });
    return workbook;
  }

  test('makes a series where there is none, and uses it', async () => {
    const workbook = withCells({ 'Blad1!A1': [[6100]] });
    const { user, form } = await open(workbook, TITLE);
    expect(await form.findByText('Arbetsboken har ingen indexserie än.')).toBeTruthy();
    await user.click(form.getByRole('button', { name: 'Ny indexserie' }));
    await fill(user, form, { 'Seriens namn': 'PKV', Källa: 'SKL' });
    const first = within(form.getByRole('group', { name: 'År 1 i serien' }));
    await fill(user, first, { År: '2017', Ändring: '2,8', Publicerad: '2017-10-20' });
    await user.click(form.getByRole('button', { name: 'Ett år till' }));
    const second = within(form.getByRole('group', { name: 'År 2 i serien' }));
    expect(second.getByLabelText<HTMLInputElement>('År').value).toBe('2018');
    await fill(user, second, { Ändring: '3' });
    await user.click(form.getByRole('button', { name: 'Skapa indexserien' }));
    expect(await screen.findByText('Indexserien PKV står på bladet Index.')).toBeTruthy();
    expect(workbook.createdIndices).toEqual([
      {
        label: 'PKV',
        source: 'SKL',
        series: [
          { year: 2017, change: 0.028, published: '2017-10-20' },
          { year: 2018, change: 0.03 },
        ],
      },
    ]);

    await user.click(await form.findByLabelText('Räkna om summan och fördela sedan'));
    await fill(user, form, { 'Cell med summan': 'Blad1!A1' });
    expect(await insertAt(user, form, workbook, 'Blad1!D1')).toEqual({
      table: 'Index_PKV',
      amounts: 'Blad1!A1',
      from: 2016,
      to: 2018,
      lag: 0,
      step: 1,
      target: 'Blad1!D1',
      replace: false,
    });
    expect(screen.getByText(/Fördela den cellen/)).toBeTruthy();
  });

  test('a year left out of the series, or written twice, is named', async () => {
    const { user, form } = await open(withCells({}), TITLE);
    await user.click(await form.findByRole('button', { name: 'Ny indexserie' }));
    await fill(user, form, { 'Seriens namn': 'PKV' });
    const first = within(form.getByRole('group', { name: 'År 1 i serien' }));
    await fill(user, first, { År: '2016', Ändring: '2' });
    await user.click(form.getByRole('button', { name: 'Ett år till' }));
    const second = within(form.getByRole('group', { name: 'År 2 i serien' }));
    const create = form.getByRole<HTMLButtonElement>('button', { name: 'Skapa indexserien' });
    await fill(user, second, { År: '2018', Ändring: '3' });
    expect(await form.findByText(/saknas året före 2018/)).toBeTruthy();
    expect(create.disabled).toBe(true);
    await fill(user, second, { År: '2016' });
    expect(await form.findByText('2016 står två gånger.')).toBeTruthy();
    expect(create.disabled).toBe(true);
    await fill(user, second, { År: '2017', Ändring: '-100' });
    expect(await form.findByText(/kan inte minska med 100 %/)).toBeTruthy();
    expect(create.disabled).toBe(true);
    await fill(user, second, { Ändring: '-0,5' });
    expect(create.disabled).toBe(false);
  });

  test('total or parts is a choice that nobody else makes', async () => {
    const workbook = withIndex({ 'Blad1!A1:A3': [[1007], [1007], [1007]] });
    const { user, form } = await open(workbook, TITLE);
    expect(await form.findByText('Välj vad som ska räknas om.')).toBeTruthy();
    await user.click(form.getByLabelText('Räkna om varje parts belopp'));
    expect(form.getByText(/summan kan avvika från den omräknade summan/)).toBeTruthy();
    await fill(user, form, { 'Parternas belopp': 'Blad1!A1:A3' });
    expect(await insertAt(user, form, workbook, 'Blad1!D1')).toMatchObject({ amounts: 'Blad1!A1:A3' });
  });

  test('a lag that goes out of the series says which years are needed', async () => {
    const { user, form } = await open(withIndex(), TITLE);
    await form.findByLabelText(/^Indexserie/);
    await fill(user, form, { Eftersläpning: '1' });
    expect(await form.findByText(/behövs index för 2015 och 2017, men serien har 2016–2018/)).toBeTruthy();
    await user.selectOptions(form.getByLabelText('Från års prisnivå'), '2017');
    expect(form.queryByText(/behövs index för/)).toBeNull();
    await fill(user, form, { Eftersläpning: '0,5' });
    expect(await form.findByText(/Skriv ett helt antal år/)).toBeTruthy();
  });

  test.each<[string, string, (string | number)[][], RegExp]>([
    ['Räkna om summan och fördela sedan', 'Cell med summan', [[1], [2]], /Markera en enda cell/],
    ['Räkna om varje parts belopp', 'Parternas belopp', [[1]], /minst två celler under varandra/],
    ['Räkna om varje parts belopp', 'Parternas belopp', [[1], ['2 tkr']], /”2 tkr” är inget tal/],
    ['Räkna om varje parts belopp', 'Parternas belopp', [[1], ['']], /En av cellerna är tom/],
  ])('%s: bad amounts are refused', async (way, label, values, message) => {
    const { user, form } = await open(withIndex({ 'Blad1!A1': values }), TITLE);
    await user.click(await form.findByLabelText(way));
    await fill(user, form, { [label]: 'Blad1!A1', 'Första cellen': 'Blad1!D1' });
    expect((await form.findAllByText(message)).length).toBeGreaterThan(0);
    expect(insertButton(form).disabled).toBe(true);
  });

  test('the same year twice is no restatement', async () => {
    const { user, form } = await open(withIndex(), TITLE);
    await user.selectOptions(await form.findByLabelText('Från års prisnivå'), '2018');
    expect(await form.findByText('Välj två olika år.')).toBeTruthy();
  });
});

test('what Excel refuses is said', async () => {
  const workbook = withCells({});
  workbook.refuses = fail({ kind: 'sheetProtected', sheet: 'Blad1' }).problem;
  const { user, form } = await open(workbook, 'Minsta budget, kr per invånare');
  await fill(user, form, { 'Minst per invånare': '26', Invånare: '100', 'Partens del': '25' });
  await fill(user, form, { 'Första cellen': 'Blad1!A1' });
  await user.click(insertButton(form));
  expect(await screen.findByText(/Bladet ”Blad1” är skyddat/)).toBeTruthy();
});

test('a newer workbook is read, not changed', async () => {
  const workbook = workbookInUse();
  workbook.content = { ...workbook.content, schema: 'newer' };
  const { user, form } = await open(workbook, 'Minsta budget, kr per invånare');
  const good = { 'Minst per invånare': '26', Invånare: '100', 'Partens del': '25' };
  await fill(user, form, { ...good, 'Första cellen': 'Blad1!A1' });
  expect(insertButton(form).disabled).toBe(true);
});
