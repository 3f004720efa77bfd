import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { ok } from '../../src/core/problem';
import type { Language } from '../../src/text';
import type { ChangeRequest } from '../../src/workbook';
import type { KeyRecord, ScenarioBlock } from '../../src/workbook/model';
import { cellsOf } from '../golden/goldenCase';
import { activate, keyRecord, MemoryWorkbook } from './memoryWorkbook';
import { openView, renderPane } from './renderPane';
import { broken, pks, wholeCountry } from './workbooks';

// A list that renders only what is in sight needs a height, which jsdom gives nothing.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 400 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 320 });
});
afterAll(() => {
  for (const size of ['clientHeight', 'clientWidth']) Reflect.deleteProperty(HTMLElement.prototype, size);
});

const valfard = keyRecord({
  label: 'Välfärd 2016',
  facts: {},
  rows: (cellsOf({ file: 'valfard-2016' }) ?? [])
    .slice(1)
    .map(([party, weight]) => ({ party: String(party), weight: Number(weight) })),
});
const keys = [valfard, pks, broken];

const block: ScenarioBlock = activate({
  scenarios: ['Nuläge', 'Alternativ 1', 'Tomt'],
  chosen: 'Alternativ 1',
  assumptions: [
    assumption('Budget', 'tkr, 2016 års prisnivå', 'amount', [6297, 9400, '']),
    assumption('Budget i nya priser', 'tkr, 2018 års prisnivå', 'amount', [6500, 9400, 'mycket']),
    assumption('Budget i kronor', 'kr', 'amount', [6_297_000, 9_400_000, 100]),
    assumption('Nyckel', 'nyckel', 'key', ['Välfärd 2016', 'PKS 2018', '']),
  ],
});

function assumption(
  label: string,
  unit: string,
  kind: 'amount' | 'key',
  values: (string | number)[],
): ScenarioBlock['assumptions'][number] {
  return { name: label.replaceAll(' ', '_'), label, unit, kind, values, active: '' };
}

const inUse = (records: readonly KeyRecord[] = keys): MemoryWorkbook =>
  new MemoryWorkbook({ keys: records, scenarios: ok(block) });

async function open(workbook: MemoryWorkbook, language: Language = 'sv'): Promise<UserEvent> {
  const user = await openTask(workbook, language);
  await screen.findByText(language === 'sv' ? 'Före' : 'Before', { selector: 'legend' });
  return user;
}

async function openTask(workbook: MemoryWorkbook, language: Language = 'sv'): Promise<UserEvent> {
  const user = await renderPane(workbook, language);
  await openView(user, language === 'sv' ? 'Scenarier' : 'Scenarios');
  await user.click(
    await screen.findByRole('button', { name: language === 'sv' ? 'Varför ändrades avgiften?' : /^Why/ }),
  );
  return user;
}

async function select(user: UserEvent, label: string, option: string): Promise<void> {
  await user.selectOptions(await screen.findByLabelText(label), option);
}

async function pick(user: UserEvent, party: string, typed = party): Promise<void> {
  await user.type(await screen.findByRole('combobox', { name: /^Part/ }), typed);
  await user.click(await screen.findByRole('option', { name: party }));
}

async function fill(user: UserEvent, label: string, typed: string): Promise<void> {
  const input = screen.getByLabelText(label);
  await user.clear(input);
  await user.type(input, `${typed}{Enter}`);
}

/** The text that is to be copied, with ordinary spaces and minus signs. */
function answer(): string {
  const section = within(screen.getByRole('region', { name: 'Svar' }));
  return plain(section.getByText(/avgift|tillkommit|inte längre med/).textContent);
}

function plain(text: string | null): string {
  return (text ?? '').replace(/\s/g, ' ').replaceAll('−', '-');
}

function rowsOf(table: HTMLElement): string[][] {
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => plain(textContent)));
}

