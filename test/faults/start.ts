import type { ItemDraft } from '../../src/workbook';
import { expectOk, workbooksWith, type OpenWorkbook } from '../integration/openWorkbook';

export const PARTIES = ['Habo', 'Aneby', 'Tranås'];

/** A small workbook that holds one of everything. */
export const openStart: () => Promise<OpenWorkbook> = workbooksWith(async ({ excel, workbook }) => {
  excel.type('Blad1!A1', '1000');
  excel.type('Blad1!A2', '=A1*2');
  for (const [i, amount] of [500, 300, 200].entries()) excel.type(`Blad1!B${i + 1}`, String(amount));
  expectOk(await workbook.createKey({ label: 'Folkmängd', facts: { source: 'SCB' }, rows: rowsOf(5, 3, 2) }));
  expectOk(await workbook.createKey({ label: 'Överenskommen', facts: {}, rows: rowsOf(6, 3, 1) }));
  expectOk(await workbook.createScenarios(['2018', '2019', 'Alternativ']));
  const budget = { label: 'Budget', unit: 'tkr', kind: 'amount', values: [1000, 1100, 1200] } as const;
  expectOk(await workbook.addAssumption(budget));
  const key = { label: 'Nyckel', unit: 'nyckel', kind: 'key' } as const;
  expectOk(await workbook.addAssumption({ ...key, values: ['Folkmängd', 'Folkmängd', 'Överenskommen'] }));
  expectOk(await workbook.chooseBase('2018'));
  expectOk(await workbook.createItems([itemOf('Räddningstjänst'), itemOf('Överförmyndare')]));
  expectOk(await workbook.insertItemShares());
  expectOk(await workbook.createAgreement({ label: 'Socialt', rule: 'alla', parties: PARTIES }));
  const series = [2017, 2018].map((year) => ({ year, change: 0.02 }));
  expectOk(await workbook.createIndex({ label: 'PKV', source: 'SKR', series }));
  expectOk(await workbook.insertSettlement(settlementOf('Avräkning 2018', 2018)));
  const shares = {
    keyName: 'Nyckel',
    parties: PARTIES,
    amounts: 'Blad1!A1',
    step: 1,
    form: 'cells',
  } as const;
  expectOk(await workbook.insertShares({ ...shares, target: 'Blad1!D1' }));
});

export function rowsOf(...weights: readonly number[]) {
  return weights.map((weight, i) => ({ party: PARTIES[i] ?? `Part ${i}`, weight }));
}

export function itemOf(name: string): ItemDraft {
  return { name, budget: 800, measure: 'tkr', keyName: 'Folkmängd', step: 1 };
}

export function settlementOf(sheet: string, year: number) {
  const key = { keyName: 'Folkmängd', parties: PARTIES };
  const facts = { measure: 'tkr', step: 1, budget: 900, forecast: '', actual: 950 } as const;
  return { sheet, year, ...facts, preliminary: key, final: key };
}
