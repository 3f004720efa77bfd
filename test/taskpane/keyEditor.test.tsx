import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { KeyDraft } from '../../src/workbook/model';
import type { MemoryWorkbook } from './memoryWorkbook';
import { MemoryWorkbook as Memory } from './memoryWorkbook';
import { renderPane } from './renderPane';
import { finsam, pks, wholeCountry, workbookInUse } from './workbooks';

// A list that renders only what is in sight needs a height, which jsdom gives nothing.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 400 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 320 });
});

async function openWay(workbook: MemoryWorkbook, way: string): Promise<UserEvent> {
  const user = await renderPane(workbook);
  await user.click(screen.getByRole('tab', { name: 'Nycklar' }));
  await user.click(await screen.findByRole('button', { name: 'Ny nyckel' }));
  await user.selectOptions(await screen.findByLabelText('Så görs nyckeln'), way);
  return user;
}

const field = (label: string | RegExp): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(label);
const button = (name: string): HTMLButtonElement => screen.getByRole<HTMLButtonElement>('button', { name });
const madeOf = (workbook: MemoryWorkbook): KeyDraft | undefined => [...workbook.drafts.values()].at(-1);

async function typeRow(user: UserEvent, row: number, party: string, weight: string): Promise<void> {
  await user.type(field(`Part, rad ${row}`), party);
  await user.type(field(new RegExp(`^(Vikt|Procent), ${party}$`)), weight);
}

test('fixed percentages must make 100,00 and say how far they are from it', async () => {
  const workbook = workbookInUse();
  const user = await openWay(workbook, 'Fasta procent');
  await typeRow(user, 1, 'Emmaboda', '61,2');
  await user.keyboard('{Enter}');
  await typeRow(user, 2, 'Torsås', '38,7');
  await user.type(field('Namn på nyckeln'), 'RFET');
  expect(screen.getByText(/tillsammans 99,9 %.*Det saknas 0,1 procentenheter/)).toBeTruthy();
  expect(button('Skapa nyckeln').disabled).toBe(true);
  await user.clear(field('Procent, Torsås'));
  await user.type(field('Procent, Torsås'), '38,8');
  await user.click(button('Skapa nyckeln'));
  expect(await screen.findByRole('heading', { name: 'RFET' })).toBeTruthy();
  expect(madeOf(workbook)).toMatchObject({
    facts: { measure: '%' },
    rows: [
      { party: 'Emmaboda', weight: 61.2 },
      { party: 'Torsås', weight: 38.8 },
    ],
  });
});

test.each([
  ['1.234', /Vikten för|1\.234/],
  ['-3', /negativa vikten/],
])('the weight %s is refused in its own sentence', async (weight, message) => {
  const user = await openWay(workbookInUse(), 'Skriv raderna själv');
  await typeRow(user, 1, 'Ljungby', weight);
  await user.type(field('Namn på nyckeln'), 'Egen');
  expect(screen.getByText(message)).toBeTruthy();
  expect(button('Skapa nyckeln').disabled).toBe(true);
});

test('a weight without a party, and a party without a weight, are named', async () => {
  const user = await openWay(workbookInUse(), 'Skriv raderna själv');
  await user.type(field('Vikt, rad 1'), '5');
  expect(screen.getByText(/På rad 1 .* ingen part/)).toBeTruthy();
  await user.clear(field('Vikt, rad 1'));
  await user.type(field('Part, rad 1'), 'Ljungby');
  expect(screen.getByText(/”Ljungby” .*vikt/i)).toBeTruthy();
});

test('a blend says what its portions sum to, and is made when they are 100 %', async () => {
  const workbook = workbookInUse();
  const user = await openWay(workbook, 'Blandning av andelar');
  await user.selectOptions(field('Nyckel 1'), 'PKS_2018');
  await user.selectOptions(field('Nyckel 2'), 'Finsam_Markaryd');
  await user.type(field('Andel 1'), '0,3');
  await user.type(field('Andel 2'), '0,7');
  await user.type(field('Namn på nyckeln'), 'Blandad');
  expect(button('Skapa nyckeln').disabled).toBe(true);
  await user.clear(field('Andel 1'));
  await user.type(field('Andel 1'), '30');
  await user.clear(field('Andel 2'));
  await user.type(field('Andel 2'), '70');
  expect(screen.getByText('Summan är 100,00 %.')).toBeTruthy();
  expect(screen.getByText('16 parter')).toBeTruthy();
  await user.click(button('Skapa nyckeln'));
  expect(await screen.findByRole('heading', { name: 'Blandad' })).toBeTruthy();
  expect(madeOf(workbook)).toMatchObject({
    kind: 'blend',
    portions: [
      { key: 'PKS_2018', portion: 30 },
      { key: 'Finsam_Markaryd', portion: 70 },
    ],
  });
});

