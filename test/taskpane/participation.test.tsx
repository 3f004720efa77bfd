import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { registerKey } from '../../src/register';
import type { Agreement } from '../../src/workbook';
import { keyRecord, MemoryWorkbook } from './memoryWorkbook';
import { openView, renderPane } from './renderPane';

const NOTHING = { answer: '', board: '', paragraph: '', date: '', note: '' };

/** The key by which Ljungby pays 289 600 kr of 2,0 mkr: the register's own figures. */
function taxBase() {
  const read = registerKey('skatteunderlag', 2017, [['Kronobergs län']]);
  if (!read.ok) throw new Error('the register has no tax bases for 2017');
  const rows = read.value.rows.map(([party, weight]) => ({ party, weight }));
  const { referenceDate, text: source } = read.value.source;
  return keyRecord({
    label: 'Kronoberg',
    facts: { measure: 'Skatteunderlag, kr', referenceDate, source },
    rows,
  });
}

const kronoberg = taxBase();
const parties = kronoberg.key.ok ? kronoberg.key.value.parties.map(({ name }) => name) : [];

function agreement(answers: readonly string[], rule = 'alla'): Agreement {
  const rows = parties.map((party, i) => ({ ...NOTHING, party, answer: answers[i] ?? '' }));
  return {
    name: 'Villkor_FoU',
    table: 'Svarstabell_FoU',
    label: 'FoU',
    rule,
    rows,
    address: 'Deltagande!A10:F18',
  };
}

const ja = (count: number): string[] => Array.from({ length: count }, () => 'ja');

async function open(workbook: MemoryWorkbook): Promise<UserEvent> {
  const user = await renderPane(workbook);
  await openView(user, 'Scenarier');
  await user.click(await screen.findByRole('button', { name: 'Deltagande och villkor' }));
  await screen.findByRole('heading', { name: 'Deltagande och villkor' });
  return user;
}

function withAgreement(answers: readonly string[], rule?: string): MemoryWorkbook {
  const workbook = new MemoryWorkbook({ keys: [kronoberg] });
  workbook.agreements.push(agreement(answers, rule));
  return workbook;
}

async function openPart(user: UserEvent, name: string): Promise<HTMLElement> {
  await user.click(await screen.findByRole('button', { name }));
  return screen.findByRole('group', { name });
}

async function rowsOf(name: string): Promise<string[][]> {
  const table = within(await screen.findByRole('group', { name })).getByRole('table');
  return within(table)
    .getAllByRole('row')
    .map((row) => Array.from(row.children, (cell) => cell.textContent?.replace(/\s/g, ' ') ?? ''));
}

test('without a key it says that one is needed', async () => {
  await open(new MemoryWorkbook());
  expect(await screen.findByRole('heading', { name: 'Det behövs en nyckel' })).toBeTruthy();
});

test('asks the parties of a key under a rule, and shows that nobody has answered', async () => {
  const workbook = new MemoryWorkbook({ keys: [kronoberg] });
  const user = await open(workbook);
  await user.type(await screen.findByLabelText('Vad överenskommelsen heter'), 'FoU 2018');
  await user.click(screen.getByRole('radio', { name: 'När ett visst antal deltar' }));
  const create = screen.getByRole<HTMLButtonElement>('button', { name: 'Skapa på bladet Deltagande' });
  expect(create.disabled).toBe(true);
  await user.type(screen.getByLabelText('Minsta antal parter'), '9');
  expect(await screen.findByText('Regeln kräver minst 9, men bara 8 är tillfrågade.')).toBeTruthy();
  expect(create.disabled).toBe(true);
  await user.clear(screen.getByLabelText('Minsta antal parter'));
  await user.type(screen.getByLabelText('Minsta antal parter'), '7');
  await user.click(create);
  expect(await screen.findByText('Ej avgjort')).toBeTruthy();
  expect(workbook.agreements[0]).toMatchObject({ label: 'FoU 2018', rule: 'minst 7' });
  expect(screen.getByText('0 ja, 0 nej, 8 har inte svarat.')).toBeTruthy();
});

test.each([
  ['8 ja', ja(8), 'Uppfyllt'],
  ['7 ja', ja(7), 'Ej avgjort'],
  ['7 ja and 1 nej', [...ja(7), 'nej'], 'Ej uppfyllt'],
])('%s is told with what it means', async (_, answers, outcome) => {
  await open(withAgreement(answers));
  expect(await screen.findByText(outcome)).toBeTruthy();
  expect(screen.queryByText('Har inte svarat: Ljungby.') !== null).toBe(outcome === 'Ej avgjort');
});

test('an answer that cannot be read is told by its party', async () => {
  await open(withAgreement(['kanske']));
  expect(await screen.findByText(new RegExp(`Svaret från ”${parties[0]}” är ”kanske”`))).toBeTruthy();
});

test('records an answer with where and when, and refuses a day that does not exist', async () => {
  const workbook = withAgreement(ja(7));
  const user = await open(workbook);
  const form = await screen.findByRole('group', { name: 'Registrera ett svar' });
  const last = parties.at(-1) ?? '';
  expect(within(form).getByLabelText<HTMLSelectElement>('Part').value).toBe(last);
  await user.selectOptions(within(form).getByLabelText('Svar'), 'Ja, villkorat');
  await user.type(within(form).getByLabelText('Nämnd'), 'KF');
  await user.type(within(form).getByLabelText('Datum'), '2016-02-30');
  const save = within(form).getByRole<HTMLButtonElement>('button', { name: 'Spara svaret' });
  expect(save.disabled).toBe(true);
  expect(within(form).getByText(/”2016-02-30” är inget datum/)).toBeTruthy();
  await user.clear(within(form).getByLabelText('Datum'));
  await user.type(within(form).getByLabelText('Datum'), '2016-11-28');
  await user.click(save);
  expect(await screen.findByText('Uppfyllt')).toBeTruthy();
  expect(workbook.agreements[0]?.rows.at(-1)).toEqual({
    ...NOTHING,
    party: last,
    answer: 'ja, villkorat',
    board: 'KF',
    date: '2016-11-28',
  });
  expect(screen.getByText(`Ja, förutsatt att alla deltar: ${last}.`)).toBeTruthy();
});

