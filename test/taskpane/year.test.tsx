import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { Language } from '../../src/text';
import { MemoryWorkbook } from './memoryWorkbook';
import { openView, renderPane } from './renderPane';
import { finsam, pks } from './workbooks';

async function open(workbook: MemoryWorkbook, language: Language = 'sv'): Promise<UserEvent> {
  const [view, title] = language === 'sv' ? ['Scenarier', 'Årets gång'] : ['Scenarios', 'Through the year'];
  const user = await renderPane(workbook, language);
  await openView(user, view as string);
  await user.click(await screen.findByRole('button', { name: new RegExp(title as string) }));
  await screen.findByRole('radio', { name: language === 'sv' ? 'Avräkning' : 'Settlement' });
  return user;
}

async function fill(user: UserEvent, fields: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    const field = await screen.findByLabelText(label);
    await user.clear(field);
    await user.type(field, `${text}{Enter}`);
  }
}

const button = (name = 'Skapa bladet') => screen.getByRole<HTMLButtonElement>('button', { name });
const settled = {
  sheet: 'Avräkning 2017',
  measure: 'tkr',
  parties: ['Aneby', 'Habo', 'Gnosjö'],
  firstRow: 15,
  carriedOut: [0.67121, -0.328790000000001, undefined],
} as const;

describe('the settlement of a year', () => {
  test('needs a budget; the cost may be left to the sheet', async () => {
    const workbook = new MemoryWorkbook({ keys: [finsam, pks] });
    const user = await open(workbook);
    await fill(user, { År: '2018' });
    expect(button().disabled).toBe(true);
    await fill(user, { Budget: '6 100' });
    await user.click(button());
    expect(workbook.yearSheets).toEqual([
      {
        sheet: 'Avräkning 2018',
        year: 2018,
        measure: 'tkr',
        step: 1,
        budget: 6100,
        forecast: '',
        actual: '',
        preliminary: { keyName: finsam.name, parties: ['Staten', 'Region Kronoberg', 'Markaryd'] },
        final: { keyName: finsam.name, parties: ['Staten', 'Region Kronoberg', 'Markaryd'] },
      },
    ]);
  });

  test('takes another final key, the cost, and the rounding of an earlier year', async () => {
    const workbook = new MemoryWorkbook({ keys: [finsam, pks] });
    workbook.settlements = [settled];
    const user = await open(workbook);
    await fill(user, { År: '2018', Budget: '6 100', Prognos: '6 000', 'Slutlig kostnad': '5 950' });
    await user.selectOptions(screen.getByLabelText('Preliminär nyckel'), 'PKS 2018');
    expect(screen.getByLabelText<HTMLSelectElement>('Slutlig nyckel').value).toBe(pks.name);
    await user.selectOptions(screen.getByLabelText('Slutlig nyckel'), 'Finsam Markaryd');
    await user.selectOptions(screen.getByLabelText('Avrundning från'), 'Avräkning 2017');
    await user.click(button());
    expect(workbook.yearSheets[0]).toMatchObject({
      forecast: 6000,
      actual: 5950,
      preliminary: { keyName: pks.name },
      final: { keyName: finsam.name },
      carriedFrom: 'Avräkning 2017',
      appliesCarried: true,
    });
  });

  test('shows what each has to carry, and counts it only where asked', async () => {
    const workbook = new MemoryWorkbook({ keys: [pks] });
    workbook.settlements = [
      settled,
      {
        ...settled,
        sheet: 'Avräkning 2018',
        measure: 'kr',
        parties: ['Habo', 'Aneby'],
        carriedOut: [-12.5, 0],
      },
      { ...settled, sheet: 'Avräkning 2019', carriedOut: [undefined, undefined, undefined] },
    ];
    const user = await open(workbook);
    await fill(user, { År: '2019', Budget: '6 100' });
    const table = screen.getByRole('group', { name: 'Avrundning att föra vidare, kr' });
    const rows = within(table).getAllByRole('row');
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['Part', 'Avräkning 2017', 'Avräkning 2018'],
      ['Aneby', '+671,21', '0'],
      ['Habo', '−328,79', '−12,5'],
      ['Gnosjö', '', ''],
    ]);
    expect(screen.queryByRole('checkbox', { name: /^Räkna in/ })).toBeNull();
    await user.selectOptions(screen.getByLabelText('Avrundning från'), 'Avräkning 2018');
    await user.click(screen.getByRole('checkbox', { name: 'Räkna in avrundningen i årets belopp' }));
    await user.click(button());
    expect(workbook.yearSheets[0]).toMatchObject({ carriedFrom: 'Avräkning 2018', appliesCarried: false });
  });

  test('says what a year is, and that a key is needed', async () => {
    const user = await open(new MemoryWorkbook({ keys: [finsam] }));
    await fill(user, { År: '201' });
    expect(await screen.findByText('Skriv ett årtal med fyra siffror.')).toBeTruthy();
  });

  test('needs a key', async () => {
    await open(new MemoryWorkbook({ schema: 'current' }));
    expect(await screen.findByRole('heading', { name: 'Det behövs en nyckel' })).toBeTruthy();
  });

  test('speaks English', async () => {
    await open(new MemoryWorkbook({ keys: [finsam] }), 'en');
    expect(await screen.findByLabelText('Preliminary key')).toBeTruthy();
  });
});

