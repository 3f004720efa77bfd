import { act, render, screen, within, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fail, ok } from '../../src/core/problem';
import { App } from '../../src/taskpane/App';
import { MemoryWorkbook } from './memoryWorkbook';
import { openMore, openView, renderPane } from './renderPane';
import { WORDS_IN } from './wordsIn';
import { pks, workbookInUse } from './workbooks';

const host = { words: WORDS_IN.sv, scheme: 'light' } as const;
const started = Promise.resolve(ok(undefined));

test('an empty workbook opens on Kom igång, one with keys on Nycklar', async () => {
  await renderPane(new MemoryWorkbook());
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Mer');
  expect(await screen.findByRole('heading', { name: 'Dela en gemensam kostnad' })).toBeTruthy();
});

test('a workbook in use opens on Nycklar, and Kom igång can still be reached', async () => {
  const user = await renderPane(workbookInUse());
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Nycklar');
  await openMore(user, 'Kom igång');
  expect(await screen.findByRole('heading', { name: 'Dela en gemensam kostnad' })).toBeTruthy();
});

test('says that it reads the workbook while it does', () => {
  const workbook = new MemoryWorkbook();
  workbook.readWorkbook = () => new Promise(() => undefined);
  render(<App host={host} workbook={workbook} started={started} />);
  expect(screen.getByText('Läser arbetsboken …')).toBeTruthy();
});

test('a workbook that cannot be read says why, and is read again on request', async () => {
  const workbook = workbookInUse();
  workbook.readFails = { kind: 'cellEditMode' };
  render(<App host={host} workbook={workbook} started={started} />);
  expect(await screen.findByText(/En cell håller på att redigeras/)).toBeTruthy();
  workbook.readFails = undefined;
  await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
  expect(await screen.findByRole('heading', { name: 'PKS 2018' })).toBeTruthy();
});

test('a read that throws is a message too, not an empty pane', async () => {
  const workbook = workbookInUse();
  workbook.readWorkbook = () => Promise.reject(new Error('The object path is wrong.'));
  render(<App host={host} workbook={workbook} started={started} />);
  expect(await screen.findByText(/The object path is wrong/)).toBeTruthy();
});

test('a start that failed is told', async () => {
  const problem = { kind: 'excelFailed', code: 'GeneralException', message: 'nej' } as const;
  render(<App host={host} workbook={workbookInUse()} started={Promise.resolve(fail(problem))} />);
  expect(await screen.findByText(/GeneralException/)).toBeTruthy();
});

test('damage to the workbook is told above every view', async () => {
  const workbook = workbookInUse();
  workbook.change({ problems: [{ kind: 'sheetMissing', sheet: 'Nycklar' }] });
  const user = await renderPane(workbook);
  expect(screen.getByText(/Bladet ”Nycklar” saknas/)).toBeTruthy();
  await openView(user, 'Fördela');
  expect(screen.getByText(/Bladet ”Nycklar” saknas/)).toBeTruthy();
});

test('shows what somebody else changes in the sheet', async () => {
  const workbook = workbookInUse();
  await renderPane(workbook);
  expect(await screen.findByRole('heading', { name: 'PKS 2018' })).toBeTruthy();
  act(() => workbook.change({ keys: [{ ...pks, label: 'PKS 2019' }] }));
  expect(await screen.findByRole('heading', { name: 'PKS 2019' })).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Finsam Markaryd' })).toBeNull();
});

test('speaks English where Office does', async () => {
  const user = await renderPane(workbookInUse(), 'en');
  const tabs = screen.getAllByRole('tab').map((tab) => tab.textContent);
  expect(tabs).toEqual(['Keys', 'Share', 'Scenarios', 'Explain', 'Send', 'More']);
  expect(await screen.findByText('1,000,000, ppm')).toBeTruthy();
  expect(screen.getByText(/has the negative weight −?-?3/)).toBeTruthy();
  await openView(user, 'Scenarios');
  expect(await screen.findByText('Now: 1,730 tkr')).toBeTruthy();
});

test('the tabs are one stop for the keyboard, with arrows between them', async () => {
  const user = await renderPane(workbookInUse());
  const stops = screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0);
  expect(stops.map(({ textContent }) => textContent)).toEqual(['Nycklar']);
  act(() => stops[0]?.focus());
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement?.textContent).toBe('Fördela');
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Fördela');
  await user.keyboard('{End}{ArrowRight}');
  expect(document.activeElement?.textContent).toBe('Nycklar');
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement?.textContent).toBe('Mer');
});

test('a view that has been left keeps what was filled in', async () => {
  const user = await renderPane(workbookInUse());
  await openView(user, 'Fördela');
  await user.selectOptions(await screen.findByLabelText('Mått'), 'mkr');
  await openView(user, 'Nycklar');
  await openView(user, 'Fördela');
  expect(screen.getByLabelText<HTMLSelectElement>('Mått').value).toBe('mkr');
});

test('a workbook from a later add-in can be looked at and not changed', async () => {
  const workbook = workbookInUse();
  workbook.change({ schema: 'newer' });
  const user = await renderPane(workbook);
  expect(screen.getByText(/nyare version av tillägget/)).toBeTruthy();
  const item = (await screen.findByRole('heading', { name: 'PKS 2018' })).closest('li')!;
  for (const name of [/Byt namn/, /Markera som beslutad/, /Ta bort/]) {
    expect(within(item).getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(true);
  }
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Ny nyckel' }).disabled).toBe(true);
  expect(within(item).getByRole<HTMLButtonElement>('button', { name: /Gå till/ }).disabled).toBe(false);

  const scenarios = await openView(user, 'Scenarier');
  await within(scenarios).findByText('Valt scenario');
  const changing = [
    ...within(scenarios).getAllByRole<HTMLInputElement>('radio'),
    ...within(scenarios).getAllByRole<HTMLInputElement>('textbox'),
    ...within(scenarios).getAllByRole<HTMLSelectElement>('combobox'),
    ...within(scenarios).getAllByRole<HTMLButtonElement>('button', {
      name: /Nytt scenario|Byt namn|Ny förut/,
    }),
  ];
  expect(changing.filter(({ disabled }) => !disabled)).toEqual([]);

  const start = await openMore(user, 'Kom igång');
  const examples = await within(start).findAllByRole<HTMLButtonElement>('button', { name: /som blad/ });
  expect(examples.map(({ disabled }) => disabled)).toEqual(Array(5).fill(true));
});

test('a message about what was done is announced and can be closed', async () => {
  const workbook = workbookInUse();
  const user = await renderPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Markera som beslutad: PKS 2018' }));
  const status = screen.getByRole('status');
  expect(await within(status).findByText(/PKS 2018 är markerad som beslutad/)).toBeTruthy();
  await user.click(within(status).getByRole('button', { name: 'Stäng meddelandet' }));
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  expect(status.textContent).toBe('');
});

test('what Excel refuses is said in the status', async () => {
  const workbook = workbookInUse();
  workbook.refuses = { kind: 'sheetProtected', sheet: 'Nycklar' };
  const user = await renderPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Markera som beslutad: PKS 2018' }));
  expect(await screen.findByText(/Bladet ”Nycklar” är skyddat/)).toBeTruthy();
});
