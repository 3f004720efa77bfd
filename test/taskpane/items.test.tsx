import { screen, within, type BoundFunctions, type queries } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { fail, ok } from '../../src/core/problem';
import type { ItemBlock, ItemField, ItemRecord } from '../../src/workbook';
import type { MemoryWorkbook } from './memoryWorkbook';
import { openView, renderPane } from './renderPane';
import { workbookInUse } from './workbooks';

/** An item as it is read from a row of the sheet; cells that are not given are blank. */
function item(name: string, row: number, cells: Partial<Record<ItemField, string | number>>): ItemRecord {
  const fields: ItemField[] = ['budget', 'grants', 'income', 'percent', 'carried', 'key', 'step'];
  const read = (field: ItemField, i: number) => {
    const entry = cells[field] ?? '';
    const reference = /^=([\p{L}\p{N}_]+)$/u.exec(String(entry))?.[1];
    const address = `Poster!${'BEFHMOQ'.charAt(i)}${row}`;
    return [field, { address, entry, value: reference ? 7 : entry, ...(reference && { name: reference }) }];
  };
  return {
    name,
    cells: Object.fromEntries(fields.map(read)),
    measure: 'tkr',
    priceLevel: 2017,
    base: '',
    overheadTo: '',
    address: `Poster!A${row}:R${row}`,
    toShare: 883,
    parties: 13,
    status: 'Kan fördelas',
  };
}

const BLOCK: ItemBlock = {
  items: [
    item('Personligt ombud', 5, { budget: 6600, grants: '=E4*0.5', key: '=PKS_2018', step: 1 }),
    item('Fritid', 6, { budget: 883, key: '=PKS_2018', step: 1, percent: '=Budget_administration' }),
  ],
  shares: 'none',
};

async function open(
  workbook: MemoryWorkbook,
  language: 'sv' | 'en' = 'sv',
): Promise<{ user: UserEvent; panel: BoundFunctions<typeof queries> }> {
  const user = await renderPane(workbook, language);
  const panel = within(await openView(user, language === 'sv' ? 'Scenarier' : 'Scenarios'));
  await user.click(await panel.findByRole('button', { name: language === 'sv' ? 'Poster' : 'Cost items' }));
  await panel.findByRole('button', { name: language === 'sv' ? 'Räkna baklänges' : 'Work backwards' });
  return { user, panel };
}

function withItems(block: ItemBlock = BLOCK): MemoryWorkbook {
  const workbook = workbookInUse();
  workbook.items = ok(block);
  return workbook;
}

async function fill(
  user: UserEvent,
  form: BoundFunctions<typeof queries>,
  fields: Record<string, string>,
): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    const field = form.getByLabelText(label);
    await user.clear(field);
    if (value !== '') await user.type(field, value);
  }
}

test('a workbook without items says what they are and begins them', async () => {
  const workbook = workbookInUse();
  const { user, panel } = await open(workbook);
  expect(panel.getByRole('heading', { name: 'Inga poster än' })).toBeTruthy();
  await user.click(panel.getByRole('button', { name: 'Skapa bladet Poster' }));
  expect(await panel.findByText('Bladet Poster har inga poster än.')).toBeTruthy();
  expect(workbook.askedOfItems).toEqual([['createItems']]);
});

test('a damaged sheet is told by its cell', async () => {
  const workbook = workbookInUse();
  workbook.items = fail({ kind: 'itemsDamaged', cell: 'Poster!E4', expected: 'Bidrag' });
  const { panel } = await open(workbook);
  expect(await panel.findByText(/i Poster!E4 väntades ”Bidrag”/)).toBeTruthy();
});

test('an item is filled in as its budget is counted, with an overhead on the grants of another', async () => {
  const workbook = withItems();
  const { user, panel } = await open(workbook);
  await user.click(await panel.findByRole('button', { name: 'Lägg till post' }));
  const form = within(panel.getByRole('group', { name: 'Ny post' }));
  const add = form.getByRole<HTMLButtonElement>('button', { name: 'Lägg till post' });
  expect(form.getByLabelText<HTMLInputElement>('Prisnivå, år').value).toBe('2017');
  expect(add.disabled).toBe(true);
  await fill(user, form, { Verksamhet: 'fritid', Budget: '6 100' });
  expect(await form.findByText(/Det finns redan en post som heter ”fritid”/)).toBeTruthy();
  expect(add.disabled).toBe(true);
  await fill(user, form, {
    Verksamhet: ' Administration ',
    'Prisnivå, år': '2016',
    Bidrag: '20 466,67',
    'Överskott från tidigare år': '-30',
    Påslag: '15',
  });
  await user.selectOptions(form.getByLabelText('Påslaget går till'), 'Fritid');
  await user.click(add);
  expect(await screen.findByText('Administration står på bladet Poster.')).toBeTruthy();
  expect(workbook.askedOfItems).toEqual([
    [
      'addItem',
      {
        name: 'Administration',
        budget: 6100,
        measure: 'tkr',
        priceLevel: 2016,
        grants: 20466.67,
        overhead: { percent: 0.15, base: 'Bidrag', to: 'Fritid' },
        carried: -30,
        keyName: 'PKS_2018',
        step: 1,
      },
    ],
  ]);
});

