import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { FreezeCell } from '../../src/workbook';
import type { MemoryWorkbook } from './memoryWorkbook';
import { openView, renderPane } from './renderPane';
import { workbookInUse } from './workbooks';

beforeEach(() => localStorage.clear());

const share = (address: string): FreezeCell => ({
  address,
  area: address,
  formula: '=NYCKEL.SHARE("Habo";PKS_2018;B4)',
  how: 'formula',
});
const stamp = (address: string): FreezeCell => ({
  address,
  area: address,
  formula: '=NYCKEL.STAMP(A1:B14)',
  how: 'value',
  why: { kind: 'tells', function: 'STAMP' },
});

function withFormulas(): MemoryWorkbook {
  const workbook = workbookInUse();
  workbook.freezable = [
    share('Fördelning!B5'),
    share('Fördelning!B6'),
    share("'Blad två'!C3"),
    stamp('Nycklar!B3'),
  ];
  return workbook;
}

async function openFreeze(workbook: MemoryWorkbook): Promise<UserEvent> {
  const user = await renderPane(workbook);
  await openView(user, 'Skicka');
  await user.click(await screen.findByRole('button', { name: 'Frys' }));
  await screen.findByRole('heading', { level: 1, name: 'Frys' });
  return user;
}

const press = async (user: UserEvent, name: string | RegExp): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));

test('what becomes of the formulas is shown before anything is done, grouped by sheet and reason', async () => {
  const workbook = withFormulas();
  const user = await openFreeze(workbook);
  await press(user, 'Visa vad som händer');
  expect(await screen.findByText('3 blir vanliga formler och 1 blir ett värde.')).toBeDefined();
  expect(screen.getByText('Stämpeln är den som gällde när arbetsboken skickades.')).toBeDefined();
  await press(user, 'Fördelning: 2 formler blir vanliga formler');
  const list = screen.getByRole('list', { name: 'Fördelning: 2 formler blir vanliga formler' });
  expect(within(list).getByText('Fördelning!B6')).toBeDefined();
  expect(workbook.freezes).toEqual([]);
});

test('only the sheets that are chosen are frozen, after a question', async () => {
  const workbook = withFormulas();
  const user = await openFreeze(workbook);
  await press(user, 'Visa vad som händer');
  await user.click(await screen.findByRole('checkbox', { name: 'Fördelning (2 formler)' }));
  await press(user, 'Frys 2 formler');
  const question = await screen.findByRole('alertdialog');
  expect(workbook.freezes).toEqual([]);
  await user.click(within(question).getByRole('button', { name: 'Frys' }));
  const head = await screen.findByRole('heading', { name: 'Arbetsboken är fryst' });
  await waitFor(() => expect(document.activeElement).toBe(head));
  expect(workbook.freezes[0]?.request).toEqual({ where: 'inPlace', sheets: ['Blad två', 'Nycklar'] });
  expect(workbook.freezes[0]?.cells.map(({ address }) => address)).toEqual(["'Blad två'!C3", 'Nycklar!B3']);
  expect(workbook.provenance?.sent).toBeDefined();
});

test('what gave something else as an ordinary formula is told afterwards', async () => {
  const workbook = withFormulas();
  const user = await openFreeze(workbook);
  await press(user, 'Visa vad som händer');
  await screen.findByText(/blir vanliga formler och/);
  const differs = { kind: 'differs', value: '5', formula: '6' } as const;
  workbook.freezeOutcome = [{ ...share('Fördelning!B5'), how: 'value', why: differs }];
  await press(user, 'Frys 4 formler');
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Frys' }));
  expect(
    await screen.findByText(/1 formel skulle ha blivit en vanlig formel men blev ett värde/),
  ).toBeDefined();
  expect(screen.getByText(/gav 6 i stället för 5/)).toBeDefined();
});

test('a workbook that is frozen but not noted as sent is said to be frozen, with what went wrong', async () => {
  const workbook = withFormulas();
  workbook.recordingRefuses = { kind: 'excelBusy' };
  const user = await openFreeze(workbook);
  await press(user, 'Visa vad som händer');
  await press(user, 'Frys 4 formler');
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Frys' }));
  expect(await screen.findByRole('heading', { name: 'Arbetsboken är fryst' })).toBeDefined();
  expect(screen.getByText(/gick inte att skriva i filen att den skickas/)).toBeDefined();
  expect(screen.getByText(/Excel är upptaget/)).toBeDefined();
});

