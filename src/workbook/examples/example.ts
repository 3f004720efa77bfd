import { fail, ok, type Problem, type Result } from '../../core/problem';
import { createKeysIn } from '../keys/createKey';
import { previewKey } from '../keys/draftCells';
import { readKeys, type PlacedKey } from '../keys/readKeys';
import type { ItemDraft } from '../items/item';
import type { AssumptionDraft, KeyDraft } from '../model';
import { sameName } from '../naming';
import type { AgreementDraft } from '../participation/agreement';
import type { GivenAnswer } from '../participation/recordAnswer';
import { addAssumptionsIn } from '../scenarios/addAssumption';
import { createScenariosIn } from '../scenarios/createScenarios';
import { readPlacedScenarios, SCENARIO_SHEET } from '../scenarios/readScenarios';
import type { ExampleSheet } from './sheet';

/** A real case as sheets of ordinary cells, with the keys and scenarios that their formulas use. */
export interface Example {
  readonly keys: readonly KeyDraft[];
  /** Keys whose rows are shared again by some of `keys`, given the defined name that each of those has got. */
  readonly nests?: (nameOf: (label: string) => string) => readonly KeyDraft[];
  readonly scenarios?: ExampleScenarios;
  /** Who takes part, on the sheet `Deltagande`. */
  readonly agreement?: ExampleAgreement;
  /** Rows of the sheet `Poster`; formulas in them have the tokens of the sheets. */
  readonly items?: readonly ItemDraft[];
  /** The first one is shown. */
  readonly sheets: readonly [ExampleSheet, ...ExampleSheet[]];
}

interface ExampleScenarios {
  readonly labels: readonly string[];
  readonly chosen: string;
  readonly assumptions: readonly AssumptionDraft[];
}

export interface ExampleAgreement extends AgreementDraft {
  readonly answers: readonly Omit<GivenAnswer, 'agreement'>[];
}

/** Labels of keys, assumptions and conditions with the defined names that they have got in the workbook. */
export type Names = [label: string, name: string][];

/** Writes the keys and scenarios of an example, unless the workbook has others of the same name. */
export async function prepareExample(
  context: Excel.RequestContext,
  example: Example,
): Promise<Result<Names>> {
  const blocked = (await checkKeys(context, example)) ?? (await checkScenarios(context, example));
  if (blocked) return fail(blocked);
  const keys = await writeKeys(context, example);
  if (!keys.ok) return keys;
  const assumptions = await writeScenarios(context, example);
  if (!assumptions.ok) return assumptions;
  return ok([...keys.value, ...assumptions.value]);
}

/** A key is there already when the user has deleted the example's sheet, or when two examples share one. */
async function checkKeys(
  context: Excel.RequestContext,
  { keys, nests }: Example,
): Promise<Problem | undefined> {
  const placed = await readKeys(context);
  const drafts = [...keys, ...(nests?.(nameIn(toNames(placed))) ?? [])];
  const differs = drafts.find((draft) => {
    const found = placed.find(({ label }) => sameName(label, draft.label));
    return found && !isSameKey(found, draft, placed);
  });
  return differs && { kind: 'exampleKeyDiffers', label: differs.label };
}

function isSameKey(found: PlacedKey, draft: KeyDraft, placed: readonly PlacedKey[]): boolean {
  const wanted = previewKey(draft, placed);
  return found.key.ok && wanted.ok && JSON.stringify(found.key.value) === JSON.stringify(wanted.value);
}

async function writeKeys(context: Excel.RequestContext, { keys, nests }: Example): Promise<Result<Names>> {
  const plain = await writeMissingKeys(context, keys);
  if (!plain.ok || !nests) return plain;
  return writeMissingKeys(context, nests(nameIn(plain.value)));
}

async function writeMissingKeys(
  context: Excel.RequestContext,
  drafts: readonly KeyDraft[],
): Promise<Result<Names>> {
  const placed = await readKeys(context);
  const missing = drafts.filter((draft) => !placed.some(({ label }) => sameName(label, draft.label)));
  if (missing.length === 0) return ok(toNames(placed));
  const created = await createKeysIn(context, missing);
  return created.ok ? ok(toNames([...placed, ...created.value])) : created;
}

function nameIn(names: Names): (label: string) => string {
  const byLabel = new Map(names);
  return (label) => byLabel.get(label) ?? label;
}

function toNames(named: readonly { readonly label: string; readonly name: string }[]): Names {
  return named.map(({ label, name }) => [label, name]);
}

async function checkScenarios(
  context: Excel.RequestContext,
  { scenarios }: Example,
): Promise<Problem | undefined> {
  if (!scenarios) return undefined;
  const placed = await readPlacedScenarios(context);
  if (!placed) return undefined;
  if (!placed.ok) return placed.problem;
  const same = placed.value.scenarios.join('\n') === scenarios.labels.join('\n');
  return same ? undefined : { kind: 'exampleNeedsScenarios', sheet: SCENARIO_SHEET };
}

async function writeScenarios(context: Excel.RequestContext, { scenarios }: Example): Promise<Result<Names>> {
  if (!scenarios) return ok([]);
  if (!(await readPlacedScenarios(context))) {
    const created = await createScenariosIn(context, scenarios.labels);
    if (!created.ok) return created;
  }
  const block = await readPlacedScenarios(context);
  if (!block?.ok) return block ?? fail({ kind: 'scenariosMissing' });
  const { assumptions } = block.value;
  const missing = scenarios.assumptions.filter(
    (draft) => !assumptions.some(({ label }) => sameName(label, draft.label)),
  );
  if (missing.length === 0) return ok(toNames(assumptions));
  const added = await addAssumptionsIn(context, block.value, missing);
  if (!added.ok) return added;
  return ok([
    ...toNames(assumptions),
    ...added.value.map(({ name }, i): Names[number] => [missing[i]?.label ?? '', name]),
  ]);
}