test('only some take part', async () => {
  const workbook = withItems();
  const { user, panel } = await open(workbook);
  await user.click(await panel.findByRole('button', { name: 'Lägg till post' }));
  const form = within(panel.getByRole('group', { name: 'Ny post' }));
  await fill(user, form, { Verksamhet: 'Resursteam', Budget: '100' });
  await user.selectOptions(form.getByLabelText('Nyckel'), 'Finsam_Markaryd');
  await user.click(form.getByRole('radio', { name: 'Bara vissa' }));
  const add = form.getByRole<HTMLButtonElement>('button', { name: 'Lägg till post' });
  for (const party of ['Staten', 'Region Kronoberg', 'Markaryd']) {
    await user.click(form.getByRole('checkbox', { name: party }));
  }
  expect(form.getByText('Kryssa för minst en part.')).toBeTruthy();
  expect(add.disabled).toBe(true);
  await user.click(form.getByRole('checkbox', { name: 'Markaryd' }));
  await user.click(add);
  expect(workbook.askedOfItems[0]?.[1]).toMatchObject({
    keyName: 'Finsam_Markaryd',
    participants: ['Markaryd'],
  });
});

test('an item is edited without its formulas and assumptions being lost', async () => {
  const workbook = withItems();
  const { user, panel } = await open(workbook);
  await user.click(await panel.findByRole('button', { name: /^Fritid/ }));
  await user.click(panel.getByRole('button', { name: 'Redigera' }));
  const form = within(panel.getByRole('group', { name: 'Redigera Fritid' }));
  expect(form.getByLabelText<HTMLInputElement>('Påslag').disabled).toBe(true);
  expect(form.getByText('Cellen är en förutsättning. Ändra den under Scenarier.')).toBeTruthy();
  await fill(user, form, { Budget: '900' });
  await user.click(form.getByRole('button', { name: 'Spara' }));
  expect(workbook.askedOfItems).toMatchObject([
    ['editItem', 'Fritid', { budget: 900, overhead: { percent: '=Budget_administration' } }],
  ]);
});

test('an item is moved, and removed when what uses it has been told', async () => {
  const workbook = withItems();
  workbook.uses.set('Fritid', ['Blad1!A1']);
  const { user, panel } = await open(workbook);
  await user.click(await panel.findByRole('button', { name: /^Fritid/ }));
  expect(panel.getByRole<HTMLButtonElement>('button', { name: 'Flytta ned' }).disabled).toBe(true);
  await user.click(panel.getByRole('button', { name: 'Flytta upp' }));
  await user.click(panel.getByRole('button', { name: 'Ta bort' }));
  const question = within(await screen.findByRole('alertdialog', { name: 'Ta bort Fritid?' }));
  await user.click(question.getByRole('button', { name: 'Ta bort' }));
  expect(await question.findByText('Blad1!A1')).toBeTruthy();
  expect(workbook.askedOfItems).toEqual([['moveItem', 'Fritid', 'up']]);
  await user.click(question.getByRole('button', { name: 'Ta bort ändå' }));
  expect(await screen.findByText('Fritid är borttagen.')).toBeTruthy();
  expect(workbook.askedOfItems[1]).toEqual(['removeItem', 'Fritid']);
});

test('cells that are assumptions are told, and others become some', async () => {
  const workbook = withItems();
  const { user, panel } = await open(workbook);
  await user.click(await panel.findByRole('button', { name: /^Fritid/ }));
  expect(panel.getByText('Förutsättning: Budget_administration')).toBeTruthy();
  await user.click(panel.getByRole('button', { name: 'Gör budget för Fritid till förutsättning' }));
  expect(workbook.askedOfItems).toEqual([['makeAssumption', 'Fritid', 'budget']]);
  await user.click(panel.getByRole('button', { name: /^Personligt ombud/ }));
  expect(await panel.findByText('Formel')).toBeTruthy();
  expect(panel.queryByRole('button', { name: /Gör bidrag för Personligt ombud/ })).toBeNull();
});

