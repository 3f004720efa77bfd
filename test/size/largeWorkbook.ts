import { registerKey } from '../../src/register';
import { columnLetters } from '../../src/workbook/address';
import type { AssumptionDraft } from '../../src/workbook/model';
import { expectOk, openWorkbook, type OpenWorkbook } from '../integration/openWorkbook';

/** How large a workbook is: parties in each key, keys, scenarios, sheets of shares and columns on each. */
export interface Size {
  readonly parties: number;
  readonly keys: number;
  readonly scenarios: number;
  readonly sheets: number;
  readonly columns: number;
}

export const cellsOf = ({ parties, sheets, columns }: Size): number => parties * sheets * columns;

/** Rows and columns before the first share: headings, the amounts, and the parties. */
export const FIRST_ROW = 3;
const CHOSEN_KEYS = 3;
const BUDGETS = 10;

export const scenarioLabel = (i: number): string => `Scenario ${i + 1}`;
const keyLabel = (i: number): string => `Nyckel ${i + 1}`;
export const sheetName = (i: number): string => `Fördelning ${i + 1}`;

/**
 * Writes a workbook of any size. What people make in the pane is made by the add-in; the shares are entered as somebody
 * would who fills a formula down and to the right. Every tenth column is shared by a key that the scenario chooses.
 */
export async function writeLargeWorkbook(size: Size): Promise<OpenWorkbook> {
  const open = await openWorkbook();
  await writeStructure(open, size);
  for (let i = 0; i < size.sheets; i++) {
    await writeShares(size, i);
    await open.excel.idle();
  }
  return open;
}

async function writeStructure({ workbook }: OpenWorkbook, size: Size): Promise<void> {
  for (let i = 0; i < size.keys; i++) {
    const rows = partiesOf(size).map(({ party, weight }, place) => ({ party, weight: weight + i * place }));
    expectOk(await workbook.createKey({ label: keyLabel(i), facts: {}, rows }));
  }
  const scenarios = Array.from({ length: size.scenarios }, (_, i) => scenarioLabel(i));
  expectOk(await workbook.createScenarios(scenarios));
  for (const draft of assumptionsOf(size)) expectOk(await workbook.addAssumption(draft));
}

function partiesOf({ parties }: Size): { party: string; weight: number }[] {
  const { rows } = expectOk(registerKey('folkmängd', 2020, null));
  return rows.slice(0, parties).map(([party, weight]) => ({ party, weight }));
}

function assumptionsOf({ scenarios, keys }: Size): AssumptionDraft[] {
  const each = <T>(value: (scenario: number) => T): T[] =>
    Array.from({ length: scenarios }, (_, i) => value(i));
  const amounts = Array.from({ length: BUDGETS }, (_, budget) => ({
    label: `Budget ${budget + 1}`,
    unit: 'tkr',
    kind: 'amount' as const,
    values: each((scenario) => 1000 * (budget + 1) + 137 * scenario),
  }));
  const chosen = Array.from({ length: CHOSEN_KEYS }, (_, choice) => ({
    label: `Vald nyckel ${choice + 1}`,
    unit: 'nyckel',
    kind: 'key' as const,
    values: each((scenario) => keyLabel((scenario + choice) % Math.min(keys, 4))),
  }));
  return [...amounts, ...chosen];
}

/** As the add-in names the key of a column. */
function keyOf(column: number, { keys }: Size): string {
  return column % 10 === 9
    ? `Vald_nyckel_${(((column / 10) % CHOSEN_KEYS) | 0) + 1}`
    : `Nyckel_${(column % keys) + 1}`;
}

async function writeShares(size: Size, index: number): Promise<void> {
  const { parties, columns } = size;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(sheetName(index));
    const names = partiesOf(size).map(({ party }) => [party]);
    sheet.getRangeByIndexes(FIRST_ROW, 0, parties, 1).values = names;
    const every = Array.from({ length: columns }, (_, i) => i);
    const place = (i: number): number => index * columns + i;
    sheet.getRangeByIndexes(1, 1, 2, columns).formulas = [
      every.map((i) => `Kostnad ${place(i) + 1}`),
      every.map((i) => `=Budget_${(place(i) % BUDGETS) + 1}+${place(i)}`),
    ];
    sheet.getRangeByIndexes(FIRST_ROW, 1, parties, columns).formulas = names.map((_, row) =>
      every.map((i) => {
        const [party, amount] = [`$A${FIRST_ROW + row + 1}`, `${columnLetters(i + 1)}$${FIRST_ROW}`];
        return `=NYCKEL.SHARE(${party},${keyOf(place(i), size)},${amount},1)`;
      }),
    );
    const [first, last] = [FIRST_ROW + 1, FIRST_ROW + parties];
    sheet.getRangeByIndexes(FIRST_ROW + parties, 1, 1, columns).formulas = [
      every.map((i) => `=SUM(${columnLetters(i + 1)}${first}:${columnLetters(i + 1)}${last})`),
    ];
    await context.sync();
  });
}
