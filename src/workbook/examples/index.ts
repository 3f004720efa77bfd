import { ok, type Result } from '../../core/problem';
import { change } from '../excel';
import { chooseScenario } from '../scenarios/chooseScenario';
import { ekero } from './ekero';
import { writeExample, type Example } from './example';
import { finsam } from './finsam';
import { followUp } from './followUp';
import { jonkoping } from './jonkoping';
import { kronoberg } from './kronoberg';

export type ExampleId = 'jonkoping' | 'kronoberg' | 'ekero' | 'finsam' | 'followUp';

/** Each is made when it is asked for: a key of the register is decoded only then. */
const EXAMPLES: Record<ExampleId, () => Example> = { jonkoping, kronoberg, ekero, finsam, followUp };

export const examples: readonly { readonly id: ExampleId }[] = (Object.keys(EXAMPLES) as ExampleId[]).map(
  (id) => ({ id }),
);

export interface InsertedExample {
  /** The sheet that is shown. */
  readonly sheet: string;
  /** How many sheets the example has besides. */
  readonly others: number;
}

/** Inserts an example as sheets of its own. Those that are there already stay as they are. */
export async function insertExample(id: ExampleId): Promise<Result<InsertedExample>> {
  const example = EXAMPLES[id]();
  const [first, ...others] = example.sheets;
  const inserted = await change(async (context): Promise<Result<boolean>> => {
    const missing = await missingSheets(context, example);
    if (missing.length > 0) {
      const written = await writeExample(context, example, missing);
      if (!written.ok) return written;
    }
    const sheet = context.workbook.worksheets.getItem(first.name);
    sheet.activate();
    if (missing.includes(first)) sheet.getRange('A5').select();
    await context.sync();
    return ok(missing.includes(first));
  });
  if (!inserted.ok) return inserted;
  if (inserted.value && example.scenarios) {
    const chosen = await chooseScenario(example.scenarios.chosen);
    if (!chosen.ok) return chosen;
  }
  return ok({ sheet: first.name, others: others.length });
}

async function missingSheets(
  context: Excel.RequestContext,
  { sheets }: Example,
): Promise<Example['sheets'][number][]> {
  const found = sheets.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  return sheets.filter((_, i) => found[i]?.isNullObject);
}
