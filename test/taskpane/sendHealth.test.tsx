import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { HealthFinding } from '../../src/core/sharing/healthFinding';
import type { MemoryWorkbook } from './memoryWorkbook';
import { openView, renderPane } from './renderPane';
import { workbookInUse } from './workbooks';

const nameError: HealthFinding = {
  kind: 'nameError',
  cells: 2,
  severity: 'error',
  address: 'Fördelning!B5:B6',
  repair: 'reenter',
};
const undecided: HealthFinding = {
  kind: 'keyUndecided',
  key: 'PKS 2018',
  severity: 'note',
  address: 'Nycklar!B9',
};

async function check(workbook: MemoryWorkbook): Promise<UserEvent> {
  const user = await renderPane(workbook);
  await openView(user, 'Skicka');
  await user.click(await screen.findByRole('button', { name: 'Kontrollera' }));
  await user.click(await screen.findByRole('button', { name: 'Kontrollera arbetsboken' }));
  return user;
}

function withFindings(): MemoryWorkbook {
  const workbook = workbookInUse();
  workbook.findings = [nameError, undecided];
  return workbook;
}

test('where nothing is wrong, what was looked at is told', async () => {
  await check(workbookInUse());
  const head = await screen.findByRole('heading', { name: 'Inget att anmärka på' });
  await waitFor(() => expect(document.activeElement).toBe(head));
  expect(
    screen.getByText(/^Kontrollerat: 3 blad, 1\s234 celler, 56 formler med NYCKEL och 2 nycklar\.$/),
  ).toBeDefined();
});

test('a finding says what is wrong and what to do, and leads to its cells', async () => {
  const workbook = withFindings();
  const user = await check(workbook);
  expect(await screen.findByText(/2 celler visar #NAMN\?/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Gå till Fördelning!B5:B6' }));
  await waitFor(() => expect(workbook.shownCells).toEqual(['Fördelning!B5:B6']));
});

test('findings are filtered by how grave they are', async () => {
  const user = await check(withFindings());
  await user.click(await screen.findByRole('checkbox', { name: 'Upplysning (1)' }));
  expect(screen.queryByText(/ingen beslutad stämpel/)).toBeNull();
  expect(screen.getByText(/2 celler visar #NAMN\?/)).toBeDefined();
});

test('repairing all lists beforehand what it touches, and only that is repaired', async () => {
  const workbook = withFindings();
  const user = await check(workbook);
  await user.click(await screen.findByRole('button', { name: 'Åtgärda allt som går (1)' }));
  const question = await screen.findByRole('alertdialog');
  expect(within(question).getByText('Skriv in formlerna på nytt')).toBeDefined();
  expect(within(question).getByText('Fördelning!B5:B6')).toBeDefined();
  expect(workbook.repairedAt).toEqual([]);
  await user.click(within(question).getByRole('button', { name: 'Åtgärda' }));
  await waitFor(() => expect(workbook.repairedAt).toEqual([[nameError]]));
  expect(await screen.findAllByText('1 anmärkning har åtgärdats.')).not.toHaveLength(0);
  expect(screen.queryByText(/2 celler visar #NAMN\?/)).toBeNull();
  expect(screen.getByText(/ingen beslutad stämpel/)).toBeDefined();
});

test('what could not be repaired is told with why', async () => {
  const workbook = withFindings();
  workbook.unrepairable.set(nameError, { kind: 'findingGone' });
  const user = await check(workbook);
  await user.click(await screen.findByRole('button', { name: /^Åtgärda #NAMN/ }));
  expect(await screen.findByText(/^Fördelning!B5:B6: Cellen är inte längre/)).toBeDefined();
});

test('thousands of findings come a hundred at a time', async () => {
  const workbook = workbookInUse();
  workbook.findings = Array.from({ length: 5000 }, (_, i) => ({
    ...undecided,
    address: `Nycklar!B${i + 1}`,
  }));
  await check(workbook);
  const list = await screen.findByRole('list', { name: 'Anmärkningar' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(100);
});

test('a problem stands in the view, and the check can be made again', async () => {
  const workbook = workbookInUse();
  workbook.sharingRefuses = { kind: 'workbookReadOnly' };
  await check(workbook);
  expect(await screen.findByText(/Arbetsboken är skrivskyddad/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Kontrollera arbetsboken' })).toBeDefined();
});