describe('invoices', () => {
  test('are made of a settlement sheet', async () => {
    const workbook = new MemoryWorkbook({ keys: [finsam] });
    workbook.settlements = [settled];
    const user = await open(workbook);
    await user.click(screen.getByRole('radio', { name: 'Fakturering' }));
    await fill(user, { 'Antal rater': '12', 'Månader mellan raterna': '1' });
    expect(button().disabled).toBe(true);
    await fill(user, { 'Första förfallodag': '2017-01-31', 'Vår referens': 'Ekonomi' });
    await user.click(screen.getByRole('radio', { name: 'Tjänst där moms tillkommer' }));
    await user.click(button());
    expect(workbook.yearSheets).toEqual([
      {
        sheet: 'Fakturering 2017',
        settlement: 'Avräkning 2017',
        of: 'preliminary',
        count: 12,
        months: 1,
        step: 1,
        firstDue: '2017-01-31',
        isService: true,
        reference: 'Ekonomi',
      },
    ]);
  });

  test('are not made of part of an instalment', async () => {
    const workbook = new MemoryWorkbook({ keys: [finsam] });
    workbook.settlements = [settled];
    const user = await open(workbook);
    await user.click(screen.getByRole('radio', { name: 'Fakturering' }));
    await fill(user, { 'Första förfallodag': '2017-01-31', 'Antal rater': '2,5' });
    expect(await screen.findByText('Skriv ett heltal från 1 till 60.')).toBeTruthy();
    expect(button().disabled).toBe(true);
  });

  test('lead to the settlement where there is none', async () => {
    const user = await open(new MemoryWorkbook({ keys: [finsam] }));
    await user.click(screen.getByRole('radio', { name: 'Fakturering' }));
    await user.click(await screen.findByRole('button', { name: 'Till avräkningen' }));
    expect(await screen.findByLabelText('Preliminär nyckel')).toBeTruthy();
  });
});

describe('a new year', () => {
  test('does what is ticked and nothing else', async () => {
    const workbook = new MemoryWorkbook({ keys: [pks] });
    workbook.newYear = [
      { kind: 'keepSheet', from: 'Avräkning 2018', to: 'Avräkning (värden 2018)' },
      { kind: 'newKey', name: pks.name, from: 'PKS 2018', to: 'PKS 2019' },
      {
        kind: 'renameScenario',
        from: 'Budget 2018',
        to: 'Budget 2019',
        problem: { kind: 'scenarioTaken', label: 'Budget 2019' },
      },
    ];
    const user = await open(workbook);
    await user.click(screen.getByRole('radio', { name: 'Nytt år' }));
    await fill(user, { 'Avslutat år': '2018' });
    const scenarios = within(await screen.findByRole('group', { name: 'Byt namn på scenarier' }));
    expect(scenarios.getByRole<HTMLInputElement>('checkbox').disabled).toBe(true);
    expect(scenarios.getByText(/Det finns redan ett scenario som heter ”Budget 2019”/)).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /^Avräkning 2018/ }));
    await user.click(button('Gör 1 ändring'));
    expect(workbook.rolled).toEqual([{ year: 2018, steps: [workbook.newYear[1]] }]);
  });

  test('says that there is nothing to do', async () => {
    const user = await open(new MemoryWorkbook({ keys: [pks] }));
    await user.click(screen.getByRole('radio', { name: 'Nytt år' }));
    await fill(user, { 'Avslutat år': '1999' });
    expect(await screen.findByText(/hör till 1999/)).toBeTruthy();
  });
});
