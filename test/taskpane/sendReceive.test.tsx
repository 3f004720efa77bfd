import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { digitsOf } from '../../src/core/key/stamp';
import { ok } from '../../src/core/problem';
import type { MemoryWorkbook } from './memoryWorkbook';
import { openView, renderPane } from './renderPane';
import { pks, workbookInUse } from './workbooks';

beforeEach(() => localStorage.clear());

const SENT = '2026-03-01T09:30:00.000Z';
const digits = digitsOf(pks.stamp);
const spelt = `${digits.slice(0, 4)} ${digits.slice(4)}`;

async function openTask(workbook: MemoryWorkbook, task: string): Promise<UserEvent> {
  const user = await renderPane(workbook);
  await openView(user, 'Skicka');
  await user.click(await screen.findByRole('button', { name: task }));
  await screen.findByRole('heading', { level: 1, name: task });
  return user;
}

async function chooseFile(user: UserEvent): Promise<void> {
  const file = new File(['x'], 'annan.xlsx');
  // The browser gives the bytes; the page that the tests run in has files without them.
  Object.defineProperty(file, 'arrayBuffer', { value: async () => new ArrayBuffer(1) });
  await user.upload(screen.getByLabelText('Jämför med min kopia', { selector: 'input' }), file);
}

function received(): MemoryWorkbook {
  const workbook = workbookInUse();
  workbook.provenance = { version: '1.0.0', sent: SENT, by: 'Anna Ek', stamps: [], from: 'part' };
  return workbook;
}

test('the stamps stand as a text that is copied as it stands', async () => {
  const user = await openTask(workbookInUse(), 'Stämplar');
  const list = await screen.findByRole('textbox', { name: 'Stämplar att skicka eller läsa upp' });
  expect((list as HTMLTextAreaElement).value).toContain(`PKS 2018: ${spelt}`);
  await user.click(screen.getByRole('button', { name: 'Kopiera listan' }));
  expect(await navigator.clipboard.readText()).toBe((list as HTMLTextAreaElement).value);
});

test('a stamp that is typed is answered at once: the same, another, or nothing that can be read', async () => {
  const user = await openTask(workbookInUse(), 'Stämplar');
  const field = await screen.findByRole('textbox', { name: 'Stämplar som du har fått' });
  await user.type(field, `PKS 2018: ${spelt}`);
  const answer = (): HTMLElement => screen.getByRole('status', { name: 'Så stämmer de' });
  expect(within(answer()).getByText(/^PKS 2018: stämmer \(/)).toBeDefined();
  await user.clear(field);
  const other = `${digits.startsWith('0') ? '1' : '0'}${digits.slice(1)}`;
  await user.type(field, `PKS 2018: ${other}`);
  expect(within(answer()).getByText(/^PKS 2018: stämmer inte\./)).toBeDefined();
  await user.clear(field);
  await user.type(field, 'hej');
  expect(screen.getByText(/^Ingen stämpel kunde läsas/)).toBeDefined();
});

test('a received workbook says who sent it and what has become of its keys', async () => {
  const workbook = received();
  workbook.received = {
    ...workbook.received,
    ...(workbook.provenance && { provenance: workbook.provenance }),
    isLater: true,
    keys: [
      { label: 'PKS 2018', stamp: 'PKS 2018#9bdaeafc', sent: 'PKS 2018#11112222', state: 'changedSinceSent' },
      { label: 'Skolskjuts', stamp: '', state: 'gone' },
    ],
  };
  const user = await openTask(workbook, 'Ta emot');
  expect(
    await screen.findByText(/^Skickad .*2026.* av Anna Ek, med Fördelningsnyckel 1\.0\.0\.$/),
  ).toBeDefined();
  expect(screen.getByText(/senare version av tillägget \(1\.0\.0\)/)).toBeDefined();
  const keys = screen.getByRole('list', { name: 'Nycklarna nu' });
  expect(within(keys).getByText('Ändrad sedan arbetsboken skickades')).toBeDefined();
  expect(within(keys).getByText('skickad 1111 2222')).toBeDefined();
  expect(within(keys).getByText(/men saknas nu$/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Kontrollera arbetsboken' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Kontrollera' })).toBeDefined();
});

