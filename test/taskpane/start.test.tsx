import { screen, within } from '@testing-library/react';
import { MemoryWorkbook } from './memoryWorkbook';
import { openMore, openView, renderPane } from './renderPane';

test('three steps lead to the views that they speak of', async () => {
  const user = await renderPane(new MemoryWorkbook());
  const steps = within((await screen.findAllByRole('list'))[0]!);
  expect(steps.getAllByRole('listitem')).toHaveLength(3);
  await user.click(steps.getByRole('button', { name: 'Ny nyckel' }));
  expect(await screen.findByRole('heading', { name: 'Ny nyckel' })).toBeTruthy();
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Nycklar');
});

test.each([
  ['Jönköpings län 2018', 'jonkoping', 'Exempel jonkoping och 2 blad till'],
  ['Kronobergs län 2018', 'kronoberg', 'Exempel kronoberg och 2 blad till'],
  ['Ekerö 2017–2018', 'ekero', 'Exempel ekero'],
  ['Samordningsförbund i Markaryd', 'finsam', 'Exempel finsam och 2 blad till'],
  ['Jönköpings uppföljning 2017', 'followUp', 'Exempel followUp och 2 blad till'],
])('the example %s is inserted as sheets', async (title, id, sheets) => {
  const workbook = new MemoryWorkbook();
  const user = await renderPane(workbook);
  await user.click(await screen.findByRole('button', { name: `Infoga ${title} som blad` }));
  expect(await screen.findByText(`Exemplet står på bladet ${sheets}.`)).toBeTruthy();
  expect(workbook.insertedExamples).toEqual([id]);
});

test('an example that cannot be inserted says why', async () => {
  const workbook = new MemoryWorkbook();
  workbook.refuses = { kind: 'excelBusy' };
  const user = await renderPane(workbook);
  await user.click(await screen.findByRole('button', { name: /Infoga Kronobergs län/ }));
  expect(await screen.findByText(/Excel är upptaget/)).toBeTruthy();
});

test.each([
  [{ kind: 'exampleKeyDiffers', label: 'PKS 2018' } as const, /PKS 2018.*Inget är infogat/],
  [
    { kind: 'exampleNeedsScenarios', sheet: 'Scenarier' } as const,
    /redan andra på bladet Scenarier.*Inget är infogat/,
  ],
])('an example that would meet something else of the same name leaves it: %j', async (problem, said) => {
  const workbook = new MemoryWorkbook();
  workbook.refuses = problem;
  const user = await renderPane(workbook);
  await user.click(await screen.findByRole('button', { name: /Infoga Jönköpings län/ }));
  expect(await screen.findByText(said)).toBeTruthy();
});

test('a view leads to its section of the manual in a window of its own, for a pane that leaves its page cannot come back', async () => {
  const user = await renderPane(new MemoryWorkbook());
  await openView(user, 'Nycklar');
  const link = screen.getByRole('link', { name: 'Om den här vyn i handboken (nytt fönster)' });
  expect(['href', 'target', 'rel'].map((name) => link.getAttribute(name))).toEqual([
    'manual.html#nycklar',
    '_blank',
    'noopener',
  ]);
});

describe('the functions, on cards', () => {
  const functions = [
    {
      id: 'INSTALMENT',
      description: 'En rat. Exempel: =NYCKEL.INSTALMENT("a; b"; 12; 1; 0,01)',
      parameters: [
        { name: 'belopp', description: '' },
        { name: 'steg', description: '', optional: true },
        { name: 'fler', description: '', repeating: true },
      ],
    },
  ];
  const answer = (ok: boolean) => Promise.resolve({ ok, json: () => Promise.resolve({ functions }) });
  const fetched = jest.fn<unknown, [string]>();
  beforeEach(() => {
    fetched.mockReset().mockImplementation(() => answer(true));
    Object.assign(globalThis, { fetch: fetched });
  });

  test('say how each is typed, and are copied and inserted', async () => {
    const workbook = new MemoryWorkbook();
    const insert = jest.spyOn(workbook, 'insertFormula');
    const user = await renderPane(workbook);
    await openMore(user, 'Funktioner');
    expect(await screen.findByText('=NYCKEL.INSTALMENT(belopp; [steg]; [fler …])')).toBeTruthy();
    expect(fetched).toHaveBeenCalledWith('functions.json');

    await user.click(screen.getByRole('button', { name: 'Kopiera exemplet för INSTALMENT' }));
    expect(await navigator.clipboard.readText()).toBe('=NYCKEL.INSTALMENT("a; b"; 12; 1; 0,01)');

    await user.click(screen.getByRole('button', { name: 'Infoga exemplet för INSTALMENT' }));
    await user.type(screen.getByRole('textbox'), 'C1');
    await user.click(screen.getByRole('button', { name: 'Infoga i bladet' }));
    await screen.findByText(/^Exemplet står i /);
    expect(insert.mock.calls[0]?.[0]).toMatchObject({
      formula: '=NYCKEL.INSTALMENT("a; b",12,1,0.01)',
      target: 'C1',
      replace: false,
    });
  });

  test('are asked for again when they could not be fetched', async () => {
    fetched.mockImplementationOnce(() => answer(false));
    const user = await renderPane(new MemoryWorkbook());
    await openMore(user, 'Funktioner');
    await screen.findByText(/kunde inte hämtas/);
    await user.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByText('En rat.')).toBeTruthy();
  });
});

test('what is new is told by version', async () => {
  const user = await renderPane(new MemoryWorkbook());
  await openMore(user, 'Nyheter');
  expect(await screen.findByRole('heading', { level: 2, name: /^Version 0\.1\.0, / })).toBeTruthy();
});
