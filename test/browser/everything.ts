import type { Person } from './person';

/** All formulas, values and names, as the workbook has them now. */
export async function everything({ page }: Person): Promise<unknown> {
  return page.evaluate(() => {
    const { workbook } = window.workbench?.host ?? {};
    const sheets = workbook?.worksheets.items.map((sheet) => {
      const used = sheet.getRange('A1:Z60');
      return { name: sheet.name, formulas: used.formulas, values: used.values };
    });
    return { sheets, names: workbook?.names.items.map(({ name, formula }) => [name, formula]) };
  });
}
