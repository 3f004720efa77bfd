import { ok, type Result } from '../../core/problem';
import { change, type Scope } from '../excel';
import { PARTICIPATION_SHEET } from '../participation/block';
import { ITEMS } from '../scopes';
import { whole } from '../whole/whole';
import { chooseScenario } from '../scenarios/chooseScenario';
import { ekero } from './ekero';
import { prepareExample, type Example } from './example';
import type { ExampleId } from './exampleIds';
import { finsam } from './finsam';
import { followUp } from './followUp';
import { jonkoping } from './jonkoping';
import { kronoberg } from './kronoberg';
import type { ExampleSheet } from './sheet';
import { writeAgreement } from './writeAgreement';
import { writeItems } from './writeItems';
import { finder, writeSheets } from './writeSheet';

/** An example writes on every sheet of ours that is there already. */
const EVERYTHING: Scope = { ...ITEMS, sheets: [...(ITEMS.sheets ?? []), PARTICIPATION_SHEET] };

/** Each is made when it is asked for: a key of the register is decoded only then. */
const MAKERS: Record<ExampleId, () => Example> = { jonkoping, kronoberg, ekero, finsam, followUp };

interface InsertedExample {
  /** The sheet that is shown. */
  readonly sheet: string;
  /** How many sheets the example has besides. */
  readonly others: number;
}

/** Inserts an example as sheets of its own. Those that are there already stay as they are. */
export async function insertExample(id: ExampleId): Promise<Result<InsertedExample>> {
  return whole(EVERYTHING, () => insert(MAKERS[id]()));
}

async function insert(example: Example): Promise<Result<InsertedExample>> {
  const [first, ...others] = example.sheets;
  const missing = await change(async (context) => ok(await missingSheets(context, example)));
  if (!missing.ok) return missing;
  const written = missing.value.length > 0 ? await writeMissing(example, missing.value) : ok(undefined);
  if (!written.ok) return written;
  const isNew = missing.value.includes(first);
  const shown = await change((context) => show(context, first.name, isNew));
  if (!shown.ok) return shown;
  if (isNew && example.scenarios) {
    const chosen = await chooseScenario(example.scenarios.chosen);
    if (!chosen.ok) return chosen;
  }
  return ok({ sheet: first.name, others: others.length });
}

/** What the sheets name is made before them, and what refers to the sheets after them. */
async function writeMissing(example: Example, missing: readonly ExampleSheet[]): Promise<Result<void>> {
  const prepared = await change((context) => prepareExample(context, example), EVERYTHING);
  if (!prepared.ok) return prepared;
  const agreed = await writeAgreement(example.agreement);
  if (!agreed.ok) return agreed;
  const find = finder(example.sheets, new Map([...prepared.value, ...agreed.value]));
  return change(async (context) => {
    writeSheets(context, missing, find);
    await context.sync();
    return writeItems(context, example.items, find);
  }, EVERYTHING);
}

async function show(context: Excel.RequestContext, name: string, isNew: boolean): Promise<Result<void>> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.activate();
  if (isNew) sheet.getRange('A5').select();
  await context.sync();
  return ok(undefined);
}

async function missingSheets(context: Excel.RequestContext, { sheets }: Example): Promise<ExampleSheet[]> {
  const found = sheets.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  return sheets.filter((_, i) => found[i]?.isNullObject);
}