test('what a row says of itself is told', async () => {
  const [first, second] = BLOCK.items;
  const { panel } = await open(
    withItems({ ...BLOCK, items: [first!, { ...second!, status: 'Nyckel saknas' }] }),
  );
  expect(await panel.findByText('Nyckel saknas')).toBeTruthy();
  expect(panel.queryByText('Kan fördelas')).toBeNull();
});

test.each([
  ['none', 'Infoga fördelningen', undefined],
  ['outdated', 'Uppdatera fördelningen', /Posterna har ändrats/],
  ['current', 'Uppdatera fördelningen', /har en kolumn för varje post/],
] as const)('shares that are %s', async (shares, name, told) => {
  const workbook = withItems({ ...BLOCK, shares });
  const { user, panel } = await open(workbook);
  if (told) expect(await panel.findByText(told)).toBeTruthy();
  await user.click(await panel.findByRole('button', { name }));
  expect(await screen.findByText(/Fördelningen står i/)).toBeTruthy();
  expect(workbook.askedOfItems).toEqual([['insertItemShares']]);
});

test('a workbook of a later version is read, not changed', async () => {
  const workbook = withItems();
  workbook.content = { ...workbook.content, schema: 'newer' };
  const { panel } = await open(workbook);
  expect((await panel.findByRole<HTMLButtonElement>('button', { name: 'Lägg till post' })).disabled).toBe(
    true,
  );
  expect(panel.getByRole<HTMLButtonElement>('button', { name: 'Infoga fördelningen' }).disabled).toBe(true);
});

test('it speaks English', async () => {
  const { panel } = await open(withItems(), 'en');
  expect(await panel.findByRole('button', { name: 'Add item' })).toBeTruthy();
  expect(panel.getAllByText('883 tkr to share · 2017 prices · 13 parties')).toHaveLength(2);
});

describe('solving backwards', () => {
  async function ask(workbook: MemoryWorkbook) {
    const { user, panel } = await open(workbook);
    await user.click(panel.getByRole('button', { name: 'Räkna baklänges' }));
    return { user, form: within(panel.getByRole('group', { name: 'Räkna baklänges' })) };
  }

  test('is answered at once and inserted as it was asked', async () => {
    const workbook = workbookInUse();
    const { user, form } = await ask(workbook);
    await fill(user, form, { Budget: '4 800', 'Generell finansiering': '1 730', Påslag: '15' });
    expect(await form.findByText(/^Underlaget behöver vara 20\s466,67\.$/)).toBeTruthy();
    await fill(user, form, { 'Första cellen': 'Blad1!A1' });
    await user.click(form.getByRole('button', { name: 'Infoga i bladet' }));
    expect(workbook.insertedByRule).toEqual([
      {
        unknown: 'base',
        figures: { budget: 4800, general: 1730, percent: 0.15 },
        target: 'Blad1!A1',
        replace: false,
      },
    ]);
  });

  test('says what is short, what is left over, and what nothing answers', async () => {
    const { user, form } = await ask(workbookInUse());
    await user.selectOptions(form.getByLabelText('Fråga'), 'Går det ihop?');
    await fill(user, form, {
      Budget: '6100',
      'Generell finansiering': '1730',
      Påslag: '20',
      'Underlag för påslaget': '20466,67',
    });
    expect(await form.findByText('Det fattas 276,67.')).toBeTruthy();
    await fill(user, form, { 'Överskott från tidigare år': '300' });
    expect(await form.findByText('Det blir 23,33 över.')).toBeTruthy();
    await user.selectOptions(form.getByLabelText('Fråga'), 'Vilket underlag behövs?');
    await fill(user, form, { Påslag: '0' });
    expect(await form.findByText('Ange ett påslag större än 0 %.')).toBeTruthy();
    await user.selectOptions(form.getByLabelText('Fråga'), 'Vilket underlag vid höjt påslag?');
    await fill(user, form, { 'Ökad kostnad': '1300', 'Tidigare påslag': '15', Påslag: '20' });
    expect(await form.findByText(/^Underlaget behöver vara 26\s000\.$/)).toBeTruthy();
  });

  test('takes the budget of an item by reference', async () => {
    const workbook = withItems();
    const { user, form } = await ask(workbook);
    await user.selectOptions(form.getByLabelText('Hämta från post'), 'Fritid');
    await fill(user, form, { 'Generell finansiering': '583', Påslag: '10', 'Första cellen': 'Blad1!A1' });
    expect(await form.findByText(/^Underlaget behöver vara 3\s000\.$/)).toBeTruthy();
    await user.click(form.getByRole('button', { name: 'Infoga i bladet' }));
    expect(workbook.insertedByRule).toMatchObject([{ figures: { budget: '=Poster!B6', percent: 0.1 } }]);
  });
});
