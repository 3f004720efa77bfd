import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { ok } from '../../src/core/problem';
import type { Comparison } from '../../src/workbook/compare/comparison';
import type { MemoryWorkbook } from './memoryWorkbook';
import { openView, renderPane } from './renderPane';
import { block, workbookInUse } from './workbooks';

const comparison: Comparison = {
  made: '2026-11-22 21:47',
  measure: 'tkr',
  heading: 'Summa',
  amounts: 'Jönköping!D5:D6',
  parties: ['Jönköping', 'Aneby'],
  scenarios: [
    { label: 'Nuläge 2016', amounts: [3000, 100], shown: [], stamps: ['Administration 2016#1c9e07ab'] },
    { label: 'Alternativ 1', amounts: [3300, 200], shown: [], stamps: ['PKS 2018#8f2ac1d0'] },
  ],
};

function workbookToCompare(): MemoryWorkbook {
  const workbook = workbookInUse();
  workbook.change({ scenarios: ok(block) });
  workbook.tables.set('Jönköping!D5', {
    parties: 'Jönköping!A5:A6',
    names: comparison.parties,
    columns: [{ heading: 'Summa', address: 'Jönköping!D5:D6' }],
  });
  workbook.selection = { address: 'Jönköping!D5', values: [[1]] };
  workbook.comparison = Promise.resolve(ok(comparison));
  return workbook;
}

async function openTask(workbook: MemoryWorkbook): Promise<UserEvent> {
  const user = await renderPane(workbook);
  await openView(user, 'Scenarier');
  await user.click(await screen.findByRole('button', { name: 'Beslutsunderlag' }));
  await screen.findByRole('heading', { level: 1, name: 'Beslutsunderlag' });
  return user;
}

async function compareFirst(workbook: MemoryWorkbook): Promise<UserEvent> {
  const user = await openTask(workbook);
  await user.click(await screen.findByRole('button', { name: /^Hämta markering: Tabell med resultat/ }));
  await screen.findByText('2 parter i Jönköping!A5:A6.');
  await user.click(screen.getByRole('button', { name: 'Jämför' }));
  await screen.findByLabelText('Ärende');
  return user;
}

const write = (): HTMLElement => screen.getByRole('button', { name: 'Skapa beslutsunderlaget' });

test('a report needs scenarios', async () => {
  const workbook = workbookInUse();
  workbook.change({ scenarios: undefined });
  await openTask(workbook);
  expect(await screen.findByText(/^Ett beslutsunderlag jämför scenarier/)).toBeTruthy();
});

test('a report is written from a comparison, with a page for each party', async () => {
  const workbook = workbookToCompare();
  const user = await compareFirst(workbook);
  expect(write()).toHaveProperty('disabled', true);
  await user.type(screen.getByLabelText('Ärende'), 'PKS från 2018');
  await user.click(write());
  await screen.findByText(/^Bladen Beslutsunderlag och Beslutsunderlag per part är inställda/);
  const [request] = workbook.reports;
  expect(request).toMatchObject({
    title: 'PKS från 2018',
    comparison,
    pages: ['Jönköping', 'Aneby'],
  });
  expect(comparison.scenarios.map(({ label }) => label)).toContain(request?.base);
  expect(request?.inhabitants.figures.every((figure) => (figure ?? 0) > 1000)).toBe(true);
});

test('only those who are chosen get a page', async () => {
  const workbook = workbookToCompare();
  const user = await compareFirst(workbook);
  await user.type(screen.getByLabelText('Ärende'), 'PKS');
  await user.click(screen.getByRole('radio', { name: 'Bara för dem jag väljer' }));
  expect(screen.getByText('Välj minst en part.')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Aneby' }));
  await user.click(write());
  await waitFor(() => expect(workbook.reports[0]?.pages).toEqual(['Aneby']));
});

test('a new comparison can be made for another report', async () => {
  const user = await compareFirst(workbookToCompare());
  await user.click(screen.getByRole('button', { name: 'Gör en ny jämförelse' }));
  expect(await screen.findByRole('button', { name: 'Jämför' })).toBeTruthy();
});