test('a pasted table shows what was not understood, and leaves it out only when told to', async () => {
  const workbook = workbookInUse();
  const user = await openWay(workbook, 'Klistra in en tabell');
  await user.click(field(/Klistra in tabellen här/));
  await user.paste('Kommun\tTkr\nJönköping\t2 368\nHabo\tdrygt 204\nMullsjö\t\nSumma\t2 572');
  expect(screen.getByText('2 rader lästa, 1 oklara')).toBeTruthy();
  await user.type(field('Namn på nyckeln'), 'Publicerad');
  expect(button('Skapa nyckeln').disabled).toBe(true);
  await user.click(field('Utelämna 1 rad som inte kunde läsas'));
  await user.click(button('Skapa nyckeln'));
  expect(await screen.findByRole('heading', { name: 'Publicerad' })).toBeTruthy();
  expect(madeOf(workbook)).toMatchObject({
    facts: { source: 'ungefärliga tal: Habo (drygt)' },
    rows: [
      { party: 'Jönköping', weight: 2368 },
      { party: 'Habo', weight: 204 },
    ],
  });
});

test('a correction keeps formulas; a decided key is proposed as a new version', async () => {
  const workbook = workbookInUse();
  workbook.drafts.set('Finsam_Markaryd', {
    label: 'Finsam Markaryd',
    facts: finsam.facts,
    rows: [
      { party: 'Staten', weight: '=Blad2!B1' },
      { party: 'Markaryd', weight: 50 },
    ],
  });
  const user = await renderPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Ändra: Finsam Markaryd' }));
  expect((await screen.findByLabelText<HTMLInputElement>('Vikt, Staten')).value).toBe('=Blad2!B1');
  expect(field('Ny version').checked).toBe(true);
  await user.clear(field('Vikt, Markaryd'));
  await user.type(field('Vikt, Markaryd'), '40');
  await user.click(field('Rättelse'));
  expect(screen.getByText(/Nyckeln är beslutad/)).toBeTruthy();
  await user.click(button('Spara rättelsen'));
  expect(await screen.findByText(/Finsam Markaryd är rättad/)).toBeTruthy();
  expect(workbook.drafts.get('Finsam_Markaryd')).toMatchObject({
    rows: [{ weight: '=Blad2!B1' }, { weight: 40 }],
  });
});

test('290 rows: few are drawn, and Enter and the arrows go through them', async () => {
  const user = await renderPane(new Memory({ keys: [wholeCountry(), pks] }));
  await user.click(await screen.findByRole('button', { name: /^Ändra: Folkmängd 2024/ }));
  const table = await screen.findByRole('table', { name: 'Nyckelns rader' });
  expect(table.getAttribute('aria-rowcount')).toBe('291');
  expect(within(table).getAllByRole('row').length).toBeLessThan(60);
  const first = within(table).getAllByRole('textbox', { name: /^Vikt/ });
  await user.click(first[0]!);
  await user.keyboard('{ArrowDown}{Enter}{ArrowUp}');
  expect(document.activeElement).toBe(first[1]);
});

test('two keys are compared in money, with those who have come and gone', async () => {
  const user = await renderPane(workbookInUse());
  await user.click(await screen.findByRole('button', { name: 'Jämför: PKS 2018' }));
  await user.type(await screen.findByLabelText('Belopp'), '9400');
  expect(await screen.findByText('3 parter till, 13 färre')).toBeTruthy();
  const row = screen.getByRole('row', { name: /^Nässjö/ });
  expect(within(row).getAllByRole('cell').at(-1)?.textContent).toMatch(/846$/);
});

test('facts are written and a key outside the scenario’s year is flagged', async () => {
  const workbook = workbookInUse();
  const user = await renderPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Uppgifter: PKS 2018' }));
  await user.type(await screen.findByLabelText('Giltig'), '2018-2020');
  expect(screen.getByText('Läses som 2018–2020.')).toBeTruthy();
  await user.type(field('Nämnd'), 'KF');
  await user.type(field('Paragraf'), '7');
  await user.click(button('Spara uppgifterna'));
  expect(await screen.findByText(/alltså inte scenariots år 2016/)).toBeTruthy();
  expect(workbook.content.keys[0]?.facts).toMatchObject({ validity: '2018-2020', decision: 'KF § 7' });
});
