import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { fail, ok, type Problem, type Result } from '../../src/core/problem';
import type { Comparison } from '../../src/workbook/compare/comparison';
import type { ScenarioBlock } from '../../src/workbook/model';
import { municipalities } from '../../src/register';
import type { MemoryWorkbook } from './memoryWorkbook';
import { openView, renderPane } from './renderPane';
import { block, workbookInUse } from './workbooks';

beforeAll(() => {
  // jsdom lays nothing out; the table asks how many rows are in sight.
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 400 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 320 });
});

const comparison: Comparison = {
  made: '2026-11-22 21:47',
  measure: 'tkr',
  heading: 'Summa',
  amounts: 'Jönköping!D5:D7',
  parties: ['Jönköping', 'Aneby', 'Region Kronoberg'],
  scenarios: [
    { label: 'Nuläge 2016', amounts: [3000, 0, 100], shown: [], stamps: ['Administration 2016#1c9e07ab'] },
    { label: 'Alternativ 1', amounts: [3300, 200, 50], shown: [], stamps: ['PKS 2018#8f2ac1d0'] },
    {
      label: 'Kommunchefsgruppen 2017-02-17',
      amounts: [2250, undefined, 100],
      shown: ['#N/A'],
      stamps: [],
    },
  ],
};

const table = {
  parties: 'Jönköping!A5:A7',
  names: comparison.parties,
  columns: [
    { heading: 'Administration', address: 'Jönköping!C5:C7' },
    { heading: 'Summa', address: 'Jönköping!D5:D7' },
    { heading: 'kr/inv', address: 'Jönköping!E5:E7' },
  ],
};

async function openTask(workbook: MemoryWorkbook): Promise<UserEvent> {
  const user = await renderPane(workbook);
  await openView(user, 'Scenarier');
  await user.click(await screen.findByRole('button', { name: 'Jämför scenarier' }));
  await screen.findByRole('heading', { level: 1, name: 'Jämför scenarier' });
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  return user;
}

function workbookWithTable(changed: Partial<ScenarioBlock> = {}): MemoryWorkbook {
  const workbook = workbookInUse();
  workbook.change({ scenarios: ok({ ...block, ...changed }) });
  workbook.tables.set('Jönköping!D5', table);
  workbook.selection = { address: 'Jönköping!D5', values: [[1]] };
  workbook.comparison = Promise.resolve(ok(comparison));
  return workbook;
}

async function chooseTable(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('button', { name: /^Hämta markering: Tabell med resultat/ }));
  await screen.findByText('3 parter i Jönköping!A5:A7.');
}

const start = (): HTMLElement => screen.getByRole('button', { name: /^Jämför( igen)?$/ });

/** A comparison that goes on until the test ends it. */
function keepWaiting(workbook: MemoryWorkbook): { finish: (result: Result<Comparison>) => void } {
  let finish: (result: Result<Comparison>) => void = () => undefined;
  workbook.comparison = new Promise((resolve) => (finish = resolve));
  return { finish: (result) => finish(result) };
}

async function compare(workbook = workbookWithTable()): Promise<UserEvent> {
  const user = await openTask(workbook);
  await chooseTable(user);
  await user.click(start());
  await screen.findByRole('heading', { name: 'Resultat' });
  return user;
}

/** What the table shows, head and sum too. */
const rows = (): (string | null)[][] =>
  within(screen.getByRole('table', { name: /^Tabell/ }))
    .getAllByRole('row')
    .map((row) =>
      [...row.children].map((cell) => cell.textContent?.replaceAll(/\s/g, ' ').replace('−', '-') ?? null),
    );

