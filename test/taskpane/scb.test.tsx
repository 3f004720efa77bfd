import { TextDecoder } from 'node:util';
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { figure } from '../../src/register';
import { SCB_ADDRESS } from '../../src/register/scb';
import { construct, INHABITANTS, PERTURBED, TAX_BASE } from '../register/scb/constructed';
import { keyRecord, MemoryWorkbook } from './memoryWorkbook';
import { openView, renderPane } from './renderPane';
import { pks } from './workbooks';

/** A reply as fetch gives it, as far as the client looks at it; jsdom has no Response of its own. */
interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Record<string, string>;
  readonly body: string;
}

/** SCB, at the outermost border: what was asked, and what is answered next; a promise for an answer that waits. */
const asked: URL[] = [];
let replies: (Reply | Promise<Reply>)[] = [];

function toResponse({ status = 200, type = 'application/json', headers = {}, body }: Reply) {
  const all = new Map(Object.entries({ 'content-type': type, ...headers }));
  const pieces = [Buffer.from(body)];
  const read = async () => ({ value: pieces.shift(), done: false });
  const reader = { read: async () => (pieces.length > 0 ? read() : { done: true }), cancel: async () => {} };
  return {
    status,
    headers: { get: (name: string) => all.get(name) ?? null },
    body: { getReader: () => reader },
  };
}

// Browsers have it; jsdom does not.
Object.assign(globalThis, { TextDecoder });

beforeEach(() => {
  asked.length = 0;
  replies = [];
  localStorage.clear();
  globalThis.fetch = (async (url: URL, { signal }: { signal: AbortSignal }) => {
    asked.push(url);
    const reply = replies.length > 1 ? replies.shift() : replies[0];
    if (!reply) throw new TypeError('fetch failed');
    const aborted = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
    );
    return toResponse(await Promise.race([reply, aborted]));
  }) as unknown as typeof fetch;
});

const json = (body: unknown, rest: Partial<Reply> = {}): Reply => ({ body: JSON.stringify(body), ...rest });

const in2025 = json(
  construct({
    ...PERTURBED,
    years: [2025],
    figure: (code) => Number(code) * 10 + 3,
    updated: '2026-02-20T07:00:00Z',
  }),
);

async function open(workbook: MemoryWorkbook): Promise<UserEvent> {
  const user = await renderPane(workbook);
  await openView(user, 'Nycklar');
  await user.click(await screen.findByRole('button', { name: 'Uppdatera från SCB' }));
  await screen.findByRole('heading', { name: 'Uppdatera från SCB' });
  return user;
}

async function pick(user: UserEvent, place: string): Promise<void> {
  await user.type(screen.getByRole('combobox', { name: /Lägg till län eller kommun/ }), place);
  await user.click((await screen.findAllByRole('option', { name: new RegExp(`^${place}`) }))[0]!);
}

async function type(user: UserEvent, label: string, text: string): Promise<void> {
  const input = screen.getByLabelText(label);
  await user.clear(input);
  if (text) await user.type(input, text);
}

const fetchButton = (): HTMLButtonElement =>
  screen.getByRole<HTMLButtonElement>('button', { name: 'Hämta från SCB' });

async function rows(): Promise<string[][]> {
  const table = await screen.findByRole('table');
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent?.replace(/\s/g, ' ').trim() ?? ''));
}

test('asks nothing until the button is pressed, and nothing without a municipality', async () => {
  const user = await open(new MemoryWorkbook({ keys: [pks] }));
  expect(fetchButton().disabled).toBe(true);
  await pick(user, 'Habo');
  expect(screen.getByText(/Frågan går till SCB först när du trycker/)).toBeTruthy();
  expect(asked).toEqual([]);
});

