import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { Cells } from '../../src/workbook/model';
import { MemoryWorkbook } from './memoryWorkbook';
import { renderPane } from './renderPane';
import { pks, workbookInUse } from './workbooks';

async function openForm(workbook: MemoryWorkbook, way: 'Ur registret' | 'Av markerade celler') {
  const user = await renderPane(workbook);
  await user.click(screen.getByRole('tab', { name: 'Nycklar' }));
  await user.click(await screen.findByRole('button', { name: 'Ny nyckel' }));
  await user.selectOptions(await screen.findByLabelText('Så görs nyckeln'), way);
  return user;
}

async function pick(user: UserEvent, query: string): Promise<void> {
  await user.type(screen.getByRole('combobox', { name: /Lägg till län eller kommun/ }), `${query}{Enter}`);
}

function field(label: string): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(label);
}

function createButton(): HTMLButtonElement {
  return screen.getByRole<HTMLButtonElement>('button', { name: 'Skapa nyckeln' });
}

function rows(): (string | null)[][] {
  const table = screen.getByRole('table');
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].slice(0, 2).map(({ textContent }) => textContent));
}

describe('a key out of the register', () => {
  test('a county brings its municipalities, their weights, the sum and the source', async () => {
    const workbook = new MemoryWorkbook();
    const user = await openForm(workbook, 'Ur registret');
    await user.selectOptions(field('År'), '2016');
    await pick(user, 'kronoberg');
    expect(screen.getByText('8 kommuner valda')).toBeTruthy();
    expect(rows()).toHaveLength(10);
    expect(rows().at(-1)?.[1]).toMatch(/^194\s628$/);
    expect(screen.getByText(/^Källa: SCB, TAB638 .*folkmängd 31 december 2016/)).toBeTruthy();
    expect(field('Namn på nyckeln').value).toBe('Folkmängd 2016 Kronobergs län');

    await user.click(createButton());
    expect(
      await screen.findByText(/Folkmängd 2016 Kronobergs län är skapad. Skriv Folkmängd_2016/),
    ).toBeTruthy();
    const [key] = workbook.content.keys;
    expect(key?.label).toBe('Folkmängd 2016 Kronobergs län');
    expect(key?.facts).toMatchObject({ referenceDate: '2016-12-31', published: '2025-02-21' });
    expect(key?.key.ok && key.key.value.parties.map(({ name }) => name)).toContain('Ljungby');
    expect(await screen.findByRole('heading', { name: 'Folkmängd 2016 Kronobergs län' })).toBeTruthy();
  });

  test('single municipalities are added by code and removed again', async () => {
    const user = await openForm(new MemoryWorkbook(), 'Ur registret');
    await user.selectOptions(field('År'), '2016');
    await pick(user, '0781');
    await pick(user, 'Älmhult');
    await pick(user, 'markar');
    expect(field('Namn på nyckeln').value).toBe('Folkmängd 2016 Ljungby, Älmhult och Markaryd');
    await user.click(screen.getByRole('button', { name: 'Ta bort Älmhult' }));
    expect(rows().map(([name]) => name)).toEqual(['Kommun', 'Ljungby', 'Markaryd', 'Summa']);
    expect(field('Namn på nyckeln').value).toBe('Folkmängd 2016 Ljungby och Markaryd');
  });

  test('one that is chosen twice is there once', async () => {
    const user = await openForm(new MemoryWorkbook(), 'Ur registret');
    await pick(user, 'ljungby');
    await pick(user, 'kronob');
    expect(screen.getByText('8 kommuner valda')).toBeTruthy();
  });

  test('the whole country is 290 municipalities', async () => {
    const user = await openForm(new MemoryWorkbook(), 'Ur registret');
    await user.click(screen.getByRole('combobox', { name: /Lägg till län eller kommun/ }));
    await user.click(await screen.findByRole('option', { name: 'Hela landet, 290 kommuner' }));
    expect(screen.getByText('290 kommuner valda')).toBeTruthy();
    expect(rows()).toHaveLength(292);
    expect(field('Namn på nyckeln').value).toBe('Folkmängd 2025 hela landet');
  });

  test('a municipality without a figure that year is named, and nothing is made of it', async () => {
    const user = await openForm(new MemoryWorkbook(), 'Ur registret');
    await user.selectOptions(field('År'), '2000');
    await pick(user, 'knivsta');
    await pick(user, 'uppsala{ArrowDown}');
    expect(screen.getByText(/Det finns ingen uppgift om folkmängd 2000 för Knivsta/)).toBeTruthy();
    expect(screen.getByText('uppgift saknas')).toBeTruthy();
    expect(createButton().disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Ta bort Knivsta' }));
    expect(createButton().disabled).toBe(false);
  });

  test('skattekraft is explained and not offered', async () => {
    const user = await openForm(new MemoryWorkbook(), 'Ur registret');
    const measures = within(field('Mått')).getAllByRole('option');
    expect(measures.map(({ textContent }) => textContent)).toEqual(['Folkmängd', 'Skatteunderlag']);
    expect(screen.getByText(/Skattekraft är kronor per invånare och kan inte vara vikt/)).toBeTruthy();
    await user.selectOptions(field('Mått'), 'skatteunderlag');
    await user.selectOptions(field('År'), '2017');
    expect(screen.getByText('SCB:s årtal: inkomster 2015.')).toBeTruthy();
  });

  test('a place that does not exist is no match', async () => {
    const user = await openForm(new MemoryWorkbook(), 'Ur registret');
    await user.type(screen.getByRole('combobox', { name: /Lägg till län/ }), 'Ankeborg');
    expect(await screen.findByText('Ingen träff')).toBeTruthy();
    expect(createButton().disabled).toBe(true);
  });

  test('a name that another key has is refused before Excel is asked', async () => {
    const user = await openForm(workbookInUse(), 'Ur registret');
    await pick(user, 'ljungby');
    await user.clear(field('Namn på nyckeln'));
    await user.type(field('Namn på nyckeln'), 'pks 2018');
    expect(screen.getByText(/Det finns redan en nyckel som heter ”pks 2018”/)).toBeTruthy();
    expect(createButton().disabled).toBe(true);
  });
});

describe('a key out of selected cells', () => {
  async function select(values: Cells['values'], workbook = new MemoryWorkbook()) {
    workbook.selection = { address: 'Blad1!A1:B9', values };
    const user = await openForm(workbook, 'Av markerade celler');
    await user.click(screen.getByRole('button', { name: 'Hämta markering' }));
    await screen.findByText('Så här lästes Blad1!A1:B9');
    return { user, workbook };
  }

  test('shows row by row what was understood, and makes the key of it', async () => {
    const { user, workbook } = await select([
      ['Kommun', 'Elever 2017'],
      ['Ljungby kommun', 2873],
      [765, 1500.5],
      ['Region Kronoberg', 0],
    ]);
    expect(rows().map(([name]) => name)).toEqual([
      'Part',
      'Ljungby kommun (0781 Ljungby)',
      '765 (0765 Älmhult)',
      'Region Kronoberg',
      'Summa',
    ]);
    expect(field('Namn på nyckeln').value).toBe('Elever 2017');
    expect(field('Mått').value).toBe('Elever 2017');
    await user.type(field('Avser datum'), '2017-10-15');
    await user.type(field('Källa'), 'Skolverket');
    await user.click(createButton());
    expect(await screen.findByText(/Elever 2017 är skapad/)).toBeTruthy();
    const [key] = workbook.content.keys;
    expect(key?.facts).toMatchObject({
      measure: 'Elever 2017',
      referenceDate: '2017-10-15',
      source: 'Skolverket',
    });
    expect(key?.key.ok && key.key.value.weights).toEqual([2873, 1500.5, 0]);
  });

  const good = ['Ljungby', 1] as const;
  test.each<[string, Cells['values'], RegExp]>([
    ['a blank weight', [good, ['Älmhult', '']], /”Älmhult” saknar vikt/],
    ['a negative weight', [good, ['Älmhult', -2]], /”Älmhult” har den negativa vikten/],
    ['a weight as text', [good, ['Älmhult', 'ca 3']], /Vikten för ”Älmhult” .* texten ”ca 3”/],
    ['an error for weight', [good, ['Älmhult', '#REF!']], /#REFERENS!/],
    ['all weights zero', [['Ljungby', 0], ['Älmhult', 0]], /Alla vikter .* är noll/], // prettier-ignore
    ['a duplicate', [good, ['0781', 2]], /är samma part/],
    ['two headers', [['Kommun', '2018'], ['Part', 'Vikt'], good], /står på mer än en rad/], // prettier-ignore
    ['a sum row', [good, ['Summa', 1]], /är en summarad/],
    ['skattekraft', [['Kommun', 'Skattekraft 2018'], good], /menar du skatteunderlag/], // prettier-ignore
    ['one column', [['Ljungby'], ['Älmhult']], /Markeringen Blad1!A1:B9 är ingen nyckel/],
    ['nothing', [['', '']], /Det finns inga parter/],
  ])('%s says what to do, and no key can be made', async (_, values, message) => {
    const { user } = await select(values);
    expect(screen.getByText(message)).toBeTruthy();
    await user.type(field('Namn på nyckeln'), 'Elever');
    expect(createButton().disabled).toBe(true);
  });

  test('a key without a name, or with the look of a stamp, is not made', async () => {
    const { user } = await select([good]);
    expect(screen.getByText(/Ange vad nyckeln heter/)).toBeTruthy();
    await user.type(field('Namn på nyckeln'), pks.stamp);
    expect(screen.getByText(/namnet ser ut som en stämpel/)).toBeTruthy();
    expect(createButton().disabled).toBe(true);
  });

  test('what Excel refuses keeps the form as it was', async () => {
    const workbook = new MemoryWorkbook();
    workbook.refuses = { kind: 'sheetProtected', sheet: 'Nycklar' };
    const { user } = await select([good], workbook);
    await user.type(field('Namn på nyckeln'), 'Elever');
    await user.click(createButton());
    expect(await screen.findByText(/Bladet ”Nycklar” är skyddat/)).toBeTruthy();
    expect(field('Namn på nyckeln').value).toBe('Elever');
  });

  test('reads 290 rows', async () => {
    await select(Array.from({ length: 290 }, (_, i) => [`Part ${i}`, i + 1]));
    expect(rows()).toHaveLength(292);
    expect(rows().at(-1)?.[1]).toMatch(/^42\s195$/);
  });
});