describe('what is to be compared', () => {
  test('is the column with the sum, in the measure of the assumptions, in all scenarios', async () => {
    const workbook = workbookWithTable();
    await compare(workbook);
    expect(workbook.compared).toEqual([
      {
        parties: 'Jönköping!A5:A7',
        amounts: 'Jönköping!D5:D7',
        measure: 'tkr',
        scenarios: ['Nuläge 2016', 'Alternativ 1', 'Kommunchefsgruppen 2017-02-17'],
      },
    ]);
  });

  test('is what the user chooses instead', async () => {
    const workbook = workbookWithTable();
    const user = await openTask(workbook);
    await chooseTable(user);
    await user.selectOptions(screen.getByLabelText('Kolumn att jämföra'), 'Administration');
    await user.selectOptions(screen.getByLabelText('Mått'), 'kr');
    await user.click(screen.getByRole('checkbox', { name: 'Alternativ 1' }));
    await user.click(start());
    expect(workbook.compared).toEqual([
      {
        parties: 'Jönköping!A5:A7',
        amounts: 'Jönköping!C5:C7',
        measure: 'kr',
        scenarios: ['Nuläge 2016', 'Kommunchefsgruppen 2017-02-17'],
      },
    ]);
  });

  test('are two scenarios at least', async () => {
    const user = await openTask(workbookWithTable());
    await chooseTable(user);
    await user.click(screen.getByRole('checkbox', { name: 'Alternativ 1' }));
    await user.click(screen.getByRole('checkbox', { name: 'Nuläge 2016' }));
    expect(screen.getByText('Välj minst två scenarier.')).toBeTruthy();
    expect((start() as HTMLButtonElement).disabled).toBe(true);
  });

  test('must be a table with parties', async () => {
    const user = await openTask(workbookWithTable());
    await user.type(screen.getByLabelText(/^Tabell med resultat/), 'Blad9!A1{Enter}');
    expect(await screen.findByText(/ingen tabell med parter och belopp vid Blad9!A1/)).toBeTruthy();
    expect((start() as HTMLButtonElement).disabled).toBe(true);
  });

  test.each<[string, ScenarioBlock | undefined, RegExp]>([
    ['no scenarios', undefined, /inga scenarier än/],
    ['one scenario', { ...block, scenarios: ['Nuläge 2016'] }, /bara ett scenario/],
  ])('with %s the way to more is told', async (_, scenarios, message) => {
    const workbook = workbookInUse();
    workbook.change({ scenarios: scenarios && ok(scenarios) });
    await openTask(workbook);
    expect(screen.getByText(message)).toBeTruthy();
    expect(screen.queryByLabelText(/^Tabell med resultat/)).toBeNull();
  });

  test('that everybody sees the sheets change is said before it begins', async () => {
    await openTask(workbookWithTable());
    expect(screen.getByText(/växlar scenario medan jämförelsen pågår, även för andra/)).toBeTruthy();
  });
});

