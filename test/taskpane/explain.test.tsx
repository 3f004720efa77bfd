import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { ok } from '../../src/core/problem';
import { requestView } from '../../src/taskpane/state/requestedView';
import { formulaText } from '../../src/taskpane/views/explain/formulaText';
import type { AskedShare, CellReading, ShareQuestion } from '../../src/workbook';
import type { MemoryWorkbook } from './memoryWorkbook';
import { openView, renderPane } from './renderPane';
import { finsam, pks, wholeCountry, workbookInUse } from './workbooks';

const CALL = 'NYCKEL.SHARE(A16,PKS_2018,B$4,1)';

function question(change: Partial<ShareQuestion> = {}): ShareQuestion {
  if (!pks.key.ok) throw new Error('The key must be whole.');
  return {
    party: 'Nässjö',
    key: { key: pks.key.value, stamp: 'PKS 2018#1c9e07ab', record: pks },
    keyWritten: 'PKS_2018',
    amount: 9400,
    step: 1,
    method: null,
    amountFrom: { address: 'Blad1!B4', written: 'B$4', label: 'Social välfärd', measure: 'tkr' },
    ...change,
  };
}

function asked(change: Partial<AskedShare> = {}): AskedShare {
  return { call: CALL, role: 'only', question: ok(question()), formula: `=${CALL}`, ...change };
}

function nassjo(change: Partial<CellReading> = {}): CellReading {
  return {
    address: 'Blad1!B16',
    value: 846,
    shown: '846',
    formula: `=${CALL}`,
    isManual: false,
    matter: { kind: 'shares', shares: [asked()], calculated: 846 },
    ...change,
  };
}

/** The view on one selected cell. */
async function openOn(...readings: CellReading[]): Promise<{ user: UserEvent; workbook: MemoryWorkbook }> {
  const workbook = workbookInUse();
  for (const reading of readings) workbook.readings.set(reading.address, reading);
  workbook.select(readings[0]?.address ?? 'Blad1!A1');
  const user = await renderPane(workbook);
  await openView(user, 'Förklara');
  return { user, workbook };
}

const heading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { level: 2, name });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

const DESIGN = [
  'Nässjö betalar 846 tkr av 9 400 tkr.',
  'Nyckel: PKS 2018 (stämpel 1c9e07ab), härledd ur publicerade tabeller; den verkliga nyckeln kan ge ett annat utfall.',
  'Andel 90 065 av 1 000 000 = 9,0065 %.',
  'Oavrundat 846,611 tkr.',
  'Avrundade nedåt blir alla tillsammans 9 393 tkr; 7 tkr återstår och går till de sju största resterna (Värnamo 0,925 … Aneby 0,671).',
  'Nässjös rest 0,611 är den åttonde: 846 tkr.',
].join(' ');

/** Numbers are written with spaces that do not break. */
const plain = (text: string | null): string => (text ?? '').replace(/\s/g, ' ');

test('says in words why 846 and not 847, to be copied as it stands', async () => {
  const { user } = await openOn(nassjo());
  await heading('Nässjö: 846 tkr');
  const sentences = [...screen.getByRole('group', { name: 'Så blev det' }).children];
  expect(sentences.map(({ textContent }) => plain(textContent)).join(' ')).toBe(DESIGN);
  await user.click(button('Kopiera texten'));
  await screen.findByText(/^Förklaringen är kopierad/);
  expect(plain(await navigator.clipboard.readText())).toBe(DESIGN);
});

test('shows whose remainders got the odd units, and the receipt of the column', async () => {
  const { user } = await openOn(nassjo());
  await heading('Nässjö: 846 tkr');
  await user.click(button('Resterna'));
  const rows = within(screen.getByRole('group', { name: 'Resterna' }))
    .getAllByRole('row')
    .slice(1);
  const cells = rows.map((row) => [...row.children].map(({ textContent }) => plain(textContent)));
  expect(cells[0]).toEqual(['Värnamo', '905,925', '0,925', '906, fick ett steg till']);
  expect(cells[6]).toEqual(['Aneby', '174,671', '0,671', '175, fick ett steg till']);
  expect(cells[7]).toEqual(['Nässjö', '846,611', '0,611', '846']);
  expect(rows.findIndex((row) => row.getAttribute('aria-current') === 'true')).toBe(7);
  await user.click(button('Kvitto för hela kolumnen'));
  expect(
    await screen.findByText(/7 steg om.*återstår.*Uppåt avrundades Värnamo.*Närmast därefter: Nässjö/),
  ).toBeTruthy();
});

