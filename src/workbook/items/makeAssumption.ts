import { fail, ok, type Result } from '../../core/problem';
import { splitAddress } from '../address';
import { findProtected } from '../excel';
import { readKeys } from '../keys/readKeys';
import type { AssumptionDraft } from '../model';
import { sameName } from '../naming';
import { addAssumptionsIn } from '../scenarios/addAssumption';
import { readPlacedScenarios, SCENARIO_SHEET } from '../scenarios/readScenarios';
import { changeItem } from './changeItem';
import type { ItemField } from './item';
import { nameKind } from './kinds';
import type { PlacedItem } from './readItems';

/** What the assumption is called before the item's name. */
const LABELS: Record<ItemField, string> = {
  budget: 'Budget',
  grants: 'Bidrag',
  income: 'Övriga intäkter',
  percent: 'Påslag',
  carried: 'Över-/underskott',
  key: 'Nyckel för',
  step: 'Steg',
};

/**
 * Lets a cell of an item have one value per scenario: a row on `Scenarier` with the present value in every scenario,
 * and its name in the cell. What the workbook shows is the same before and after.
 */
export async function makeAssumption(item: string, field: ItemField): Promise<Result<{ name: string }>> {
  return changeItem(item, async (context, found, _, sheet) => {
    const closed = await findProtected(context, [SCENARIO_SHEET]);
    if (closed) return fail(closed);
    const scenarios = await readPlacedScenarios(context);
    if (!scenarios) return fail({ kind: 'scenariosMissing' });
    if (!scenarios.ok) return scenarios;
    const value = field === 'key' ? await presentKey(context, found) : presentNumber(found, field);
    if (!value.ok) return value;
    const draft: AssumptionDraft = {
      label: `${LABELS[field]} ${found.name}`,
      ...kindOf(found, field),
      values: scenarios.value.scenarios.map(() => value.value),
    };
    const added = await addAssumptionsIn(context, scenarios.value, [draft]);
    if (!added.ok) return added;
    const [assumption] = added.value;
    if (!assumption) return fail({ kind: 'assumptionLabelMissing' });
    const { cells } = splitAddress(found.cells[field].address);
    sheet.getRange(cells).formulas = [[`=${assumption.name}`]];
    await context.sync();
    return ok(assumption);
  });
}

function kindOf(item: PlacedItem, field: ItemField): Pick<AssumptionDraft, 'kind' | 'unit'> {
  if (field === 'key') return { kind: 'key', unit: 'nyckel' };
  if (field === 'percent') return { kind: 'percent', unit: '%' };
  if (field === 'step') return { kind: 'step', unit: 'steg' };
  return { kind: 'amount', unit: nameKind(item) };
}

function presentNumber({ cells }: PlacedItem, field: ItemField): Result<number> {
  const { address, entry } = cells[field];
  if (entry === '') return fail({ kind: 'itemCellBlank', cell: address });
  if (typeof entry !== 'number') return fail({ kind: 'itemCellNotFixed', cell: address, formula: entry });
  return ok(entry);
}

/** The label by which scenarios choose the key that stands in the cell. */
async function presentKey(context: Excel.RequestContext, { cells }: PlacedItem): Promise<Result<string>> {
  const { address, entry, name } = cells.key;
  if (entry === '') return fail({ kind: 'itemCellBlank', cell: address });
  const keys = await readKeys(context);
  const key = keys.find((candidate) => name !== undefined && sameName(candidate.name, name));
  return key ? ok(key.label) : fail({ kind: 'itemCellNotFixed', cell: address, formula: String(entry) });
}