describe('a comparison under way', () => {
  function waiting(): { workbook: MemoryWorkbook; finish: (result: Result<Comparison>) => void } {
    const workbook = workbookWithTable();
    return { workbook, ...keepWaiting(workbook) };
  }

  test('tells how far it has come', async () => {
    const { workbook, finish } = waiting();
    const user = await openTask(workbook);
    await chooseTable(user);
    await user.click(start());
    act(() => workbook.progress({ done: 1, of: 3, label: 'Alternativ 1' }));
    expect(screen.getByText('1 av 3 scenarier är lästa.')).toBeTruthy();
    expect(screen.getByText('Räknar ”Alternativ 1” …')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('1');
    expect((start() as HTMLButtonElement).disabled).toBe(true);
    await act(async () => finish(ok(comparison)));
    expect(await screen.findByText('3 scenarier är jämförda.')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  test('is cancelled, and says that the workbook is as before', async () => {
    const user = await openTask(waiting().workbook);
    await chooseTable(user);
    await user.click(start());
    await user.click(screen.getByRole('button', { name: 'Avbryt jämförelsen' }));
    expect(await screen.findByText('Jämförelsen är avbruten. Arbetsboken är som förut.')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Resultat' })).toBeNull();
  });

  test('is cancelled when the task is left', async () => {
    const { workbook } = waiting();
    let isAborted = false;
    const started = workbook.compareScenarios.bind(workbook);
    workbook.compareScenarios = (request, options) => {
      options.signal.addEventListener('abort', () => (isAborted = true));
      return started(request, options);
    };
    const user = await openTask(workbook);
    await chooseTable(user);
    await user.click(start());
    await user.click(screen.getByRole('button', { name: 'Tillbaka' }));
    expect(isAborted).toBe(true);
  });

  test.each<[Problem, RegExp]>([
    [
      { kind: 'compareTimedOut', scenario: 'Alternativ 1', seconds: 60 },
      /”Alternativ 1” blev inte klar inom 60 s/,
    ],
    [{ kind: 'compareDisturbed', address: 'Scenarier!E5' }, /Scenarier!E5 ändrades medan jämförelsen pågick/],
  ])('that fails says why, and shows no result: %j', async (problem, message) => {
    const workbook = workbookWithTable();
    workbook.comparison = Promise.resolve(fail(problem));
    const user = await openTask(workbook);
    await chooseTable(user);
    await user.click(start());
    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Resultat' })).toBeNull();
  });
});

describe('the result', () => {
  test('shows what each party pays, the sum, and what is missing', async () => {
    await compare();
    expect(rows()).toEqual([
      ['Part', 'Nuläge 2016', 'Alternativ 1', 'Kommunchefsgruppen 2017-02-17'],
      ['Jönköping', '3 000', '3 300', '2 250'],
      ['Aneby', '0', '200', '–saknas'],
      ['Region Kronoberg', '100', '50', '100'],
      ['Summa', '3 100', '3 550', '–saknas'],
    ]);
    expect(
      screen.getByText(
        /”Kommunchefsgruppen 2017-02-17” saknar belopp för 1 av 3 parter: cellerna visar #SAKNAS!\. Summan räknas inte\./,
      ),
    ).toBeTruthy();
  });

  test('shows kronor per inhabitant of the year that is set', async () => {
    const user = await compare();
    await user.selectOptions(screen.getByLabelText('Visa'), 'Kr per invånare');
    const year = screen.getByLabelText('Invånare, år');
    await user.clear(year);
    expect(screen.getByText(/^Välj ett år från/)).toBeTruthy();
    expect(rows()[1]).toEqual(['Jönköping', '–saknas', '–saknas', '–saknas']);
    await user.type(year, '2015');
    // 133 310 inhabitants on 31 December 2015.
    expect(rows()[1]).toEqual(['Jönköping', '22,50', '24,75', '16,88']);
    expect(rows()[3]).toEqual(['Region Kronoberg', '–saknas', '–saknas', '–saknas']);
    expect(screen.getByText(/utan invånare och skatteunderlag: Region Kronoberg\./)).toBeTruthy();
  });

  test('shows öre per skattekrona', async () => {
    const user = await compare();
    await user.selectOptions(screen.getByLabelText('Visa'), 'Öre per skattekrona');
    const year = screen.getByLabelText('Skatteunderlag, år');
    await user.clear(year);
    await user.type(year, '2017');
    // Skattekraft 2017 times 133 310 inhabitants: an öre of the rate is about 2,6 million kronor.
    expect(rows()[1]).toEqual(['Jönköping', '1,14', '1,26', '0,86']);
  });

  test('shows changes against the base, which is the block’s own', async () => {
    const user = await compare(workbookWithTable({ base: 'Alternativ 1' }));
    await user.selectOptions(screen.getByLabelText('Visa'), 'Ändring, tkr');
    expect(rows()).toEqual([
      ['Part', 'Nuläge 2016', 'Kommunchefsgruppen 2017-02-17'],
      ['Jönköping', '-300', '-1 050'],
      ['Aneby', '-200', '–saknas'],
      ['Region Kronoberg', '+50', '+50'],
      ['Summa', '-450', '–saknas'],
    ]);
    await user.selectOptions(screen.getByLabelText('Jämför med'), 'Nuläge 2016');
    await user.selectOptions(screen.getByLabelText('Visa'), 'Ändring, %');
    expect(rows().slice(0, 4)).toEqual([
      ['Part', 'Alternativ 1', 'Kommunchefsgruppen 2017-02-17'],
      ['Jönköping', '+10,0 %', '-25,0 %'],
      // From nothing there is no percentage.
      ['Aneby', '–saknas', '–saknas'],
      ['Region Kronoberg', '-50,0 %', '0,0 %'],
    ]);
  });

  test('without a base of its own is compared with the scenario that was chosen before it', async () => {
    const workbook = workbookWithTable({ chosen: 'Alternativ 1' });
    const { finish } = keepWaiting(workbook);
    const user = await openTask(workbook);
    await chooseTable(user);
    await user.click(start());
    act(() => workbook.change({ scenarios: ok({ ...block, chosen: 'Kommunchefsgruppen 2017-02-17' }) }));
    await act(async () => finish(ok(comparison)));
    await screen.findByRole('heading', { name: 'Resultat' });
    expect((screen.getByLabelText('Jämför med') as HTMLSelectElement).value).toBe('Alternativ 1');
  });

  test('is sorted by a scenario: largest first, smallest first, as in the sheet', async () => {
    const user = await compare();
    const head = screen.getByRole('button', { name: /^Kommunchefsgruppen/ });
    const names = (): (string | null | undefined)[] => rows().map(([name]) => name);
    await user.click(head);
    expect(names()).toEqual(['Part', 'Jönköping', 'Region Kronoberg', 'Aneby', 'Summa']);
    expect(head.closest('th')?.getAttribute('aria-sort')).toBe('descending');
    await user.click(head);
    expect(names()).toEqual(['Part', 'Region Kronoberg', 'Jönköping', 'Aneby', 'Summa']);
    await user.click(head);
    expect(names()).toEqual(['Part', 'Jönköping', 'Aneby', 'Region Kronoberg', 'Summa']);
  });

  test('names the keys that were used', async () => {
    await compare();
    const list = within(screen.getByRole('region', { name: 'Nycklar som användes' }));
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Nuläge 2016: Administration 2016#1c9e07ab',
      'Alternativ 1: PKS 2018#8f2ac1d0',
      'Kommunchefsgruppen 2017-02-17: inga',
    ]);
  });

  test('is written to a sheet with its base and the figures of the years', async () => {
    const workbook = workbookWithTable();
    const user = await compare(workbook);
    const year = screen.getByLabelText('Invånare, år');
    await user.clear(year);
    const write = screen.getByRole<HTMLButtonElement>('button', { name: 'Skriv till bladet Konsekvenser' });
    expect(write.disabled).toBe(true);
    await user.type(year, '2015');
    await user.click(write);
    expect(await screen.findByText('Jämförelsen står på bladet Konsekvenser.')).toBeTruthy();
    expect(workbook.written).toMatchObject([
      {
        comparison,
        options: {
          base: 'Nuläge 2016',
          inhabitants: { year: 2015, referenceDate: '2015-12-31', figures: [133310, 6537, undefined] },
        },
      },
    ]);
  });

  test('is copied as it is shown, with numbers that Excel can read', async () => {
    const user = await compare();
    await user.click(screen.getByRole('button', { name: 'Kopiera som text' }));
    expect(await navigator.clipboard.readText()).toBe(
      [
        'Part (Belopp, tkr)\tNuläge 2016\tAlternativ 1\tKommunchefsgruppen 2017-02-17',
        'Jönköping\t3000\t3300\t2250',
        'Aneby\t0\t200\t',
        'Region Kronoberg\t100\t50\t100',
        'Summa\t3100\t3550\t',
      ].join('\n'),
    );
  });

  test('stays while something else is looked at', async () => {
    const user = await compare();
    await user.click(screen.getByRole('button', { name: 'Tillbaka' }));
    await user.click(await screen.findByRole('button', { name: 'Jämför scenarier' }));
    expect(await screen.findByRole('heading', { name: 'Resultat' })).toBeTruthy();
  });

  test('of 290 municipalities draws the 20 largest and has few rows at a time', async () => {
    const workbook = workbookWithTable();
    const parties = municipalities.map(({ name }) => name);
    const scenarios = comparison.scenarios.map((scenario) => ({
      ...scenario,
      amounts: parties.map((_, i) => (i === 2 ? 99_999 : i)),
    }));
    workbook.comparison = Promise.resolve(ok({ ...comparison, parties, scenarios }));
    const user = await compare(workbook);
    expect(rows().length).toBeGreaterThan(12);
    expect(rows().length).toBeLessThan(60);
    const chart = screen.getByRole('img', { name: /^Diagram: Belopp, tkr/ });
    expect(chart.children).toHaveLength(20);
    expect(chart.firstElementChild?.textContent).toContain(parties[2]);
    await user.selectOptions(screen.getByLabelText('Parter i diagrammet'), String(parties[0]));
    expect(chart.children).toHaveLength(1);
  });
});

test('an interrupted comparison is told until it is dismissed', async () => {
  const workbook = workbookInUse();
  workbook.change({ interrupted: { scenario: 'Nuläge 2016', isRestored: true } });
  const user = await renderPane(workbook);
  const message = /avbröts förra gången\. Scenariot ”Nuläge 2016” är återställt/;
  expect(screen.getByText(message)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Stäng meddelandet' }));
  await waitFor(() => expect(screen.queryByText(message)).toBeNull());
});