test('of many parties shows those that tell the story, and all when asked', async () => {
  const country = wholeCountry();
  if (!country.key.ok) throw new Error('The key must be whole.');
  const everybody = question({
    party: 'Ljungby',
    key: { key: country.key.value, stamp: country.stamp, record: country },
  });
  const shares = [asked({ question: ok(everybody) })];
  const { user } = await openOn(nassjo({ value: null, matter: { kind: 'shares', shares } }));
  await user.click(await screen.findByRole('button', { name: 'Resterna' }));
  const table = screen.getByRole('group', { name: 'Resterna' });
  expect(within(table).getAllByRole('row').length).toBeLessThan(16);
  expect(within(table).getByRole('rowheader', { name: 'Ljungby' })).toBeTruthy();
  await user.click(button('Visa alla 290 parter'));
  expect(within(table).getAllByRole('row')).toHaveLength(291);
});

test('explains a cell of a table that ties both ways, with the receipt of its rows and columns', async () => {
  const tied = question({ table: { amounts: [9400, 6100], column: 0 } });
  const shares = [asked({ call: 'NYCKEL.TIEOUT(PKS_2018,B4:C4,1)', question: ok(tied) })];
  const formula = '=NYCKEL.TIEOUT(PKS_2018,B4:C4,1)';
  const { user } = await openOn(nassjo({ formula, matter: { kind: 'shares', shares } }));
  await screen.findByText(/så att både raden och kolumnen stämmer/);
  await user.click(button('Kvitto för hela kolumnen'));
  expect(await screen.findByText(/^Kolumn 2: 6\s100\stkr/)).toBeTruthy();
});

test('without a shared amount selected it says how it is used, and looks again when asked', async () => {
  const { user, workbook } = await openOn();
  await heading('Markera ett fördelat belopp');
  workbook.readings.set('Blad1!A1', nassjo({ address: 'Blad1!A1' }));
  await user.click(button('Förklara den markerade cellen'));
  await heading('Nässjö: 846 tkr');
});

test('follows the selection, and keeps a cell when told to', async () => {
  const other = nassjo({
    address: 'Blad1!B9',
    value: 12,
    shown: '12',
    matter: { kind: 'typed' },
    formula: '',
  });
  const { user, workbook } = await openOn(nassjo(), other);
  await screen.findByText('Blad1!B16 visar 846');
  workbook.select('Blad1!B9');
  await screen.findByText(/^Talet är inskrivet för hand/);
  workbook.select('Blad1!B16');
  await heading('Nässjö: 846 tkr');
  await user.click(button('Håll kvar'));
  expect(button('Håll kvar').getAttribute('aria-pressed')).toBe('true');
  workbook.select('Blad1!B9');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(screen.getByText('Blad1!B16 visar 846')).toBeTruthy();
  await user.click(button('Håll kvar'));
  await screen.findByText(/^Talet är inskrivet för hand/);
});

test('reads nothing while another view is shown', async () => {
  const { user, workbook } = await openOn(nassjo());
  await heading('Nässjö: 846 tkr');
  await openView(user, 'Nycklar');
  let reads = 0;
  const readCell = workbook.readCell.bind(workbook);
  workbook.readCell = (address) => {
    reads++;
    return readCell(address);
  };
  workbook.select('Blad1!B9');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(reads).toBe(0);
  await openView(user, 'Förklara');
  await waitFor(() => expect(reads).toBeGreaterThan(0));
});

test('tells where amount and key come from, with the way to the amount', async () => {
  const assumption = { label: 'Budget', scenario: 'Alternativ 1' };
  const keyAssumption = { label: 'Nyckel för drift', scenario: 'Alternativ 1' };
  if (!finsam.key.ok) throw new Error('The key must be whole.');
  const from = question({
    party: 'Markaryd',
    key: { key: finsam.key.value, stamp: finsam.stamp, record: finsam },
    keyAssumption,
    amountFrom: { address: 'Scenarier!C5', written: 'Budget', label: 'Budget', assumption },
  });
  const shares = [asked({ question: ok(from) })];
  const { user, workbook } = await openOn(nassjo({ value: 2350, matter: { kind: 'shares', shares } }));
  await screen.findAllByText('Budget i scenariot Alternativ 1');
  expect(screen.getByText('Nyckel för drift i scenariot Alternativ 1')).toBeTruthy();
  const panel = within(screen.getByRole('tabpanel', { name: 'Förklara' }));
  expect(panel.getByText('KF 2013-11-25 § 142')).toBeTruthy();
  expect(panel.getByText('Beslutad')).toBeTruthy();
  expect(screen.getByText('NYCKEL.SHARE(A16;PKS_2018;B$4;1)')).toBeTruthy();
  await user.click(button('Gå till Scenarier!C5'));
  await waitFor(() => expect(workbook.shownCells).toEqual(['Scenarier!C5']));
});

test.each([
  [{ value: 847, shown: '847' }, /^Cellen visar 847, men formeln ger 846\./],
  [{ value: 847, shown: '847', isManual: true }, /^Excel räknar om först när du ber om det/],
  [{ value: 'villkor', shown: 'villkor' }, /^Cellen visar ”villkor”, inte beloppet\./],
])('a cell that shows something else than what is explained is told of: %j', async (change, told) => {
  await openOn(nassjo(change));
  expect(await screen.findByText(told)).toBeTruthy();
});

