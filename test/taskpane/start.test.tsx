import { screen, within } from '@testing-library/react';
import { MemoryWorkbook } from './memoryWorkbook';
import { renderPane } from './renderPane';

test('three steps lead to the views that they speak of', async () => {
  const user = await renderPane(new MemoryWorkbook());
  const steps = within((await screen.findAllByRole('list'))[0]!);
  expect(steps.getAllByRole('listitem')).toHaveLength(3);
  await user.click(steps.getByRole('button', { name: 'Ny nyckel' }));
  expect(await screen.findByRole('heading', { name: 'Ny nyckel' })).toBeTruthy();
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Nycklar');
});

test.each([
  ['Jönköpings län 2018', 'jonkoping'],
  ['Kronobergs län 2018', 'kronoberg'],
  ['Samordningsförbund i Markaryd', 'finsam'],
])('the example %s is inserted as a sheet', async (title, id) => {
  const workbook = new MemoryWorkbook();
  const user = await renderPane(workbook);
  await user.click(await screen.findByRole('button', { name: `Infoga ${title} som blad` }));
  expect(await screen.findByText(`Exemplet står på bladet Exempel ${id}.`)).toBeTruthy();
  expect(workbook.insertedExamples).toEqual([id]);
});

test('an example that cannot be inserted says why', async () => {
  const workbook = new MemoryWorkbook();
  workbook.refuses = { kind: 'excelBusy' };
  const user = await renderPane(workbook);
  await user.click(await screen.findByRole('button', { name: /Infoga Kronobergs län/ }));
  expect(await screen.findByText(/Excel är upptaget/)).toBeTruthy();
});