describe('between two scenarios', () => {
  test('one party is answered in a sentence that adds up as it is read', async () => {
    const user = await open(inUse());
    await pick(user, 'Tranås', 'ran');
    expect(answer()).toMatch(
      /^Tranås avgift ökar med 165 tkr, från 351 tkr till 516 tkr\. Större budget: \+173,0\. Ändrad nyckel: -8,0\. Avrundning: 0,0\. Tillsammans fördelas 9 400 tkr, tidigare 6 297 tkr\. Nyckel före: Välfärd 2016 \(stämpel [0-9a-f]{8}, inte beslutad\)\. Nyckel efter: PKS 2018 \(stämpel [0-9a-f]{8}, inte beslutad\)\. PKS 2018 är härledd ur publicerade tabeller; den verkliga nyckeln kan ge ett annat utfall\.$/,
    );
    expect(rowsOf(screen.getByRole('table', { name: 'Ändringen för Tranås' }))).toEqual([
      ['Tranås', 'tkr'],
      ['Före', '351'],
      ['Större budget', '+173,0'],
      ['Ändrad nyckel', '-8,0'],
      ['Avrundning', '0,0'],
      ['Efter', '516'],
      ['Ändring', '+165'],
    ]);
  });

  test('a name that does not end in s is put in the genitive, and a fall is a fall', async () => {
    const user = await open(inUse());
    await select(user, 'Scenario före', 'Alternativ 1');
    await select(user, 'Scenario efter', 'Nuläge');
    await pick(user, 'Jönköping');
    expect(answer()).toMatch(
      /^Jönköpings avgift minskar med 1 151 tkr, från 3 519 tkr till 2 368 tkr\. Mindre budget/,
    );
  });

  test('everybody stands in a table whose rows and columns add up', async () => {
    await open(inUse());
    const table = await screen.findByRole('table', { name: 'Ändringen för alla 13 parter' });
    await within(table).findByRole('row', { name: /^Jönköping/ });
    const [head, ...rows] = rowsOf(table);
    expect(head).toEqual(['Part', 'Före', 'Efter', 'Ändring', 'Budget', 'Nyckel', 'Avrundning']);
    expect(rows.at(-1)).toEqual(['Summa', '6 297', '9 400', '+3 103', '+3 103,000', '0,000', '0,000']);
    expect(rows).toContainEqual(['Jönköping', '2 368', '3 519', '+1 151', '+1 166,890', '-15,784', '-0,106']);
  });

  test('it goes into the sheet with the scenarios that it came from', async () => {
    const workbook = inUse();
    const user = await open(workbook);
    await fill(user, 'Första cellen', 'Blad1!A1');
    await user.click(screen.getByRole('button', { name: 'Infoga i bladet' }));
    expect(await screen.findByText('Tabellen står i Blad1!A1.')).toBeTruthy();
    const request = workbook.insertedByRule.at(-1) as ChangeRequest;
    expect(request).toMatchObject({
      before: {
        label: 'Nuläge',
        amount: { kind: 'assumption', name: 'Budget' },
        key: { kind: 'assumption', name: 'Nyckel' },
      },
      after: { label: 'Alternativ 1' },
      measure: 'tkr',
      step: 1,
      target: 'Blad1!A1',
    });
    expect(request.parties).toHaveLength(13);
    expect(request.restating).toBeUndefined();
  });

  test('a blank or wrong assumption says what to fill in, and nothing is answered', async () => {
    const user = await open(inUse());
    await select(user, 'Scenario efter', 'Tomt');
    expect(await screen.findByText(/^”Budget” är tom i scenariot ”Tomt” \(#SAKNAS! i bladet\)/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    await select(user, 'Belopp efter', 'Budget i nya priser');
    expect(await screen.findByText(/^”Budget i nya priser” är ”mycket” i scenariot ”Tomt”/)).toBeTruthy();
    await select(user, 'Scenario efter', 'Alternativ 1');
    await select(user, 'Nyckel efter', 'Elever 2017');
    expect((await screen.findAllByText(/”Älmhult” har den negativa vikten/)).length).toBeGreaterThan(0);
  });

  test('a blank key is asked for', async () => {
    const user = await open(inUse());
    await select(user, 'Scenario före', 'Tomt');
    await select(user, 'Belopp före', 'Budget i kronor');
    expect(await screen.findByText(/^”Nyckel” är tom i scenariot ”Tomt”.*Välj en nyckel/)).toBeTruthy();
  });

  test('amounts in different measures are not compared', async () => {
    const user = await open(inUse());
    await select(user, 'Belopp efter', 'Budget i kronor');
    expect(await screen.findByText(/olika mått, ”tkr” och ”kr”/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('the other side follows the assumption of the first, until it has one of its own', async () => {
    const user = await open(inUse());
    await select(user, 'Belopp före', 'Budget i nya priser');
    const after = screen.getByLabelText<HTMLSelectElement>('Belopp efter');
    expect(after.value).toBe('Budget_i_nya_priser');
    await select(user, 'Belopp efter', 'Budget');
    await select(user, 'Belopp före', 'Budget i kronor');
    expect(after.value).toBe('Budget');
  });
});

describe('prices', () => {
  test('of different years are warned of, and restated by an index of the workbook between those years', async () => {
    const workbook = inUse();
    workbook.indices.push({
      table: 'Index_PKV',
      label: 'PKV',
      years: [2016, 2017, 2018],
      factors: [1, 1.02, 1.05],
    });
    const user = await open(workbook);
    await select(user, 'Belopp efter', 'Budget i nya priser');
    expect(await screen.findByText(/olika prisnivå, 2016 och 2018 års/)).toBeTruthy();
    await select(user, 'Prisnivå', 'PKV');
    expect(screen.queryByText(/olika prisnivå, 2016 och 2018 års/)).toBeNull();
    const restated = await screen.findByText(/i prisnivån efter\.$/);
    expect(plain(restated.textContent)).toBe('6 297 tkr före motsvarar 6 612 tkr i prisnivån efter.');
    await pick(user, 'Tranås');
    // 351/6297 of 315 is 17,6; of the other 2 788 it is 155,4.
    expect(answer()).toContain(
      'Högre prisnivå: +17,6. Större budget: +155,4. Ändrad nyckel: -8,0. Avrundning: 0,0.',
    );

    await fill(user, 'Första cellen', 'Blad1!A1');
    await user.click(screen.getByRole('button', { name: 'Infoga i bladet' }));
    await screen.findByText('Tabellen står i Blad1!A1.');
    expect(workbook.insertedByRule.at(-1)).toMatchObject({
      restating: { kind: 'index', table: 'Index_PKV', from: 2016, to: 2018 },
    });
  });

  test('are restated by a percentage of one’s own', async () => {
    const user = await open(inUse());
    await select(user, 'Prisnivå', 'Egen procent');
    await fill(user, 'Prisändring', '10');
    expect(plain((await screen.findByText(/motsvarar/)).textContent)).toContain('6 927 tkr');
  });

  test('are not restated by an index without a factor for the year', async () => {
    const workbook = inUse();
    workbook.indices.push({ table: 'Index_PKV', label: 'PKV', years: [2016, 2017], factors: [1, 1.02] });
    const user = await open(workbook);
    await select(user, 'Belopp efter', 'Budget i nya priser');
    await select(user, 'Prisnivå', 'PKV');
    expect(screen.getByLabelText<HTMLSelectElement>('Till prisnivå').value).toBe('2018');
    expect(await screen.findByText(/ingen faktor för de åren/)).toBeTruthy();
  });
});

describe('between two years of one’s own', () => {
  const two = keyRecord({
    label: 'Två',
    facts: {},
    rows: [
      { party: 'Tranås', weight: 3 },
      { party: 'Ydre', weight: 1 },
    ],
  });

  test('the amounts are typed or stand in a cell', async () => {
    const workbook = inUse();
    workbook.cells.set('Blad1!B1', [[9400]]);
    workbook.cells.set('Blad1!B1:B2', [[9400], [1]]);
    workbook.cells.set('Blad1!C1', [['']]);
    const user = await open(workbook);
    await user.click(screen.getByRole('radio', { name: 'Två år eller andra underlag' }));
    expect(screen.getByText('Ange ett belopp före.')).toBeTruthy();
    await fill(user, 'Belopp före', '6 297');
    expect(await screen.findByText('Välj en nyckel före.')).toBeTruthy();
    await select(user, 'Nyckel före', 'Välfärd 2016');
    await select(user, 'Nyckel efter', 'PKS 2018');
    await fill(user, 'Belopp efter', 'Blad1!B1:B2');
    expect(await screen.findByText('Ange en enda cell. Blad1!B1:B2 är flera.')).toBeTruthy();
    await fill(user, 'Belopp efter', 'Blad1!C1');
    expect(await screen.findByText(/^Blad1!C1 är tom/)).toBeTruthy();
    await fill(user, 'Belopp efter', 'Blad1!B1');
    await pick(user, 'Tranås');
    expect(answer()).toContain('Tranås avgift ökar med 165 tkr');

    await fill(user, 'Första cellen', 'Blad1!A1');
    await user.click(screen.getByRole('button', { name: 'Infoga i bladet' }));
    await screen.findByText('Tabellen står i Blad1!A1.');
    expect(workbook.insertedByRule.at(-1)).toMatchObject({
      before: { amount: { kind: 'number', amount: 6297 }, key: { kind: 'key', name: 'Välfärd_2016' } },
      after: { amount: { kind: 'cell', address: 'Blad1!B1' }, key: { kind: 'key', name: 'PKS_2018' } },
    });
  });

  test('who joins, leaves and stays is told, and that the sheet counts it with the key', async () => {
    const user = await open(new MemoryWorkbook({ keys: [valfard, two] }));
    expect(screen.getByText(/Arbetsboken har inte två scenarier än/)).toBeTruthy();
    await fill(user, 'Belopp före', '6297');
    await fill(user, 'Belopp efter', '6297');
    await select(user, 'Nyckel före', 'Välfärd 2016');
    await select(user, 'Nyckel efter', 'Två');
    await pick(user, 'Ydre');
    expect(answer()).toMatch(
      /^Ydre har tillkommit och betalar 1 574 tkr\. Ändrade deltagare: \+1 574,[23]\./,
    );
    await user.clear(screen.getByRole('combobox', { name: /^Part/ }));
    await pick(user, 'Habo');
    expect(answer()).toMatch(
      /^Habo är inte längre med och betalade tidigare 204 tkr\. Ändrade deltagare: -204,0\./,
    );
    expect(screen.getByText(/deltagare och nyckel i samma kolumn/)).toBeTruthy();
  });
});

test('the text is copied, or said to be copied by hand where the clipboard is closed', async () => {
  const user = await open(inUse());
  await pick(user, 'Tranås');
  await user.click(screen.getByRole('button', { name: 'Kopiera texten' }));
  expect(await screen.findByText(/^Texten är kopierad/)).toBeTruthy();
  expect(plain(await navigator.clipboard.readText())).toBe(answer());
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('closed'));
  await user.click(screen.getByRole('button', { name: 'Kopiera texten' }));
  expect(await screen.findByText(/^Det gick inte att kopiera/)).toBeTruthy();
});

test('a key that was changed since it was decided is warned of', async () => {
  const user = await open(
    inUse([
      { ...valfard, state: 'changed' },
      { ...pks, state: 'decided' },
    ]),
  );
  await pick(user, 'Tranås');
  expect(screen.getByText(/Välfärd 2016 är ändrad sedan den beslutades/)).toBeTruthy();
  expect(answer()).toMatch(
    /ändrad sedan beslutet\)\. Nyckel efter: PKS 2018 \(stämpel [0-9a-f]{8}, beslutad\)/,
  );
  expect(screen.queryByText(/är inte beslutad\. Utfallet/)).toBeNull();
});

test('without keys it says what is needed', async () => {
  await openTask(new MemoryWorkbook());
  expect(await screen.findByText('Det behövs en nyckel')).toBeTruthy();
});

test('scenarios without an amount say so', async () => {
  const only = { ...block, assumptions: block.assumptions.filter(({ kind }) => kind === 'key') };
  await openTask(new MemoryWorkbook({ keys, scenarios: ok(only) }));
  expect(await screen.findByText(/Scenarierna har inget belopp än/)).toBeTruthy();
});

test('of 290 municipalities only those in sight are drawn, and any of them is found', async () => {
  const user = await open(new MemoryWorkbook({ keys: [wholeCountry()] }));
  await fill(user, 'Belopp före', '1000000');
  await fill(user, 'Belopp efter', '1200000');
  for (const side of ['före', 'efter']) await select(user, `Nyckel ${side}`, 'Folkmängd 2024 hela landet');
  const table = await screen.findByRole('table', { name: 'Ändringen för alla 290 parter' });
  await within(table).findByRole('row', { name: /^Upplands Väsby/ });
  expect(within(table).getAllByRole('row').length).toBeLessThan(100);
  await pick(user, 'Övertorneå', 'övert');
  expect(answer()).toMatch(/^Övertorneås avgift ökar/);
  expect(answer()).toContain('Nyckel både före och efter: Folkmängd 2024 hela landet');
});

test('in English', async () => {
  const user = await open(inUse(), 'en');
  await pick(user, 'Tranås');
  expect(plain((await screen.findByText(/^Tranås pays/)).textContent)).toContain(
    'Tranås pays 165 tkr more: 516 tkr instead of 351 tkr. Larger budget: +173.0. Changed key: -8.0.',
  );
});
