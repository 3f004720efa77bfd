import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { fail, ok } from '../../src/core/problem';
import type { Assumption } from '../../src/workbook/model';
import { activate, MemoryWorkbook } from './memoryWorkbook';
import { openView, renderPane } from './renderPane';
import { block, pks, workbookInUse } from './workbooks';

async function open(workbook: MemoryWorkbook): Promise<UserEvent> {
  const user = await renderPane(workbook);
  await openView(user, 'Scenarier');
  return user;
}

function assumption(label: string) {
  const header = screen.getByRole('button', { name: new RegExp(`^${label}`) });
  return within(header.closest<HTMLElement>('.fui-AccordionItem')!);
}

describe('without scenarios', () => {
  test('proposes names and makes the block', async () => {
    const workbook = new MemoryWorkbook();
    const user = await open(workbook);
    await user.click(screen.getByRole('button', { name: 'Ett scenario till' }));
    expect(screen.getByText('Skriv ett namn.')).toBeTruthy();
    await user.type(screen.getByLabelText('Scenario 3'), 'Kommunchefsgruppen');
    await user.click(screen.getByRole('button', { name: 'Skapa scenarier' }));
    expect(await screen.findByText('Scenarierna står på bladet Scenarier.')).toBeTruthy();
    expect(workbook.block.scenarios).toEqual(['Nuläge', 'Alternativ 1', 'Kommunchefsgruppen']);
    expect(await screen.findByText(/Inga förutsättningar än/)).toBeTruthy();
  });

  test('two scenarios of one name are refused', async () => {
    const user = await open(new MemoryWorkbook());
    const second = screen.getByLabelText('Scenario 2');
    await user.clear(second);
    await user.type(second, 'nuläge');
    expect(screen.getByText('”nuläge” står två gånger. Ge dem olika namn.')).toBeTruthy();
    const create = screen.getByRole<HTMLButtonElement>('button', { name: 'Skapa scenarier' });
    expect(create.disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Ta bort scenario 2' }));
    expect(create.disabled).toBe(false);
  });
});

test('a damaged block says which cell', async () => {
  const damaged = fail({ kind: 'scenariosDamaged', cell: 'B3', expected: 'Aktiv' });
  await open(new MemoryWorkbook({ keys: [pks], scenarios: damaged }));
  expect(await screen.findByText(/i B3 väntades ”Aktiv”/)).toBeTruthy();
});

describe('choosing', () => {
  test('writes the choice, and the active values follow', async () => {
    const workbook = workbookInUse();
    const user = await open(workbook);
    expect(assumption('Budget administration').getByText(/^Nu: 1\s730 tkr$/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Kommunchefsgruppen 2017-02-17' }));
    expect(workbook.block.chosen).toBe('Kommunchefsgruppen 2017-02-17');
    expect(await screen.findByText(/^Nu: 3\s500 tkr$/)).toBeTruthy();
    expect(screen.getByText('Nu: PKS 2018')).toBeTruthy();
  });

  test('falls back to what the sheet says when Excel refuses', async () => {
    const workbook = workbookInUse();
    workbook.refuses = { kind: 'cellEditMode' };
    const user = await open(workbook);
    await user.click(screen.getByRole('radio', { name: 'Alternativ 1' }));
    expect(await screen.findByText(/En cell håller på att redigeras/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Nuläge 2016' }).checked).toBe(true);
  });

  test('the chosen scenario is renamed, but not to the name of another', async () => {
    const workbook = workbookInUse();
    const user = await open(workbook);
    await user.click(screen.getByRole('button', { name: 'Byt namn på Nuläge 2016' }));
    const name = within(await screen.findByRole('dialog')).getByLabelText('Nytt namn');
    await user.clear(name);
    await user.type(name, 'Alternativ 1{Enter}');
    expect(screen.getByText(/”Alternativ 1” står två gånger/)).toBeTruthy();
    await user.clear(name);
    await user.type(name, 'Nuläge{Enter}');
    expect(await screen.findByText('Scenariot heter nu Nuläge.')).toBeTruthy();
    expect(workbook.block.scenarios[0]).toBe('Nuläge');
  });

  test('a new scenario starts as a copy of the chosen one', async () => {
    const workbook = workbookInUse();
    const user = await open(workbook);
    await user.click(screen.getByRole('button', { name: 'Nytt scenario' }));
    await user.type(within(await screen.findByRole('dialog')).getByLabelText('Namn'), 'Alternativ 2{Enter}');
    expect(await screen.findByText('Alternativ 2 är tillagt.')).toBeTruthy();
    expect(workbook.block.assumptions[0]?.values).toEqual([1730, 6100, 3500, 1730]);
  });
});

describe('assumptions', () => {
  test('a number is edited with decimal comma', async () => {
    const workbook = workbookInUse();
    const user = await open(workbook);
    const field = assumption('Budget administration').getByLabelText('Alternativ 1');
    await user.clear(field);
    await user.type(field, '6 100,5{Enter}');
    expect(await screen.findByText('Budget administration är ändrad i Alternativ 1.')).toBeTruthy();
    expect(workbook.block.assumptions[0]?.values).toEqual([1730, 6100.5, 3500]);
  });

  test('a text is refused as it is typed and never written', async () => {
    const workbook = workbookInUse();
    const user = await open(workbook);
    const field = assumption('Budget administration').getByLabelText<HTMLInputElement>('Alternativ 1');
    await user.type(field, ' tkr');
    expect(screen.getByText(/Skriv ett tal/)).toBeTruthy();
    await user.tab();
    expect(workbook.block).toEqual(block);
  });

  test('a value can be blank', async () => {
    const workbook = workbookInUse();
    const user = await open(workbook);
    await user.clear(assumption('Budget administration').getByLabelText('Nuläge 2016'));
    await user.tab();
    expect(await screen.findByText('Nu: värde saknas')).toBeTruthy();
    expect(workbook.block.assumptions[0]?.values[0]).toBe('');
  });

  test('a key is chosen among those of the workbook', async () => {
    const workbook = workbookInUse();
    const user = await open(workbook);
    await user.selectOptions(assumption('Nyckel för').getByLabelText('Nuläge 2016'), 'PKS 2018');
    expect(await screen.findByText('Nu: PKS 2018')).toBeTruthy();
    expect(workbook.block.assumptions[1]?.values[0]).toBe('PKS 2018');
  });

  test('what somebody wrote in the sheet by hand is named as wrong', async () => {
    const [budget, key] = block.assumptions as [Assumption, Assumption];
    const assumptions = [
      { ...budget, values: ['ca 2', 6100, 3500] },
      { ...key, values: ['Borttagen nyckel', 'PKS 2018', ''] },
    ];
    await open(new MemoryWorkbook({ keys: [pks], scenarios: ok({ ...block, assumptions }) }));
    expect(await screen.findByText('I cellen står texten ”ca 2”. Skriv ett tal.')).toBeTruthy();
    expect(screen.getByText(/Det finns ingen nyckel som heter ”Borttagen nyckel”/)).toBeTruthy();
  });

  test('a new one gets a value in each scenario', async () => {
    const workbook = workbookInUse();
    const user = await open(workbook);
    await user.click(screen.getByRole('button', { name: 'Ny förutsättning' }));
    const form = within(await screen.findByRole('group', { name: 'Ny förutsättning' }));
    const add = form.getByRole<HTMLButtonElement>('button', { name: 'Lägg till' });
    expect(add.disabled).toBe(true);
    await user.type(form.getByLabelText('Vad förutsättningen heter'), 'budget administration');
    expect(form.getByText(/står två gånger/)).toBeTruthy();
    await user.clear(form.getByLabelText('Vad förutsättningen heter'));
    await user.type(form.getByLabelText('Vad förutsättningen heter'), 'OH-påslag');
    await user.clear(form.getByLabelText('Enhet'));
    await user.type(form.getByLabelText('Enhet'), '%');
    await user.type(form.getByLabelText('Alternativ 1'), '0,15');
    await user.click(add);
    expect(await screen.findByText(/OH-påslag är tillagd/)).toBeTruthy();
    expect(workbook.block.assumptions.at(-1)).toMatchObject({
      label: 'OH-påslag',
      unit: '%',
      kind: 'amount',
      values: ['', 0.15, ''],
    });
  });

  test('one that picks a key has the unit nyckel', async () => {
    const workbook = workbookInUse();
    const user = await open(workbook);
    await user.click(screen.getByRole('button', { name: 'Ny förutsättning' }));
    const form = within(await screen.findByRole('group', { name: 'Ny förutsättning' }));
    await user.type(form.getByLabelText('Vad förutsättningen heter'), 'Nyckel för välfärd');
    await user.click(form.getByLabelText('En nyckel'));
    await user.selectOptions(form.getByLabelText('Alternativ 1'), 'PKS 2018');
    await user.click(form.getByRole('button', { name: 'Lägg till' }));
    await screen.findByText(/Nyckel för välfärd är tillagd/);
    expect(workbook.block.assumptions.at(-1)).toMatchObject({
      kind: 'key',
      unit: 'nyckel',
      values: ['', 'PKS 2018', ''],
    });
  });

  test('many stand closed, so that the last can be found', async () => {
    const [budget] = block.assumptions as [Assumption];
    const assumptions = Array.from({ length: 100 }, (_, i) => ({
      ...budget,
      name: `Budget_${i}`,
      label: `Budget ${i}`,
    }));
    const user = await open(
      new MemoryWorkbook({ keys: [pks], scenarios: ok(activate({ ...block, assumptions })) }),
    );
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Budget 99/ }));
    expect(screen.getAllByRole('textbox')).toHaveLength(3);
  });
});

describe('price levels', () => {
  const inPrices = (label: string, unit: string): Assumption => ({
    name: label,
    label,
    unit,
    kind: 'amount',
    values: [1, 2, 3],
    active: 1,
  });

  function priced(...units: string[]): MemoryWorkbook {
    const assumptions = units.map((unit, i) => inPrices(`Budget ${i + 1}`, unit));
    return new MemoryWorkbook({ keys: [pks], scenarios: ok(activate({ ...block, assumptions })) });
  }

  test('amounts in the prices of different years are warned of', async () => {
    await open(priced('tkr, 2017 års prisnivå', 'tkr, 2016 års prisnivå', 'tkr'));
    expect(await screen.findByText(/olika prisnivå: 2016, 2017\. Räkna om dem/)).toBeTruthy();
  });

  test('amounts of one price level, or of none, are not', async () => {
    await open(priced('tkr, 2016 års prisnivå', 'mkr, 2016 års prisnivå', 'tkr'));
    await screen.findByRole('heading', { name: 'Förutsättningar' });
    expect(screen.queryByText(/olika prisnivå/)).toBeNull();
  });

  test('a new assumption carries its price level in its unit, and is warned of at once', async () => {
    const workbook = priced('tkr, 2016 års prisnivå');
    const user = await open(workbook);
    await user.click(screen.getByRole('button', { name: 'Ny förutsättning' }));
    const form = within(screen.getByRole('group', { name: 'Ny förutsättning' }));
    await user.type(form.getByLabelText('Vad förutsättningen heter'), 'Skolsamverkan');
    const add = form.getByRole<HTMLButtonElement>('button', { name: 'Lägg till' });
    await user.type(form.getByLabelText('Prisnivå'), '20');
    expect(form.getByText('Skriv ett årtal, t.ex. 2016.')).toBeTruthy();
    expect(add.disabled).toBe(true);
    await user.type(form.getByLabelText('Prisnivå'), '17');
    await user.click(add);
    expect(await screen.findByText(/olika prisnivå: 2016, 2017/)).toBeTruthy();
    expect(workbook.block.assumptions.at(-1)?.unit).toBe('tkr, 2017 års prisnivå');
  });
});
