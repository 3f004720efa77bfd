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
  ['Jönköpings län 2018', 'jonkoping', 'Exempel jonkoping och 2 blad till'],
  ['Kronobergs län 2018', 'kronoberg', 'Exempel kronoberg och 2 blad till'],
  ['Ekerö 2017–2018', 'ekero', 'Exempel ekero'],
  ['Samordningsförbund i Markaryd', 'finsam', 'Exempel finsam och 2 blad till'],
  ['Jönköpings uppföljning 2017', 'followUp', 'Exempel followUp och 2 blad till'],
])('the example %s is inserted as sheets', async (title, id, sheets) => {
  const workbook = new MemoryWorkbook();
  const user = await renderPane(workbook);
  await user.click(await screen.findByRole('button', { name: `Infoga ${title} som blad` }));
  expect(await screen.findByText(`Exemplet står på bladet ${sheets}.`)).toBeTruthy();
  expect(workbook.insertedExamples).toEqual([id]);
});

test('an example that cannot be inserted says why', async () => {
  const workbook = new MemoryWorkbook();
  workbook.refuses = { kind: 'excelBusy' };
  const user = await renderPane(workbook);
  await user.click(await screen.findByRole('button', { name: /Infoga Kronobergs län/ }));
  expect(await screen.findByText(/Excel är upptaget/)).toBeTruthy();
});

test.each([
  [{ kind: 'exampleKeyDiffers', label: 'PKS 2018' } as const, /PKS 2018.*Inget är infogat/],
  [
    { kind: 'exampleNeedsScenarios', sheet: 'Scenarier' } as const,
    /redan andra på bladet Scenarier.*Inget är infogat/,
  ],
])('an example that would meet something else of the same name leaves it: %j', async (problem, said) => {
  const workbook = new MemoryWorkbook();
  workbook.refuses = problem;
  const user = await renderPane(workbook);
  await user.click(await screen.findByRole('button', { name: /Infoga Jönköpings län/ }));
  expect(await screen.findByText(said)).toBeTruthy();
});

test('the manual opens from Mer in a window of its own, for a pane that leaves its page cannot come back', async () => {
  const user = await renderPane(new MemoryWorkbook());
  await user.click(screen.getByRole('tab', { name: 'Mer' }));
  const link = await screen.findByRole('link', { name: /^Handbok/ });
  expect(['href', 'target', 'rel'].map((name) => link.getAttribute(name))).toEqual([
    'manual.html',
    '_blank',
    'noopener',
  ]);
});
