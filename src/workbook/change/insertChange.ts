import { Exact } from '../../core/amount';
import { fail, ok, type Result } from '../../core/problem';
import { OVERVIEW, OVERVIEW_LABEL, OVERVIEW_STAMP } from '../about/overview';
import { absoluteAddress, columnLetters, onSheet, splitAddress } from '../address';
import { asText, type CellValue } from '../cellValue';
import { insertCells, type Target } from '../insert/insertCells';
import { PLACE, readPlacedScenarios, SCENARIO_SHEET, type PlacedScenarios } from '../scenarios/readScenarios';
import { asColumnHead, asHeading, asInput, asMuted, asTitle, TEXT } from '../style';
import { changeCells, COLUMN, HEAD, headerRow, widthOf, type SideFormulas } from './changeCells';
import type { ChangeRequest, ChangeSide } from './changeRequest';

/** Writes why everybody's share changed, as a table of formulas over the keys, amounts and scenarios of the workbook. */
export async function insertChange(request: ChangeRequest): Promise<Result<{ address: string }>> {
  const { before, after } = request;
  return insertCells({
    addresses: [before, after].flatMap(({ amount }) => (amount.kind === 'cell' ? [amount.address] : [])),
    target: request.target,
    replace: request.replace ?? false,
    cells: async (context, target) => {
      const scenarios = await readScenariosFor(context, request);
      if (scenarios && !scenarios.ok) return scenarios;
      const column = (side: 'before' | 'after'): string =>
        absoluteAddress(target.row + HEAD.label, target.column + COLUMN[side]);
      const old = sideFormulas(before, scenarios?.value, column('before'), target);
      if (!old.ok) return old;
      const now = sideFormulas(after, scenarios?.value, column('after'), target);
      return now.ok ? ok(changeCells(request, target, [old.value, now.value])) : now;
    },
    format: (range, cells) => formatChange(range, cells, request),
  });
}

async function readScenariosFor(
  context: Excel.RequestContext,
  { before, after }: ChangeRequest,
): Promise<Result<PlacedScenarios> | undefined> {
  const isAssumed = ({ amount, key }: ChangeSide): boolean =>
    amount.kind === 'assumption' || key.kind === 'assumption';
  if (!isAssumed(before) && !isAssumed(after)) return undefined;
  return (await readPlacedScenarios(context)) ?? fail({ kind: 'scenariosMissing' });
}

/** @param label the cell that names the scenario, so that another can be chosen in the table */
function sideFormulas(
  { amount, key }: ChangeSide,
  scenarios: PlacedScenarios | undefined,
  label: string,
  target: Target,
): Result<SideFormulas> {
  const valueOf = (name: string): Result<string> => scenarioValue(scenarios, name, label);
  const keyValue = key.kind === 'key' ? ok(key.name) : valueOf(key.name);
  if (!keyValue.ok) return keyValue;
  const stamp =
    key.kind === 'key'
      ? key.name
      : `INDEX(${OVERVIEW}[${OVERVIEW_STAMP}],MATCH(${keyValue.value},${OVERVIEW}[${OVERVIEW_LABEL}],0))`;
  if (amount.kind === 'number') return ok({ key: stamp, amount: amount.amount });
  if (amount.kind === 'cell') return ok({ key: stamp, amount: `=${cellFrom(amount.address, target)}` });
  const value = valueOf(amount.name);
  // A blank is an assumption that nobody has made, and not the amount 0.
  return value.ok ? ok({ key: stamp, amount: `=IF(${value.value}="",NA(),${value.value})` }) : value;
}

/** The value of an assumption in the scenario that a cell names, found by the labels as the column `Aktiv` does. */
function scenarioValue(scenarios: PlacedScenarios | undefined, name: string, label: string): Result<string> {
  const found = scenarios?.assumptions.find((assumption) => assumption.name === name);
  if (!scenarios || !found) return fail({ kind: 'assumptionUnknown', label: name });
  const last = columnLetters(PLACE.firstScenario + scenarios.scenarios.length - 1);
  const across = (row: number): string =>
    onSheet(SCENARIO_SHEET, `$${columnLetters(PLACE.firstScenario)}$${row + 1}:$${last}$${row + 1}`);
  return ok(`INDEX(${across(found.row)},1,MATCH(${label},${across(PLACE.headerRow)},0))`);
}

function cellFrom(address: string, target: Target): string {
  const { sheet, cells } = splitAddress(address);
  const [first = cells] = cells.replaceAll('$', '').split(':');
  const cell = first.replace(/^([A-Z]+)(\d+)$/i, '$$$1$$$2');
  return sheet === undefined || sheet === target.sheet ? cell : onSheet(sheet, cell);
}

function formatChange(
  range: Excel.Range,
  cells: readonly (readonly CellValue[])[],
  request: ChangeRequest,
): void {
  const { parties, restating } = request;
  const [header, width] = [headerRow(request), widthOf(request)];
  const decimals = new Exact(request.step).decimalPlaces();
  const [money, effect] = [withDecimals(decimals), withDecimals(decimals + 3)];
  const numbers = Array.from({ length: width - 1 }, (_, i) =>
    i + 1 <= COLUMN.after ? money : i + 1 === COLUMN.total ? signed(money) : signed(effect),
  );
  const body = range.getCell(header + 1, 1).getResizedRange(parties.length, width - 2);
  body.numberFormat = Array.from({ length: parties.length + 1 }, () => numbers);
  const amounts = range.getCell(HEAD.amount, 1).getResizedRange(0, 1);
  amounts.numberFormat = [[money, money]];
  asTitle(range.getCell(HEAD.title, 0));
  asColumnHead(range.getRow(HEAD.sides));
  asColumnHead(range.getRow(header));
  range.getCell(header, 0).format.horizontalAlignment = 'Left';
  asHeading(range.getRow(cells.length - 2));
  asMuted(range.getRow(cells.length - 1));
  markInputs(range, request);
  if (restating) {
    range.getCell(HEAD.factor, 1).numberFormat = [['0.0000']];
    range.getCell(HEAD.restated, 1).numberFormat = [[money]];
  }
}

/** The cells that are meant to be changed by hand: what is compared, the step, and what was typed. */
function markInputs(range: Excel.Range, { before, after, restating }: ChangeRequest): void {
  const labels = range.getCell(HEAD.label, 1).getResizedRange(0, 1);
  labels.format.horizontalAlignment = 'Right';
  // A scenario may be called 2018, which must stay a text when somebody types it here: a number matches no label.
  labels.numberFormat = [[TEXT, TEXT]];
  labels.values = [[asText(before.label), asText(after.label)]];
  const stamps = range.getCell(HEAD.key, 1).getResizedRange(0, 1);
  stamps.format.horizontalAlignment = 'Right';
  stamps.format.wrapText = true;
  asInput(labels);
  asInput(range.getCell(HEAD.step, 1));
  [before, after].forEach(({ amount }, i) => {
    if (amount.kind === 'number') asInput(range.getCell(HEAD.amount, 1 + i));
  });
  if (restating?.kind === 'percent') asInput(range.getCell(HEAD.factor, 1));
}

function withDecimals(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function signed(format: string): string {
  return `+${format};-${format};${format}`;
}