test('what differs from the other copy is listed with both sides, and can be written on a sheet', async () => {
  const workbook = workbookInUse();
  workbook.fileComparison = ok({
    file: 'annan.xlsx',
    keys: [
      {
        label: 'PKS 2018',
        mine: 'PKS 2018#9bdaeafc',
        theirs: 'PKS 2018#11112222',
        weights: [{ party: 'Habo', mine: 32970, theirs: 32971 }],
      },
    ],
    amounts: [{ label: 'Lokalhyra', scenario: 'Alternativ 1', unit: 'tkr', mine: 1000, theirs: 1200 }],
    results: [
      { address: 'Fördelning!B5', row: 'Habo', column: 'Andel', mine: 1500, theirs: 1250, difference: -250 },
    ],
    compared: { keys: 1, amounts: 1, results: 1 },
    problems: [],
  });
  const user = await openTask(workbook, 'Ta emot');
  await chooseFile(user);
  const head = await screen.findByRole('heading', { name: 'Jämfört med annan.xlsx' });
  await waitFor(() => expect(document.activeElement).toBe(head));
  const keys = within(screen.getByRole('list', { name: 'Nycklar' }));
  expect(keys.getByText('1111 2222')).toBeDefined();
  expect(keys.getByText('Habo')).toBeDefined();
  expect(keys.getByText(/^32\s971$/)).toBeDefined();
  expect(
    within(screen.getByRole('list', { name: 'Förutsättningar' })).getByText(/^1\s200 tkr$/),
  ).toBeDefined();
  const results = within(screen.getByRole('list', { name: 'Resultat' }));
  expect(results.getByText('−250')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Skriv skillnaderna på ett eget blad' }));
  expect(await screen.findAllByText('Skillnaderna står på bladet Jämförelse.')).not.toHaveLength(0);
});

test('a file that is no workbook of ours is told of by name, and another can be chosen', async () => {
  const user = await openTask(workbookInUse(), 'Ta emot');
  await chooseFile(user);
  expect(await screen.findByText(/”annan\.xlsx” har varken nycklar/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Välj fil' })).toBeDefined();
});

test('reading the other copy shows how far it has come, and can be stopped', async () => {
  const workbook = workbookInUse();
  workbook.holdsAt = { done: 3, of: 9 };
  const user = await openTask(workbook, 'Ta emot');
  await chooseFile(user);
  expect(await screen.findByText('3 av 9')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Avbryt' }));
  await waitFor(() => expect(screen.queryByText('3 av 9')).toBeNull());
  const choose = screen.getByRole('button', { name: 'Välj fil' });
  await waitFor(() => expect(document.activeElement).toBe(choose));
  expect(screen.getAllByText(/^Avbrutet/)).toHaveLength(1);
});

test('a workbook that was sent is told of once, and leads to Ta emot', async () => {
  const workbook = received();
  const user = await renderPane(workbook);
  expect(await screen.findByText(/^Arbetsboken skickades .* av Anna Ek\.$/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Kontrollera nycklarna' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Ta emot' })).toBeDefined();
  expect(screen.queryByText(/^Arbetsboken skickades/)).toBeNull();
});

test('what was closed is not told again, but a later sending is', async () => {
  const workbook = received();
  const user = await renderPane(workbook);
  const bar = (): HTMLElement | null => screen.queryByText(/^Arbetsboken skickades/);
  await waitFor(() => expect(bar()).not.toBeNull());
  await user.click(screen.getByRole('button', { name: 'Stäng meddelandet' }));
  expect(bar()).toBeNull();
  cleanup();
  await renderPane(workbook);
  await screen.findAllByRole('heading', { level: 1 });
  expect(bar()).toBeNull();
  cleanup();
  workbook.provenance = { version: '1.0.0', sent: '2026-04-01T09:30:00.000Z', stamps: [], from: 'part' };
  await renderPane(workbook);
  await waitFor(() => expect(bar()).not.toBeNull());
});