describe('what if', () => {
  async function split(user: UserEvent): Promise<void> {
    await openPart(user, 'Om någon avstår eller tillkommer');
    await user.type(screen.getByLabelText('Belopp'), '2000000');
    await user.clear(screen.getByLabelText('Steg'));
    await user.type(screen.getByLabelText('Steg'), '100{Enter}');
  }

  test('tells for each exit whether the agreement falls, and what is left for the others', async () => {
    const user = await open(withAgreement(ja(8), 'minst 7'));
    await split(user);
    expect(screen.getByText('Ingen part kan ensam fälla överenskommelsen.')).toBeTruthy();
    const rows = await rowsOf('Om en part avstår');
    const ljungby = rows.find(([party]) => party === 'Ljungby');
    expect(ljungby?.slice(1, 3)).toEqual(['Uppfyllt', '289 600']);
    expect(ljungby?.[3]).toMatch(/^Växjö \+\d/);
  });

  test('names those whose exit breaks the deal', async () => {
    const user = await open(withAgreement(ja(8), 'Ljungby; Växjö'));
    await openPart(user, 'Om någon avstår eller tillkommer');
    expect(screen.getByText('Avstår någon av dessa faller överenskommelsen: Växjö, Ljungby.')).toBeTruthy();
  });

  test('shows party by party what an exit costs, adding up to the amount, and inserts it', async () => {
    const workbook = withAgreement(ja(8));
    const user = await open(workbook);
    await split(user);
    expect(screen.getByText('Om någon enda part avstår faller överenskommelsen.')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Den som avstår'), 'Ljungby');
    const rows = await rowsOf('Visa i detalj');
    expect(rows.find(([party]) => party === 'Ljungby')).toEqual(['Ljungby', '289 600', '0', '−289 600 −100,0 %']); // prettier-ignore
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['Summa', '2 000 000', '2 000 000']);
    await user.type(screen.getAllByLabelText('Första cellen')[0] as HTMLElement, 'Blad1!F1{Enter}');
    await user.click(screen.getAllByRole('button', { name: 'Infoga i bladet' })[0] as HTMLElement);
    expect(workbook.insertedByRule).toMatchObject([
      { keyName: 'Kronoberg', change: { kind: 'leaves', party: 'Ljungby' }, amount: 2_000_000, step: 100 },
    ]);
  });

  test('takes the weight of a newcomer from the register, of the same year and measure', async () => {
    const user = await open(withAgreement(ja(8)));
    await split(user);
    await user.click(screen.getByRole('radio', { name: 'En part utifrån tillkommer' }));
    await user.type(screen.getByLabelText('Den som tillkommer'), 'Osby');
    const osby = registerKey('skatteunderlag', 2017, [['Osby']]);
    await user.click(screen.getByRole('button', { name: /^Hämta ur registret/ }));
    const weight = screen.getByLabelText<HTMLInputElement>('Vikt').value.replace(/\s/g, '');
    expect(Number(weight)).toBe(osby.ok && osby.value.rows[0]?.[1]);
    const rows = await rowsOf('Visa i detalj');
    expect(rows.at(-2)?.slice(0, 2)).toEqual(['Osby', '0']);
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['Summa', '2 000 000', '2 000 000']);
  });

  test('refuses a newcomer that is in the key already', async () => {
    const user = await open(withAgreement(ja(8)));
    await split(user);
    await user.click(screen.getByRole('radio', { name: 'En part utifrån tillkommer' }));
    await user.type(screen.getByLabelText('Den som tillkommer'), 'Växjö kommun');
    expect(screen.getByText('Växjö kommun finns redan i nyckeln.')).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Visa i detalj' })).toBeNull();
  });
});

test('changes the rule once it can be read', async () => {
  const workbook = withAgreement([...ja(7), 'nej']);
  const user = await open(workbook);
  const form = await openPart(user, 'Ändra regeln');
  await user.click(within(form).getByRole('radio', { name: /^När merparten deltar/ }));
  await user.click(within(form).getByRole('button', { name: 'Spara regeln' }));
  expect(await screen.findByText('Uppfyllt')).toBeTruthy();
  expect(workbook.agreements[0]?.rule).toBe('merparten');
});

test('a split may wait for a condition', async () => {
  const workbook = withAgreement(ja(7));
  workbook.cells.set('Blad1!B2', [[2_000_000]]);
  workbook.selection = { address: 'Blad1!B2', values: [[2_000_000]] };
  const user = await renderPane(workbook);
  await openView(user, 'Fördela');
  await user.click(screen.getByRole('button', { name: 'Hämta markering: Celler med belopp' }));
  await user.selectOptions(await screen.findByLabelText('Villkor'), 'FoU');
  await user.type(screen.getByLabelText('Första cellen'), 'Blad1!D1{Enter}');
  await user.click(screen.getByRole('button', { name: 'Infoga i bladet' }));
  expect(workbook.inserted).toMatchObject([{ condition: 'Villkor_FoU', keyName: 'Kronoberg' }]);
});
