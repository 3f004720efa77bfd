import { fail, ok, type Result } from '../../core/problem';
import type { CellValue } from '../cellValue';
import { createKeysIn } from '../keys/createKey';
import { labelIsTaken } from '../keys/findKey';
import { readKeys } from '../keys/readKeys';
import type { AssumptionDraft, KeyDraft } from '../model';
import { addAssumptionsIn } from '../scenarios/addAssumption';
import { createScenariosIn } from '../scenarios/createScenarios';
import { readPlacedScenarios } from '../scenarios/readScenarios';
import { asColumnHead, asHeading, asMuted } from '../style';

/** A real case as a sheet of ordinary cells, with the keys and scenarios that its formulas use. */
export interface Example {
  readonly id: string;
  readonly sheet: string;
  readonly keys: readonly KeyDraft[];
  readonly scenarios?: {
    readonly labels: readonly string[];
    readonly assumptions: readonly AssumptionDraft[];
  };
  /** The sheet from A1, as formulas. */
  readonly cells: readonly (readonly CellValue[])[];
  readonly look: Look;
}

/** Where things stand on the sheet, as addresses. */
export interface Look {
  readonly headings: readonly string[];
  readonly columnHeads: readonly string[];
  readonly notes: readonly string[];
  readonly formats: Readonly<Record<string, string>>;
  readonly widths: Readonly<Record<string, number>>;
}

/** Writes an example: first its keys and scenarios, then the sheet whose formulas name them. */
export async function writeExample(context: Excel.RequestContext, example: Example): Promise<Result<void>> {
  const keys = await readKeys(context);
  // A key is there already when the user has deleted the example's sheet and inserts it again.
  const created = await createKeysIn(
    context,
    example.keys.filter(({ label }) => !labelIsTaken(keys, label)),
  );
  if (!created.ok) return created;
  const scenarios = await writeScenarios(context, example);
  if (!scenarios.ok) return scenarios;
  writeSheet(context, example);
  await context.sync();
  return ok(undefined);
}

async function writeScenarios(context: Excel.RequestContext, { scenarios }: Example): Promise<Result<void>> {
  if (!scenarios) return ok(undefined);
  const placed = await readPlacedScenarios(context);
  if (placed?.ok && sameLabels(placed.value.scenarios, scenarios.labels)) return ok(undefined);
  const created = await createScenariosIn(context, scenarios.labels);
  if (!created.ok) return created;
  const block = await readPlacedScenarios(context);
  if (!block?.ok) return block ?? fail({ kind: 'scenariosMissing' });
  const added = await addAssumptionsIn(context, block.value, scenarios.assumptions);
  return added.ok ? ok(undefined) : added;
}

function sameLabels(a: readonly string[], b: readonly string[]): boolean {
  return a.join('\n') === b.join('\n');
}

function writeSheet(context: Excel.RequestContext, { sheet: name, cells, look }: Example): void {
  const sheet = context.workbook.worksheets.add(name);
  const width = Math.max(...cells.map((row) => row.length));
  const whole = cells.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
  sheet.getRangeByIndexes(0, 0, whole.length, width).formulas = whole;
  for (const address of look.headings) asHeading(sheet.getRange(address));
  for (const address of look.columnHeads) asColumnHead(sheet.getRange(address));
  for (const address of look.notes) asMuted(sheet.getRange(address));
  for (const [address, format] of Object.entries(look.formats)) applyFormat(sheet, address, format);
  for (const [address, points] of Object.entries(look.widths))
    sheet.getRange(address).format.columnWidth = points;
  sheet.activate();
  sheet.getRange('A5').select();
}

/** A single value stands for every cell of the range, which the type declarations do not know. */
function applyFormat(sheet: Excel.Worksheet, address: string, format: string): void {
  sheet.getRange(address).numberFormat = format as unknown as string[][];
}