test('a read-only workbook is not frozen, and the way out is told', async () => {
  const workbook = withFormulas();
  workbook.obstacles = [{ kind: 'readOnly' }, { kind: 'sheetProtected', sheet: 'Budget' }];
  const user = await openFreeze(workbook);
  await press(user, 'Visa vad som händer');
  expect(await screen.findByText(/skrivskyddad. Spara en egen kopia/)).toBeDefined();
  expect(screen.getByText(/Bladet Budget är skyddat/)).toBeDefined();
  await press(user, 'Frys 4 formler');
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('a list of thousands of formulas comes a hundred at a time', async () => {
  const workbook = withFormulas();
  workbook.freezable = Array.from({ length: 5000 }, (_, i) => share(`Fördelning!B${i + 1}`));
  const user = await openFreeze(workbook);
  await press(user, 'Visa vad som händer');
  const title = /^Fördelning: 5\s000 formler blir vanliga formler$/;
  await press(user, title);
  const list = screen.getByRole('list', { name: title });
  expect(within(list).getAllByRole('listitem')).toHaveLength(100);
  await press(user, 'Visa 100 till');
  expect(within(list).getAllByRole('listitem')).toHaveLength(200);
});

test('freezing can be stopped, and leaves the user at the button that starts it', async () => {
  const workbook = withFormulas();
  workbook.holdsAt = { done: 3, of: 8 };
  const user = await openFreeze(workbook);
  await press(user, 'Visa vad som händer');
  expect(await screen.findByText('3 av 8')).toBeDefined();
  await press(user, 'Avbryt');
  expect(await screen.findByText('Avbrutet. Arbetsboken är som den var.')).toBeDefined();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Visa vad som händer' }));
});

test('a frozen workbook says when it was frozen, and is unfrozen after a question; what is left can be copied', async () => {
  const workbook = withFormulas();
  const made = '2026-03-01T09:30:00.000Z';
  workbook.freeze = { made, version: '1.0.0', where: 'inPlace', formulas: 3, values: 1 };
  const formula = '=NYCKEL.SHARE("Habo";PKS_2018;B4)';
  workbook.unfreezes = { restored: 3, left: [{ address: 'Fördelning!B5', formula, why: 'changed' }] };
  const user = await openFreeze(workbook);
  expect(await screen.findByText(/^Fryst 1 mars 2026/)).toBeDefined();
  await press(user, 'Tina upp');
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Tina upp' }));
  await screen.findByRole('heading', { name: 'Arbetsboken är upptinad' });
  expect(screen.getByText(/Fördelning!B5: Någon har skrivit i cellen/)).toBeDefined();
  await press(user, 'Kopiera');
  expect(await navigator.clipboard.readText()).toBe(`Fördelning!B5\t${formula}`);
});

describe('the bar on top', () => {
  const sent = { version: '1.0.0', sent: '2026-03-01T09:30:00.000Z', by: 'Anna Ek', stamps: [] };

  test('leads to Ta emot, and does not come again after it was closed', async () => {
    const workbook = workbookInUse();
    workbook.provenance = sent;
    const user = await renderPane(workbook);
    const bar = await screen.findByText(/^Arbetsboken skickades .* av Anna Ek\.$/);
    await press(user, 'Kontrollera nycklarna');
    await screen.findByRole('heading', { level: 1, name: 'Ta emot' });
    expect(bar.isConnected).toBe(false);
    expect(localStorage.getItem('fordelningsnyckel.sharing.seen')).toBe(sent.sent);
  });

  test('is silent about what this user has already closed', async () => {
    localStorage.setItem('fordelningsnyckel.sharing.seen', sent.sent);
    const workbook = workbookInUse();
    workbook.provenance = sent;
    await renderPane(workbook);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByText(/^Arbetsboken skickades/)).toBeNull();
  });
});
