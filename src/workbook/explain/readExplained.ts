import { isCellError, type Cell } from '../../core/cell';
import { ok, type Result } from '../../core/problem';
import { toCell, type CellValue } from '../cellValue';
import { putIntoRing } from '../keys/fillRing';
import { readKeys, type PlacedKey } from '../keys/readKeys';
import { read } from '../excel';
import { readPlacedScenarios, type PlacedScenarios } from '../scenarios/readScenarios';
import { rangeAt } from '../selection';
import { askShares, type Place } from './askShares';
import { scalar } from './builtins';
import { evaluate, type Surroundings } from './evaluate';
import { withFormula } from './explainFormula';
import { ownFunction, parseFormula, walk, type Expression } from './formula';
import { assumptionAt, loadAround, referenceIn, withSurroundings, type Around } from './origin';
import { callOwn } from './ownCalls';
import { itemOf, placeOf } from './place';
import { findSharing } from './precedents';
import type { AskedShare, CellMatter, CellReading, ShareQuestion } from './question';
import { readReferences, type Home } from './references';

/** What stands in a cell and why, read from the workbook: the selected cell, or the one at an address. */
export async function readExplained(address?: string): Promise<Result<CellReading>> {
  return read(async (context) => {
    const found = await readCell(context, address);
    const keys = await readKeys(context);
    putIntoRing(keys);
    const block = await readPlacedScenarios(context);
    const scenarios = block?.ok ? block.value : undefined;
    return ok({ ...found.reading, matter: await matterOf(context, found, keys, scenarios) });
  });
}

/** The headings of a table of shares stand above this row. */
const HEADS = 20;

interface FoundCell {
  readonly reading: Omit<CellReading, 'matter'>;
  readonly home: Home;
  /** Where the formula stands: the cell itself, or the first cell of the spill that it lies in. */
  readonly formulaHome: Home;
  readonly place: Place | undefined;
  /** The cells left of it, from the first column. */
  readonly row: readonly CellValue[];
}

async function readCell(context: Excel.RequestContext, address: string | undefined): Promise<FoundCell> {
  const asked = address === undefined ? context.workbook.getActiveCell() : rangeAt(context, address);
  const cell = asked.getCell(0, 0).load('address,rowIndex,columnIndex,values,text,formulas,worksheet/name');
  const parent = cell.getSpillParentOrNullObject().load('address,rowIndex,columnIndex,formulas');
  const application = context.workbook.application.load('calculationMode');
  const row = cell.getEntireRow().getCell(0, 0).getBoundingRect(cell).load('values');
  const above = cell.worksheet
    .getRange('A1')
    .getBoundingRect(cell.getEntireColumn().getCell(HEADS, 0))
    .load('values');
  await context.sync();
  const home: Home = { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  const formulaHome = parent.isNullObject
    ? home
    : { sheet: home.sheet, row: parent.rowIndex, column: parent.columnIndex };
  const value = cell.values[0]?.[0] as CellValue;
  const formula = String((parent.isNullObject ? cell : parent).formulas[0]?.[0] ?? '');
  const isSpilled = formulaHome.row !== home.row || formulaHome.column !== home.column;
  const item = itemOf(home, above.values as CellValue[][]);
  return {
    home,
    formulaHome,
    place: { row: home.row - formulaHome.row, column: home.column - formulaHome.column },
    row: row.values[0] as CellValue[],
    reading: {
      address: cell.address,
      value: toCell(value),
      shown: cell.text[0]?.[0] ?? '',
      formula: formula.startsWith('=') ? formula : '',
      ...(isSpilled && { spilledFrom: parent.address }),
      isManual: application.calculationMode === 'Manual',
      ...(item !== undefined && { item }),
    },
  };
}

async function matterOf(
  context: Excel.RequestContext,
  found: FoundCell,
  keys: readonly PlacedKey[],
  scenarios: PlacedScenarios | undefined,
): Promise<CellMatter> {
  const { formula } = found.reading;
  const expression = formula === '' ? undefined : parseFormula(formula);
  const shares = expression && (await readShares(context, { ...found, expression }, keys, scenarios));
  if (shares) return shares;
  const place = placeOf(found.home, keys, scenarios, found.row);
  if (place) return place;
  if (formula === '') return plainMatter(found.reading.value);
  if (!expression) return { kind: 'unreadable', problem: { kind: 'formulaUnreadable', formula } };
  const own = walk(expression)
    .map(ownFunction)
    .find((name) => name !== undefined);
  if (own !== undefined) return { kind: 'otherFunction', name: own };
  const cells = await findSharing(context, expression, found.formulaHome);
  return cells.length > 0 ? { kind: 'refers', cells } : { kind: 'formula' };
}

function plainMatter(value: Cell): CellMatter {
  if (value === null) return { kind: 'blank' };
  return typeof value === 'number' ? { kind: 'typed' } : { kind: 'text' };
}

/** The shares that the formula asks for; nothing if it asks for none. */
async function readShares(
  context: Excel.RequestContext,
  { expression, formulaHome, place, reading }: FoundCell & { expression: Expression },
  keys: readonly PlacedKey[],
  scenarios: PlacedScenarios | undefined,
): Promise<CellMatter | undefined> {
  if (!walk(expression).some(ownFunction)) return undefined;
  const references = await readReferences(context, [expression], formulaHome);
  const around: Surroundings = {
    formula: reading.formula,
    references,
    call: callOwn(keys, () => around),
  };
  const asked = askShares(expression, { around, keys, place }).map((share) =>
    withFormula(share, formulaHome.sheet),
  );
  if (asked.length === 0) return undefined;
  const shares = await tellOrigins(context, asked, scenarios);
  const whole = evaluate(expression, around);
  const calculated = whole.ok ? scalar(whole.value) : undefined;
  return {
    kind: 'shares',
    shares,
    ...(calculated !== undefined && !isCellError(calculated) && { calculated }),
  };
}

/** Adds to each question what stands beside its amount, and which assumptions it comes from. */
async function tellOrigins(
  context: Excel.RequestContext,
  asked: readonly AskedShare[],
  scenarios: PlacedScenarios | undefined,
): Promise<AskedShare[]> {
  const around = new Map<string, Around>();
  for (const { question } of asked) {
    const address = question.ok ? question.value.amountFrom.address : undefined;
    if (address !== undefined && !around.has(address)) around.set(address, loadAround(context, address));
  }
  await context.sync();
  return asked.map((each) =>
    each.question.ok ? { ...each, question: ok(withOrigin(each.question.value, around, scenarios)) } : each,
  );
}

function withOrigin(
  question: ShareQuestion,
  around: ReadonlyMap<string, Around>,
  scenarios: PlacedScenarios | undefined,
): ShareQuestion {
  const { amountFrom, keyWritten } = question;
  const beside = around.get(amountFrom.address ?? '');
  const told = beside ? withSurroundings(amountFrom, beside) : amountFrom;
  const referred = beside ? referenceIn(beside) : '';
  const direct = assumptionAt(amountFrom.address, amountFrom.written, scenarios);
  const isElsewhere = referred.includes('!');
  const assumption = direct ?? assumptionAt(isElsewhere ? referred : undefined, referred, scenarios);
  const key = assumptionAt(undefined, keyWritten, scenarios);
  return {
    ...question,
    amountFrom: {
      ...told,
      ...(assumption && { assumption }),
      // Beside a cell of Aktiv stands its unit.
      ...(direct && { label: direct.label }),
    },
    ...(key && { keyAssumption: key }),
  };
}
