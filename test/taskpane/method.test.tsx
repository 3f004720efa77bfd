import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { openView, renderPane } from './renderPane';
import { workbookInUse } from './workbooks';

async function previewOf(amount: number, method?: string): Promise<UserEvent> {
  const workbook = workbookInUse();
  workbook.cells.set('Blad1!B2', [[amount]]);
  const user = await renderPane(workbook);
  await openView(user, 'Fördela');
  await user.selectOptions(screen.getByLabelText('Nyckel'), 'PKS 2018');
  await user.selectOptions(screen.getByLabelText('Mått'), 'tkr');
  if (method) await user.selectOptions(screen.getByLabelText('Metod'), method);
  const input = screen.getByLabelText('Celler med belopp');
  await user.clear(input);
  await user.type(input, 'Blad1!B2{Enter}');
  await screen.findByRole('table');
  return user;
}

test('three methods are offered first and the others below, each with what it does and when it is fit', async () => {
  const user = await previewOf(9400);
  const choice = screen.getByLabelText<HTMLSelectElement>('Metod');
  const more = within(choice).getByRole('group', { name: 'Fler metoder' });
  const values = (options: HTMLElement[]): string[] => options.map((o) => (o as HTMLOptionElement).value);
  expect(values(within(more).getAllByRole('option'))).toEqual([
    'kvotmetoden',
    'störst vikt',
    'första',
    'sista',
  ]);
  expect(values(within(choice).getAllByRole('option')).slice(0, 3)).toEqual([
    'störst rest',
    'uddatalsmetoden',
    'var för sig',
  ]);

  const texts = new Set<string>();
  for (const { value } of choice.options) {
    await user.selectOptions(choice, value);
    const hint = document.getElementById(choice.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
    expect(hint).toMatch(/\. Passar /);
    texts.add(hint);
  }
  expect(texts.size).toBe(7);
});

test('the shares and the formulas are by the method that is chosen', async () => {
  const user = await previewOf(6100, 'uddatalsmetoden');
  const row = screen.getByRole('row', { name: /^Jönköping/ });
  expect(row.textContent?.replace(/\s/g, ' ')).toContain('2 283');
  await user.selectOptions(screen.getByLabelText('Metod'), 'kvotmetoden');
  expect(row.textContent?.replace(/\s/g, ' ')).toContain('2 284');
});

test('it says, with the figures, who would pay less if the amount were a step more', async () => {
  const user = await previewOf(9396);
  const note = /^Vid 9\s397 tkr skulle Aneby betala 174 i stället för 175\.$/;
  expect(await screen.findByText(note)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('Metod'), 'uddatalsmetoden');
  expect(screen.queryByText(/^Vid /)).toBeNull();
});

test('it says who would pay less than nothing by the method sista, in place of a preview', async () => {
  const user = await previewOf(18);
  await user.selectOptions(screen.getByLabelText('Metod'), 'sista');
  expect(screen.queryByRole('table')).toBeNull();
  expect(
    screen.getByText(/^Med metoden ”sista” tar ”Tranås” det som blir över .* −1, som är mindre än 0\./),
  ).toBeTruthy();
});