test('shows old and new side by side, marks perturbed figures, and writes a new key', async () => {
  replies = [in2025];
  const old = keyRecord({
    label: 'Folkmängd 2025 Habo och Mullsjö',
    facts: { measure: 'Folkmängd' },
    rows: [
      { party: 'Habo', weight: 6433 },
      { party: 'Mullsjö', weight: 7000 },
    ],
  });
  const workbook = new MemoryWorkbook({ keys: [old] });
  const user = await open(workbook);
  await user.selectOptions(screen.getByLabelText('Jämför med'), old.label);
  await user.click(fetchButton());
  // The made-up figures are ten times the kommunkod and three: 0643 Habo, 0642 Mullsjö.
  expect(await rows()).toEqual([
    ['Habo', '6 433', '6 433', 'lika'],
    ['Mullsjö', '7 000', '6 423', '-577ändrad'.replace('-', '−')],
  ]);
  expect(screen.getByText('1 av 2 kommuner har en annan siffra än tidigare.')).toBeTruthy();
  expect(screen.getByText(/ändrat varje tal något, slumpmässigt/)).toBeTruthy();
  expect(screen.getByText('SCB, tabell TAB5557, uppdaterad 2026-02-20.')).toBeTruthy();
  expect(asked.map(({ origin, pathname }) => `${origin}${pathname}`)).toEqual([
    `${SCB_ADDRESS}tables/TAB5557/data`,
  ]);

  const label = screen.getByLabelText<HTMLInputElement>('Namn på nyckeln');
  expect(label.value).toBe('Folkmängd 2025 Habo och Mullsjö (SCB 2026-02-20)');
  await user.click(screen.getByRole('button', { name: 'Skapa nyckeln' }));
  expect(await screen.findByText(/Tidigare nycklar är orörda/)).toBeTruthy();
  expect(workbook.content.keys[0]).toEqual(old);
  expect(workbook.drafts.get('Folkmängd_2025_Habo_och_Mullsjö_(SCB_2026-02-20)')).toMatchObject({
    label: 'Folkmängd 2025 Habo och Mullsjö (SCB 2026-02-20)',
    facts: { referenceDate: '2025-12-31', published: '2026-02-20', source: expect.stringMatching(/CKM/) },
    rows: [
      { party: 'Habo', weight: 6433 },
      { party: 'Mullsjö', weight: 6423 },
    ],
  });
});

test('compares with the register, year by year, and writes the chosen one', async () => {
  replies = [
    json(construct({ ...INHABITANTS, years: [2023, 2024], figure: (code, year) => figure('folkmängd', year, code) ?? 0 })), // prettier-ignore
  ];
  const workbook = new MemoryWorkbook();
  const user = await open(workbook);
  await type(user, 'Från och med år', '2023');
  await type(user, 'Till och med år', '2024');
  await pick(user, 'Habo');
  await user.click(fetchButton());
  expect(await screen.findByText('Alla siffror är desamma som tidigare.')).toBeTruthy();
  expect(screen.queryByText(/slumpmässigt/)).toBeNull();
  await user.selectOptions(screen.getByLabelText('År att skriva'), '2023');
  await user.click(screen.getByRole('button', { name: 'Skapa nyckeln' }));
  await screen.findByText(/Tidigare nycklar är orörda/);
  expect(workbook.drafts.get('Folkmängd_2023_Habo')).toMatchObject({
    facts: { referenceDate: '2023-12-31' },
    rows: [{ party: 'Habo', weight: figure('folkmängd', 2023, '0643') }],
  });
});

test('a missing figure is never 0: the key is not written and the municipality named', async () => {
  replies = [
    json(construct({ ...TAX_BASE, years: [2026], figure: (code) => (code === '0642' ? null : 1000), status: (code) => (code === '0642' ? '..' : null) })), // prettier-ignore
  ];
  const user = await open(new MemoryWorkbook());
  await user.selectOptions(screen.getByLabelText('Mått'), 'skatteunderlag');
  await type(user, 'Från och med år', '2026');
  await type(user, 'Till och med år', '2026');
  expect(screen.getByText('SCB:s årtal 2026 avser inkomster 2024.')).toBeTruthy();
  await pick(user, 'Mullsjö');
  await user.click(fetchButton());
  expect(await screen.findByText(/SCB har ingen uppgift om skatteunderlag 2026 för ”Mullsjö”/)).toBeTruthy();
  expect((await rows())[0]?.[2]).toBe('uppgift saknas');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Skapa nyckeln' }).disabled).toBe(true);
});

test('figures of another question than the one that stands in the form are not written', async () => {
  replies = [in2025];
  const user = await open(new MemoryWorkbook());
  await pick(user, 'Habo');
  await user.click(fetchButton());
  await screen.findByRole('table');
  await user.selectOptions(screen.getByLabelText('Mått'), 'skatteunderlag');
  expect(screen.getByText('Valet är ändrat sedan hämtningen. Hämta igen.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Skapa nyckeln' })).toBeNull();
});

