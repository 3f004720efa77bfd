import { screen, within, waitFor } from '@testing-library/react';
import { MemoryWorkbook, keyRecord } from './memoryWorkbook';
import { askedAgain, questionGone, renderPane } from './renderPane';
import { pks, wholeCountry, workbookInUse } from './workbooks';

async function item(label: string) {
  const heading = await screen.findByRole('heading', { name: label, level: 2 });
  return within(heading.closest('li')!);
}

test('each key shows what a reader must know before trusting it', async () => {
  await renderPane(workbookInUse());
  const key = await item('PKS 2018');
  const fact = (term: string): string | null | undefined =>
    key.getByText(term)?.nextElementSibling?.textContent;
  expect(fact('Parter')).toBe('13');
  expect(fact('Summa vikter')).toMatch(/^1\s000\s000, ppm$/);
  expect(fact('Källa')).toBe('härledd ur publicerade tabeller');
  expect(fact('Stämpel')).toBe(pks.stamp.split('#')[1]);
  expect(key.getByText('Inte beslutad')).toBeTruthy();
  expect(key.getByText('PKS_2018')).toBeTruthy();
  expect((await item('Finsam Markaryd')).getByText('Beslutad')).toBeTruthy();
});

test('a broken key says what is wrong and cannot be used', async () => {
  await renderPane(workbookInUse());
  const key = await item('Elever 2017');
  expect(key.getByText('Fel i tabellen')).toBeTruthy();
  expect(key.getByText(/”Älmhult” har den negativa vikten/)).toBeTruthy();
  expect(key.getByRole<HTMLButtonElement>('button', { name: /^Fördela/ }).disabled).toBe(true);
});

test('a changed key says so', async () => {
  await renderPane(new MemoryWorkbook({ keys: [{ ...pks, state: 'changed' }] }));
  expect((await item('PKS 2018')).getByText('Ändrad sedan beslut')).toBeTruthy();
});

test('the name to type is copied', async () => {
  const user = await renderPane(workbookInUse());
  await user.click(await screen.findByRole('button', { name: 'Kopiera namnet PKS_2018' }));
  expect(await navigator.clipboard.readText()).toBe('PKS_2018');
  expect(await screen.findByText(/PKS_2018 är kopierat/)).toBeTruthy();
});

test('where the clipboard is closed, the name is said instead', async () => {
  const user = await renderPane(workbookInUse());
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
  await user.click(await screen.findByRole('button', { name: 'Kopiera namnet PKS_2018' }));
  expect(await screen.findByText(/Det gick inte att kopiera. Skriv PKS_2018/)).toBeTruthy();
});

test('goes to the table', async () => {
  const workbook = workbookInUse();
  const user = await renderPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Gå till tabellen: PKS 2018' }));
  expect(workbook.shown).toEqual(['PKS_2018']);
});

test('renames the label and keeps the name of formulas', async () => {
  const user = await renderPane(workbookInUse());
  await user.click(await screen.findByRole('button', { name: 'Byt namn: PKS 2018' }));
  const dialog = within(await screen.findByRole('dialog'));
  const field = dialog.getByLabelText('Nytt namn');
  await user.clear(field);
  await user.type(field, 'finsam  markaryd');
  expect(dialog.getByText(/Det finns redan en nyckel som heter/)).toBeTruthy();
  expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Byt namn' }).disabled).toBe(true);
  await user.clear(field);
  await user.type(field, 'PKS 2019{Enter}');
  const key = await item('PKS 2019');
  expect(key.getByText('PKS_2018')).toBeTruthy();
});

test('a key is deleted only after a question', async () => {
  const user = await renderPane(workbookInUse());
  await user.click(await screen.findByRole('button', { name: 'Ta bort: PKS 2018' }));
  await user.click(
    await within(await screen.findByRole('alertdialog')).findByRole('button', { name: 'Avbryt' }),
  );
  await questionGone();
  expect(screen.getByRole('heading', { name: 'PKS 2018' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ta bort: PKS 2018' }));
  await user.click(await askedAgain('Ta bort'));
  expect(await screen.findByText('PKS 2018 är borttagen.')).toBeTruthy();
  // The button that was pressed is gone with the key.
  await waitFor(() => expect(document.activeElement?.id).toBe('view-keys'));
  expect(screen.queryByRole('heading', { name: 'PKS 2018' })).toBeNull();
});

test('a key that formulas use is deleted only by somebody who has seen which', async () => {
  const workbook = workbookInUse();
  const cells = Array.from({ length: 10 }, (_, i) => `Fördelning!B${i + 5}`);
  workbook.uses.set('PKS_2018', cells);
  const user = await renderPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Ta bort: PKS 2018' }));
  await user.click(
    await within(await screen.findByRole('alertdialog')).findByRole('button', { name: 'Ta bort' }),
  );
  const dialog = within(screen.getByRole('alertdialog'));
  expect(await dialog.findByText('Fördelning!B5')).toBeTruthy();
  expect(dialog.getByText('och 2 celler till')).toBeTruthy();
  expect(workbook.content.keys).toHaveLength(3);
  await user.click(dialog.getByRole('button', { name: 'Ta bort ändå' }));
  expect(await screen.findByText('PKS 2018 är borttagen.')).toBeTruthy();
  expect(workbook.content.keys).toHaveLength(2);
});

test('a key can be taken straight to Fördela', async () => {
  const user = await renderPane(workbookInUse());
  await user.click(await screen.findByRole('button', { name: 'Fördela: Finsam Markaryd' }));
  expect((await screen.findByLabelText<HTMLSelectElement>('Nyckel')).value).toBe('Finsam_Markaryd');
  expect(document.activeElement?.id).toBe('view-share');
});

test('no keys: says what a key is and how to begin', async () => {
  const user = await renderPane(new MemoryWorkbook());
  await user.click(screen.getByRole('tab', { name: 'Nycklar' }));
  expect(await screen.findByRole('heading', { name: 'Inga nycklar än' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ny nyckel' }));
  expect(await screen.findByRole('heading', { name: 'Ny nyckel' })).toBeTruthy();
});

test('shows many keys, and one with 290 parties', async () => {
  const many = Array.from({ length: 40 }, (_, i) =>
    keyRecord({ label: `Nyckel ${i}`, facts: {}, rows: [{ party: 'Ljungby', weight: i + 1 }] }),
  );
  await renderPane(new MemoryWorkbook({ keys: [wholeCountry(), ...many] }));
  expect((await item('Folkmängd 2024 hela landet')).getByText('290')).toBeTruthy();
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(41);
});
