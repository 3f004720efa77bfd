import { ok, type Problem, type Result } from '../../core/problem';
import { ABOUT_SHEET } from '../about/aboutSheet';
import type { CellValue } from '../cellValue';
import { read } from '../excel';
import { KEY_SHEET } from '../keys/block';
import { readKeys, type PlacedKey } from '../keys/readKeys';
import { sameName } from '../naming';
import { INDEX_SHEET } from '../prices/createIndex';
import { readPlacedScenarios, SCENARIO_SHEET } from '../scenarios/readScenarios';
import { LONGEST_SHEET_NAME } from '../sheet/sheetName';
import { hasYear, isKept, keptName, nextYearOf, type NewYearStep } from './newYearStep';

/** Sheets that go on from year to year: keys and scenarios have their own steps. */
const LASTING: readonly string[] = [KEY_SHEET, SCENARIO_SHEET, ABOUT_SHEET, INDEX_SHEET];

/** What can be done to take the workbook from a year to the next. Nothing is changed. */
export async function planNewYear(year: number): Promise<Result<NewYearStep[]>> {
  return read(async (context) => ok(await newYearSteps(context, year)));
}

export async function newYearSteps(context: Excel.RequestContext, year: number): Promise<NewYearStep[]> {
  const keys = await readKeys(context);
  const scenarios = await readPlacedScenarios(context);
  return [
    ...(await sheetSteps(context, year)),
    ...keySteps(keys, year),
    ...scenarioSteps(scenarios?.ok ? scenarios.value.scenarios : [], year),
  ];
}

/** Sheets with results: those that share money, and those that carry the year in their name. */
async function sheetSteps(context: Excel.RequestContext, year: number): Promise<NewYearStep[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const results = sheets.items
    .filter(({ name }) => !LASTING.includes(name) && !isKept(name))
    .map((sheet) => ({ name: sheet.name, used: sheet.getUsedRangeOrNullObject(true).load('formulas') }));
  await context.sync();
  const taken = sheets.items.map(({ name }) => name);
  return results
    .filter(
      ({ name, used }) =>
        !used.isNullObject && (hasYear(name, year) || shares(used.formulas as CellValue[][])),
    )
    .map(({ name }): NewYearStep => {
      const to = keptName(name, year, LONGEST_SHEET_NAME);
      const isTaken = taken.some((other) => sameName(other, to));
      taken.push(to);
      return { kind: 'keepSheet', from: name, to, ...wrong(isTaken, { kind: 'sheetTaken', sheet: to }) };
    });
}

function shares(formulas: readonly (readonly CellValue[])[]): boolean {
  return formulas
    .flat()
    .some((cell) => typeof cell === 'string' && cell.startsWith('=') && cell.includes('NYCKEL.'));
}

function keySteps(keys: readonly PlacedKey[], year: number): NewYearStep[] {
  return keys
    .filter(({ label }) => hasYear(label, year))
    .map(({ name, label }): NewYearStep => {
      const to = nextYearOf(label, year);
      const isTaken = keys.some((other) => sameName(other.label, to));
      return { kind: 'newKey', name, from: label, to, ...wrong(isTaken, { kind: 'labelTaken', label: to }) };
    });
}

function scenarioSteps(labels: readonly string[], year: number): NewYearStep[] {
  return labels
    .filter((label) => hasYear(label, year))
    .map((label): NewYearStep => {
      const to = nextYearOf(label, year);
      const isTaken = labels.some((other) => sameName(other, to));
      const problem: Problem = { kind: 'scenarioTaken', label: to };
      return { kind: 'renameScenario', from: label, to, ...wrong(isTaken, problem) };
    });
}

function wrong(isWrong: boolean, problem: Problem): { problem?: Problem } {
  return isWrong ? { problem } : {};
}