test('a share inside a larger formula is told to be a part, and several are chosen between', async () => {
  const second = asked({
    call: 'NYCKEL.SHARE(A15,PKS_2018,B$4,1)',
    question: ok(question({ party: 'Aneby' })),
  });
  const formula = `=${CALL}+NYCKEL.SHARE(A15,PKS_2018,B$4,1)`;
  const matter = { kind: 'shares', shares: [asked(), second], calculated: 1021 } as const;
  const { user } = await openOn(nassjo({ value: 1021, shown: '1 021', formula, matter }));
  await heading('Nässjö: 846 tkr');
  expect(screen.getByText(/^Fördelningen är en del av en större formel/)).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'NYCKEL.SHARE(A15;PKS_2018;B$4;1)' }));
  await heading('Aneby: 175 tkr');
});

test('an argument that cannot be read is named, with what to do', async () => {
  const problem = { kind: 'argumentUnreadable', argument: 'amount', expression: 'PI()*100' } as const;
  const shares = [asked({ question: { ok: false, problem } })];
  await openOn(nassjo({ matter: { kind: 'shares', shares } }));
  expect(await screen.findByText(/^Beloppet PI\(\)\*100 kan inte räknas om.*egen cell/)).toBeTruthy();
});

test('a sum over shares shows the way to them', async () => {
  const matter = { kind: 'refers', cells: ['Blad1!B5', 'Blad1!B6'] } as const;
  const { user, workbook } = await openOn(nassjo({ matter, formula: '=SUM(B5:B6)' }));
  await user.click(await screen.findByRole('button', { name: 'Gå till Blad1!B6' }));
  await waitFor(() => expect(workbook.shownCells).toEqual(['Blad1!B6']));
});

test('a workbook that cannot be read says why, and is read again when asked', async () => {
  const workbook = workbookInUse();
  workbook.readCell = () => Promise.resolve({ ok: false, problem: { kind: 'cellEditMode' } });
  const user = await renderPane(workbook);
  const panel = await openView(user, 'Förklara');
  expect(await within(panel).findByText(/redigera/i)).toBeTruthy();
  workbook.readCell = () => Promise.resolve(ok(nassjo()));
  await user.click(button('Förklara den markerade cellen'));
  await heading('Nässjö: 846 tkr');
});

test('is put beside the cell as a comment, and not over another', async () => {
  const { user, workbook } = await openOn(nassjo());
  await heading('Nässjö: 846 tkr');
  await user.click(button('Lägg som kommentar'));
  await screen.findByText('Förklaringen står som kommentar i Blad1!B16.');
  expect(workbook.comments.get('Blad1!B16')).toMatch(/^Nässjö/);
  await user.click(button('Lägg som kommentar'));
  await screen.findByText(/^Blad1!B16 har redan en kommentar/);
});

test('is inserted as a table where the user says, or as the formula that follows', async () => {
  const { user, workbook } = await openOn(nassjo());
  await heading('Nässjö: 846 tkr');
  await user.click(button('Infoga i bladet'));
  await user.type(screen.getByLabelText('Första cellen'), 'D2{Enter}');
  const group = screen.getByRole('group', { name: 'Infoga i bladet' });
  await user.click(within(group).getByRole('button', { name: 'Infoga i bladet' }));
  await screen.findByText(/^Förklaringen står i /);
  expect(workbook.insertedByRule.at(-1)).toMatchObject({ title: 'Nässjö: 846 tkr', target: 'D2' });
  await user.click(screen.getByRole('radio', { name: /^Formeln NYCKEL\.EXPLAIN/ }));
  await user.click(within(group).getByRole('button', { name: 'Infoga i bladet' }));
  await waitFor(() => expect(workbook.insertedByRule.at(-1)).toMatchObject({ formula: `=${CALL}` }));
});

test('is opened by the button in Excel, also before the pane has been drawn', async () => {
  requestView({ view: 'explain' });
  const workbook = workbookInUse();
  workbook.readings.set('Blad1!B16', nassjo());
  workbook.select('Blad1!B16');
  const user = await renderPane(workbook);
  await heading('Nässjö: 846 tkr');
  await openView(user, 'Nycklar');
  act(() => requestView({ view: 'explain' }));
  await screen.findByRole('tabpanel', { name: 'Förklara' });
});

test.each([
  ['NYCKEL.SHARE(A5,Prov,1.02*B1,0.5)', 'NYCKEL.SHARE(A5;Prov;1,02*B1;0,5)'],
  ['NYCKEL.SHARE("A, B",\'Blad 1.2, x\'!A1,3)', 'NYCKEL.SHARE("A, B";\'Blad 1.2, x\'!A1;3)'],
])('a formula is shown as it is typed in Swedish: %s', (formula, typed) => {
  expect(formulaText(formula, 'sv')).toBe(typed);
  expect(formulaText(formula, 'en')).toBe(formula);
});
