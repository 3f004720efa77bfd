import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { MemoryWorkbook } from './memoryWorkbook';
import { openView, renderPane } from './renderPane';
import { workbookInUse } from './workbooks';

async function open(workbook: MemoryWorkbook): Promise<UserEvent> {
  const user = await renderPane(workbook);
  await openView(user, 'Fördela');
  return user;
}

async function typeInto(user: UserEvent, label: string, text: string): Promise<void> {
  const input = screen.getByLabelText(label);
  await user.clear(input);
  await user.type(input, `${text}{Enter}`);
}

const option = (): HTMLInputElement =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: 'Rader och kolumner ska stämma' });

async function rowOf(name: string): Promise<(string | undefined)[]> {
  const row = (await screen.findByRole('rowheader', { name })).closest('tr');
  return [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent?.split(' ')[0]);
}

test('previews and inserts a table whose rows and columns tie, and says what that moves', async () => {
  const workbook = workbookInUse();
  const user = await open(workbook);
  await user.click(screen.getByRole('button', { name: 'Hämta markering: Celler med belopp' }));
  await user.selectOptions(screen.getByLabelText('Mått'), 'tkr');
  expect((await rowOf('Nässjö')).slice(0, 2)).toEqual(['846', '549']);

  await user.click(option());
  expect(await screen.findByText(/^Raderna stämmer: varje part betalar .* 15\s500 tkr\.$/)).toBeTruthy();
  const named = ['Nässjö 846 → 847', 'Tranås 516 → 515'].join(', ');
  expect(screen.getByText(`Ändrat mot om beloppen fördelas vart för sig: ${named}.`)).toBeTruthy();
  expect((await rowOf('Nässjö'))[0]).toBe('847');
  expect(within(await screen.findByRole('table')).getByRole('columnheader', { name: 'Summa' })).toBeTruthy();
  expect(screen.queryByRole('radio', { name: 'En SHARE i varje cell' })).toBeNull();

  await typeInto(user, 'Första cellen', 'Fördelning!A6');
  await user.click(screen.getByRole('button', { name: 'Infoga i bladet' }));
  await screen.findByText(/Fördelningen står i/);
  expect(workbook.inserted).toMatchObject([
    { form: 'tied', comparesWhole: true, amounts: 'Fördelning!B4:C4' },
  ]);
  expect(workbook.inserted[0]).not.toHaveProperty('method');
});

test('says why it cannot be asked for: one amount, or another method', async () => {
  const workbook = workbookInUse();
  const user = await open(workbook);
  await typeInto(user, 'Celler med belopp', 'Fördelning!B4');
  expect(option().disabled).toBe(true);
  expect(screen.getByText('Kräver minst två belopp.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Hämta markering: Celler med belopp' }));
  await screen.findByRole('table');
  await user.click(option());
  expect(option().checked).toBe(true);
  await user.selectOptions(screen.getByLabelText('Metod'), 'uddatalsmetoden');
  expect(option().disabled).toBe(true);
  expect(option().checked).toBe(false);
  expect(screen.getByText('Går bara med metoden Störst rest.')).toBeTruthy();
});