test('says that it fetches, and can be stopped', async () => {
  replies = [new Promise(() => undefined)];
  const user = await open(new MemoryWorkbook());
  await pick(user, 'Habo');
  await user.click(fetchButton());
  expect(await screen.findByText('Hämtar från statistikdatabasen.scb.se …')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Avbryt hämtningen' }));
  expect(await screen.findByText(/Hämtningen från SCB avbröts/)).toBeTruthy();
  expect(fetchButton().disabled).toBe(false);
});

test('says that SCB has asked it to wait, waits, and goes on', async () => {
  replies = [json({}, { status: 429, headers: { 'retry-after': '1' } }), in2025];
  const user = await open(new MemoryWorkbook());
  await pick(user, 'Habo');
  await user.click(fetchButton());
  expect(await screen.findByText(/Försöker igen om 1 sekunder \(väntan 1 av 3\)/)).toBeTruthy();
  expect(await screen.findByRole('table')).toBeTruthy();
  expect(asked).toHaveLength(2);
});

test.each<[string, (Reply | Promise<Reply>)[], RegExp]>([
  ['offline', [], /Det gick inte att nå statistikdatabasen\.scb\.se/],
  ['a proxy', [{ status: 403, type: 'text/html', body: '<html>' }], /från en proxy eller inloggningssida/],
  ['a moved table', [json({}, { status: 404 })], /Tabell TAB5557 finns inte på/],
  ['SCB in trouble', [json({}, { status: 503 })], /kunde inte svara \(HTTP 503\)/],
  ['a year not published', [json({ type: 'Parameter error', title: 'Non-existent value' }, { status: 400 })], /SCB godtog inte frågan.*Non-existent value/], // prettier-ignore
  ['changed codes', [json(construct({ ...PERTURBED, content: 'ANNAN', years: [2025], figure: () => 1 }))], /SCB har ändrat tabellens koder/], // prettier-ignore
  ['no json-stat', [json({ error: 'hm' })], /är inte i formatet json-stat2/],
])('%s is said in a sentence, and nothing is written', async (_, answers, message) => {
  replies = answers;
  const workbook = new MemoryWorkbook();
  const user = await open(workbook);
  await pick(user, 'Habo');
  await user.click(fetchButton());
  expect(await screen.findByText(message)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Skapa nyckeln' })).toBeNull();
  expect(workbook.content.keys).toEqual([]);
});

test.each([
  ['', '2025', 'Skriv ett årtal, t.ex. 2025.'],
  ['202', '2025', 'Skriv ett årtal, t.ex. 2025.'],
  ['2025', '2024', 'Det sista året är före det första.'],
  ['2000', '2025', 'Hämta högst 10 år åt gången.'],
])('the years %s to %s are refused', async (first, last, message) => {
  const user = await open(new MemoryWorkbook());
  await pick(user, 'Habo');
  await type(user, 'Från och med år', first);
  await type(user, 'Till och med år', last);
  expect(screen.getByText(message)).toBeTruthy();
  expect(fetchButton().disabled).toBe(true);
});

describe('the address', () => {
  const setting = 'Inställning: adress till SCB';

  test('is kept by the browser and not by the workbook, and can be set back', async () => {
    replies = [in2025];
    const workbook = new MemoryWorkbook();
    const user = await open(workbook);
    await user.click(screen.getByRole('button', { name: setting }));
    await type(user, 'Adress', 'https://spegel.example.se/pxweb');
    await pick(user, 'Habo');
    await user.click(fetchButton());
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.href).toMatch(/^https:\/\/spegel\.example\.se\/pxweb\/tables\/TAB5557\/data/);
    expect(JSON.stringify({ ...localStorage })).toContain('https://spegel.example.se/pxweb');
    expect(JSON.stringify(workbook.content)).not.toContain('spegel');

    await user.click(screen.getByRole('button', { name: 'Tillbaka' }));
    await user.click(await screen.findByRole('button', { name: 'Uppdatera från SCB' }));
    await user.click(await screen.findByRole('button', { name: setting }));
    expect(screen.getByLabelText<HTMLInputElement>('Adress').value).toBe('https://spegel.example.se/pxweb');
    await user.click(screen.getByRole('button', { name: 'Återställ till SCB' }));
    expect(screen.getByLabelText<HTMLInputElement>('Adress').value).toBe(SCB_ADDRESS);
    expect(localStorage).toHaveLength(0);
  });

  test.each(['http://scb.se/', 'scb', ''])('%s is refused before anything is asked', async (address) => {
    const user = await open(new MemoryWorkbook());
    await user.click(screen.getByRole('button', { name: setting }));
    await type(user, 'Adress', address);
    await pick(user, 'Habo');
    expect(screen.getByText(/kan inte användas som adress till SCB/)).toBeTruthy();
    expect(fetchButton().disabled).toBe(true);
    expect(localStorage).toHaveLength(0);
  });

  test('a browser that blocks storage still uses the address, and says that it is not kept', async () => {
    const blocked = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const user = await open(new MemoryWorkbook());
    await user.click(screen.getByRole('button', { name: setting }));
    await type(user, 'Adress', 'https://spegel.example.se/');
    expect(screen.getByText(/kunde inte sparas/)).toBeTruthy();
    await pick(user, 'Habo');
    await user.click(fetchButton());
    await waitFor(() => expect(asked[0]?.host).toBe('spegel.example.se'));
    blocked.mockRestore();
  });
});
