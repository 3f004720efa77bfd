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

/** Picks from the menu of a scenario or an assumption. */
async function pick(user: UserEvent, label: string, choice: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: `Fler val för ${label}` }));
  await user.click(await screen.findByRole('menuitem', { name: choice }));
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
    await pick(user, 'Nuläge 2016', 'Byt namn');
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

describe('the menu of a scenario', () => {
  test('duplicates it', async () => {
    const workbook = workbookInUse();
    const user = await open(workbook);
    await pick(user, 'Alternativ 1', 'Duplicera');
    await user.type(within(await screen.findByRole('dialog')).getByLabelText('Namn'), 'Alternativ 2{Enter}');
    await screen.findByText('Alternativ 2 är tillagt.');
    expect(workbook.block.assumptions[0]?.values).toEqual([1730, 6100, 3500, 6100]);
  });

  test('moves it, and takes the move back', async () => {
    const workbook = workbookInUse();
    const user = await open(workbook);
    await pick(user, 'Alternativ 1', 'Flytta upp');
    expect(workbook.block.scenarios[0]).toBe('Alternativ 1');
    await user.click(await screen.findByRole('button', { name: 'Ångra: Flytta scenariot Alternativ 1' }));
    expect(await screen.findByText('Ångrat: Flytta scenariot Alternativ 1')).toBeTruthy();
    expect(workbook.block).toEqual(block);
    expect(screen.queryByRole('button', { name: /^Ångra/ })).toBeNull();
  });

  test('the first is not moved up, nor the last down', async () => {
    const user = await open(workbookInUse());
    await user.click(screen.getByRole('button', { name: 'Fler val för Nuläge 2016' }));
    const up = await screen.findByRole('menuitem', { name: 'Flytta upp' });
    expect(up.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('menuitem', { name: 'Flytta ned' }).getAttribute('aria-disabled')).toBeNull();
  });

  test('deletes it when asked twice, naming the cells that use it, and says what is chosen instead', async () => {
    const workbook = workbookInUse();
    workbook.uses.set('Nuläge 2016', ['Blad1!A2']);
    const user = await open(workbook);
    await pick(user, 'Nuläge 2016', 'Ta bort');
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.click(dialog.getByRole('button', { name: 'Ta bort' }));
    expect(await dialog.findByText('Blad1!A2')).toBeTruthy();
    expect(workbook.block).toEqual(block);
    await user.click(dialog.getByRole('button', { name: 'Ta bort ändå' }));
    expect(await screen.findByText('Nuläge 2016 är borttaget. Alternativ 1 är valt i stället.')).toBeTruthy();
  });

  test('the way back is offered until something else is done', async () => {
    const workbook = workbookInUse();
    const user = await open(workbook);
    await pick(user, 'Alternativ 1', 'Ta bort');
    await user.click(
      await within(await screen.findByRole('alertdialog')).findByRole('button', { name: 'Ta bort' }),
    );
    const name = 'Ångra: Ta bort scenariot Alternativ 1';
    expect(await screen.findByRole('button', { name })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Kommunchefsgruppen 2017-02-17' }));
    await screen.findByText(/är valt\.$/);
    expect(screen.queryByRole('button', { name })).toBeNull();
  });
});

describe('a base', () => {
  test('is marked, and what differs from it says so in words', async () => {
    const workbook = workbookInUse();
    const user = await open(workbook);
    await pick(user, 'Nuläge 2016', 'Jämför övriga med detta');
    expect(await screen.findByText(/jämförs nu med Nuläge 2016/)).toBeTruthy();
    expect(screen.getByText('bas')).toBeTruthy();
    const budget = assumption('Budget administration');
    expect(budget.getByText('≠ 2 skiljer sig från Nuläge 2016')).toBeTruthy();
    expect(budget.getAllByText(/^≠ 1\s730 tkr i basen$/)).toHaveLength(2);
    expect(budget.getByText('Övriga jämförs med detta')).toBeTruthy();
  });

  test('what does not differ can be left out', async () => {
    const [budget, key] = block.assumptions as [Assumption, Assumption];
    const assumptions = [{ ...budget, values: [1, 1, 1] }, key];
    const scenarios = ok(activate({ ...block, base: 'Nuläge 2016', assumptions }));
    const user = await open(new MemoryWorkbook({ keys: [pks], scenarios }));
    await user.click(screen.getByRole('checkbox', { name: /Visa bara det som skiljer sig/ }));
    expect(screen.queryByRole('button', { name: /^Budget administration/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Nyckel för administration/ })).toBeTruthy();
  });

  test('a label that no scenario has compares nothing', async () => {
    await open(new MemoryWorkbook({ keys: [pks], scenarios: ok({ ...block, base: 'Borttaget' }) }));
    expect(screen.queryByText(/skiljer sig/)).toBeNull();
  });
});

describe('kinds', () => {
  const ofKind = (unit: string, kind: Assumption['kind'], values: (string | number)[]): MemoryWorkbook => {
    const one: Assumption = { name: 'F', label: 'Förutsättningen', unit, kind, values, active: '' };
    return new MemoryWorkbook({
      keys: [pks],
      scenarios: ok(activate({ ...block, assumptions: [one] })),
    });
  };

  test('a percentage is a fraction in the cell and percent in the pane', async () => {
    const workbook = ofKind('%', 'percent', [0.07, 1.2, '']);
    const user = await open(workbook);
    expect(screen.getByText('Nu: 7 %')).toBeTruthy();
    expect(screen.getByText('Mer än 100 %. Stämmer det?')).toBeTruthy();
    const field = screen.getByLabelText<HTMLInputElement>('Kommunchefsgruppen 2017-02-17', {
      selector: 'input[type=text]',
    });
    await user.type(field, '12,5{Enter}');
    expect(workbook.block.assumptions[0]?.values).toEqual([0.07, 1.2, 0.125]);
  });

  test('a step is greater than 0', async () => {
    await open(ofKind('steg', 'step', [1, 0, 100]));
    expect(screen.getByText('Ett steg är större än 0.')).toBeTruthy();
  });

  test('yes or no is chosen, and anything else is named as wrong', async () => {
    const workbook = ofKind('ja/nej', 'yesNo', ['ja', 'kanske', '']);
    const user = await open(workbook);
    expect(screen.getByText('I cellen står ”kanske”. Välj ja eller nej.')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Alternativ 1', { selector: 'select' }), 'nej');
    expect(workbook.block.assumptions[0]?.values).toEqual(['ja', 'nej', '']);
  });

  test('a text is handed on when it is finished', async () => {
    const workbook = ofKind('text', 'text', ['', '', '']);
    const user = await open(workbook);
    const field = screen.getByLabelText('Alternativ 1', { selector: 'input[type=text]' });
    await user.type(field, 'enligt KF');
    expect(workbook.block.assumptions[0]?.values[1]).toBe('');
    await user.tab();
    expect(workbook.block.assumptions[0]?.values[1]).toBe('enligt KF');
  });

  test('a formula in the cell is said before a value replaces it', async () => {
    const [budget] = block.assumptions as [Assumption];
    const assumptions = [{ ...budget, calculated: [false, true, false] }];
    await open(new MemoryWorkbook({ keys: [pks], scenarios: ok({ ...block, assumptions }) }));
    expect(screen.getAllByText(/Räknas av en formel/)).toHaveLength(1);
  });
});

describe('the menu of an assumption', () => {
  test('renames it; the name in formulas stays', async () => {
    const workbook = workbookInUse();
    const user = await open(workbook);
    await pick(user, 'Budget administration', 'Byt namn');
    const name = within(await screen.findByRole('dialog')).getByLabelText('Nytt namn');
    await user.clear(name);
    await user.type(name, 'Administration{Enter}');
    expect(await screen.findByText(/Formlerna fortsätter att använda Budget_administration/)).toBeTruthy();
    expect(workbook.block.assumptions[0]).toMatchObject({
      label: 'Administration',
      name: 'Budget_administration',
    });
  });

  test('changes its unit, and its fields with it', async () => {
    const workbook = workbookInUse();
    const user = await open(workbook);
    await pick(user, 'Budget administration', 'Ändra enhet');
    const unit = within(await screen.findByRole('dialog')).getByLabelText('Enhet');
    await user.clear(unit);
    await user.type(unit, 'ja/nej{Enter}');
    await screen.findByText('Budget administration anges nu i ja/nej.');
    expect(workbook.block.assumptions[0]?.kind).toBe('yesNo');
  });

  test('deletes it, with the cells that use it named first', async () => {
    const workbook = workbookInUse();
    workbook.uses.set('Budget_administration', ['Jönköping 2018!C1']);
    const user = await open(workbook);
    await pick(user, 'Budget administration', 'Ta bort');
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.click(dialog.getByRole('button', { name: 'Ta bort' }));
    expect(await dialog.findByText('Jönköping 2018!C1')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Ta bort ändå' }));
    expect(await screen.findByText('Budget administration är borttagen.')).toBeTruthy();
    expect(workbook.block.assumptions).toHaveLength(1);
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
    await user.selectOptions(form.getByLabelText('Värdet är'), 'En procentsats');
    await user.type(form.getByLabelText('Alternativ 1'), '15');
    await user.click(add);
    expect(await screen.findByText(/OH-påslag är tillagd/)).toBeTruthy();
    expect(workbook.block.assumptions.at(-1)).toMatchObject({
      label: 'OH-påslag',
      unit: '%',
      kind: 'percent',
      values: ['', 0.15, ''],
    });
  });

  test('one that picks a key has the unit nyckel', async () => {
    const workbook = workbookInUse();
    const user = await open(workbook);
    await user.click(screen.getByRole('button', { name: 'Ny förutsättning' }));
    const form = within(await screen.findByRole('group', { name: 'Ny förutsättning' }));
    await user.type(form.getByLabelText('Vad förutsättningen heter'), 'Nyckel för välfärd');
    await user.selectOptions(form.getByLabelText('Värdet är'), 'En nyckel');
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
