import { sitting } from './sitting';

const at = sitting();

const SHEET = 'Jönköping 2018';

test('Ljungby pays 289 600 of 2,0 mkr, typed as in the protocol', async () => {
  await at.person.type(
    'A1',
    '=NYCKEL.SHARE("Ljungby"; NYCKEL.REGISTER("skatteunderlag";2017;"Kronobergs län"); 2000000; 100)',
  );
  await at.person.sees('A1', 289600);
});

test('decimal comma in a formula and in a cell', async () => {
  await at.person.type('A1', '100,02');
  await at.person.type('B1', 'Aneby');
  await at.person.type('C1', '1');
  await at.person.type('B2', 'Habo');
  await at.person.type('C2', '3');
  await at.person.type('E1', '=NYCKEL.SHARE("Habo"; B1:C2; A1; 0,01)');
  await at.person.sees('E1', 75.02);
});

/** Runs in the page: how many cells of the workbook share by other keys than these. */
function countSharesBut(keys: readonly string[]): number {
  const { items = [] } = window.workbench?.host.workbook.worksheets ?? {};
  const formulas = items.flatMap((sheet) => sheet.getRange('A1:Z60').formulas.flat().map(String));
  return formulas.filter(
    (formula) => formula.includes('NYCKEL.SHARE(') && !keys.some((key) => formula.includes(key)),
  ).length;
}

describe('with the example from Jönköping', () => {
  beforeEach(() => at.person.insertJonkoping());

  test('columns tie, and equal the published ones when each part is rounded on its own', async () => {
    await at.person.type('L5', '=NYCKEL.SHARE(A5; PKS_2018; B$1; 1)');
    await at.person.sees('L5', 3519);
    await at.person.type('N5', '=NYCKEL.SHARES(PKS_2018; B1:C1; 1; "var för sig"; A5:A17)');
    await at.person.type('N18', '=SUM(N5:N17)');
    await at.person.type('O18', '=SUM(O5:O17)');
    await at.person.sees('N18:O18', [[9401, 6101]]);
    expect(await at.person.values('N5:N17')).toEqual(await at.person.values('G5:G17'));
    expect(await at.person.values('O5:O17')).toEqual(await at.person.values('I5:I17'));
  });

  test('the sheet follows the scenario, chosen in the pane or in its cell', async () => {
    await at.person.view('Scenarier');
    await at.person.pane.getByRole('radio', { name: 'Nuläge 2016' }).click();
    await at.person.sees('B18:C18', [[6297, 1730]]);
    expect(await at.person.values('B5:B17')).toEqual(await at.person.values('F5:F17'));
    await at.person.pane.getByRole('radio', { name: 'Kommunchefsgruppen 2017-02-17' }).click();
    await at.person.sees('B18:C18', [[9400, 3500]]);
    await at.person.pane.getByRole('radio', { name: 'Alternativ 2' }).click();
    await at.person.sees('A3', 'Beloppet är inte angivet för Alternativ 2: fyll i det på bladet Scenarier');
    await at.person.sheet('Scenarier');
    await at.person.type('C2', 'Alternativ 1');
    await at.person.sees(`'${SHEET}'!B18:C18`, [[9400, 6100]]);
  });

  test('a changed weight changes its stamp and what uses it, also through a scenario that names the key', async () => {
    const before = await at.person.value('Nycklar!B8');
    const calls = (await at.person.calls()).length;
    await at.person.sheet('Nycklar');
    await at.person.type('B15', '500000');
    await at.person.sees(`'${SHEET}'!B5`, 4176);
    expect(await at.person.value('Nycklar!B8')).not.toBe(before);
    const since = (await at.person.calls()).slice(calls);
    expect(since.filter((id) => id === 'STAMP')).toHaveLength(1);
    const using = await at.person.page.evaluate(countSharesBut, [
      'Social_välfärd_2016',
      'Administration_2016',
    ]);
    expect(using).toBeGreaterThan(26);
    expect(since.filter((id) => id === 'SHARE')).toHaveLength(using);
  });

  test('a weight may be a formula, and a row typed below the table is counted', async () => {
    await at.person.sheet('Nycklar');
    await at.person.type('B15', '=187186,5*2');
    await at.person.sees(`'${SHEET}'!B5`, 3519);
    await at.person.type('A28', 'Ydre');
    await at.person.type('B28', '1000000');
    await at.person.sees('Nycklar!B11', 14);
    await at.person.sees(`'${SHEET}'!B18`, 4700);
  });

  test('everything is there after a reload, and calculates on from the stamps that were kept', async () => {
    await at.person.reload();
    await at.person.sees(`'${SHEET}'!B18:C18`, [[9400, 6100]]);
    expect(await at.person.calls()).toEqual([]);
    await at.person.sheet(SHEET);
    await at.person.type('L5', '=NYCKEL.SHARE(A5; PKS_2018; 3500; 1)');
    await at.person.sees('L5', 1310);
    expect(await at.person.calls()).toEqual(['SHARE']);
  });
});
