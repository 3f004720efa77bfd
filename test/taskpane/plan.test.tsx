import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { MemoryWorkbook } from './memoryWorkbook';
import { openView, renderPane } from './renderPane';
import { block, broken, finsam, pks } from './workbooks';
import { ok } from '../../src/core/problem';

async function open(workbook: MemoryWorkbook): Promise<UserEvent> {
  const user = await renderPane(workbook);
  await openView(user, 'Scenarier');
  await user.click(await screen.findByRole('button', { name: /^Flera år/ }));
  await screen.findByRole('heading', { name: 'Flera år' });
  return user;
}

async function type(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  await user.type(field, `${text}{Enter}`);
}

const year = async (name: string) => within(await screen.findByRole('group', { name }));
const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Skapa bladet' });

test('a budget, an index and a key for each year become the sheet', async () => {
  const workbook = new MemoryWorkbook({ keys: [finsam, pks] });
  const user = await open(workbook);
  await type(user, await screen.findByLabelText('Första året'), '2018');
  await user.selectOptions(screen.getByLabelText('Antal år'), '2');
  await type(user, (await year('2018')).getByLabelText('Budget'), '1 000');
  expect(button().disabled).toBe(true);
  await type(user, (await year('2019')).getByLabelText('Budget'), '1 100');
  await type(user, (await year('2019')).getByLabelText('Index från året före'), '2,5');
  await user.selectOptions((await year('2019')).getByLabelText('Nyckel'), 'PKS 2018');
  await user.click(button());
  const parties = ['Staten', 'Region Kronoberg', 'Markaryd'];
  expect(workbook.yearSheets).toEqual([
    {
      sheet: 'Flerårsplan',
      measure: 'tkr',
      step: 1,
      years: [
        { year: 2018, budget: 1000, index: '', keyName: finsam.name, parties },
        expect.objectContaining({ year: 2019, budget: 1100, index: 0.025, keyName: pks.name }),
      ],
    },
  ]);
  expect(await screen.findByText(/Bladet Flerårsplan har varje parts avgift/)).toBeTruthy();
});

test('rows and columns can tie where all years have one key, and otherwise it says why not', async () => {
  const workbook = new MemoryWorkbook({ keys: [finsam, pks] });
  const user = await open(workbook);
  await user.selectOptions(screen.getByLabelText('Antal år'), '2');
  for (const field of screen.getAllByLabelText('Budget')) await type(user, field, '1000');
  const option = () =>
    screen.getByRole<HTMLInputElement>('checkbox', { name: 'Rader och kolumner ska stämma' });
  await user.click(option());
  const [first, second] = screen.getAllByLabelText('Nyckel');
  await user.selectOptions(second as HTMLElement, 'PKS 2018');
  expect(option().disabled).toBe(true);
  expect(screen.getByText(/^Åren har olika nycklar/)).toBeTruthy();
  await user.selectOptions(first as HTMLElement, 'PKS 2018');
  expect(option().checked).toBe(true);
  await user.click(button());
  expect(workbook.yearSheets).toMatchObject([{ tied: { comparesWhole: true } }]);
});

test('a budget can come from an assumption, but only one in the same measure', async () => {
  const workbook = new MemoryWorkbook({ keys: [finsam], scenarios: ok(block) });
  const user = await open(workbook);
  await user.selectOptions(screen.getByLabelText('Antal år'), '2');
  for (const select of screen.getAllByLabelText('Budget från')) {
    await user.selectOptions(select, 'Budget administration');
  }
  expect(button().disabled).toBe(false);
  await user.selectOptions(screen.getByLabelText('Mått'), 'kr');
  expect(screen.queryAllByLabelText('Budget från')).toEqual([]);
  expect(button().disabled).toBe(true);
  await user.selectOptions(screen.getByLabelText('Mått'), 'tkr');
  for (const select of screen.getAllByLabelText('Budget från')) {
    await user.selectOptions(select, 'Budget administration');
  }
  await user.click(button());
  expect(workbook.yearSheets[0]).toMatchObject({
    years: [{ budget: '=Budget_administration' }, { budget: '=Budget_administration' }],
  });
});

test('a broken key is no key', async () => {
  const user = await open(new MemoryWorkbook({ keys: [broken] }));
  await user.selectOptions(screen.getByLabelText('Antal år'), '2');
  for (const field of screen.getAllByLabelText('Budget')) await type(user, field, '5');
  expect(button().disabled).toBe(true);
});

test('without keys it says that one is needed, and shows the way to the first', async () => {
  const user = await open(new MemoryWorkbook({ schema: 'current' }));
  expect(await screen.findByRole('heading', { name: 'Det behövs en nyckel' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ny nyckel' }));
  expect(await screen.findByLabelText('Så görs nyckeln')).toBeTruthy();
});

test('a sheet that is there already is told, and what was filled in stays', async () => {
  const workbook = new MemoryWorkbook({ keys: [finsam] });
  const user = await open(workbook);
  await user.selectOptions(screen.getByLabelText('Antal år'), '2');
  for (const field of screen.getAllByLabelText('Budget')) await type(user, field, '5');
  workbook.refuses = { kind: 'sheetTaken', sheet: 'Flerårsplan' };
  await user.click(button());
  expect(await screen.findByText(/Det finns redan ett blad som heter ”Flerårsplan”/)).toBeTruthy();
  workbook.refuses = undefined;
  await type(user, screen.getByLabelText('Bladets namn'), 'Plan B');
  await user.click(button());
  expect(workbook.yearSheets).toMatchObject([{ sheet: 'Plan B' }]);
});
