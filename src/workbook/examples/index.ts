import { fail, ok, type Result } from '../../core/problem';
import { change } from '../excel';
import { chooseScenario } from '../scenarios/chooseScenario';
import { writeExample, type Example } from './example';
import { finsam } from './finsam';
import { jonkoping } from './jonkoping';
import { kronoberg } from './kronoberg';

export type ExampleId = 'jonkoping' | 'kronoberg' | 'finsam';

/** Each is made when it is asked for: a key of the register is decoded only then. */
const EXAMPLES: Record<ExampleId, () => Example> = {
  jonkoping: () => jonkoping,
  kronoberg,
  finsam: () => finsam,
};

export const examples: readonly { readonly id: ExampleId }[] = (Object.keys(EXAMPLES) as ExampleId[]).map(
  (id) => ({
    id,
  }),
);

/** Inserts an example as sheets of its own. One that is there already is shown, not written again. */
export async function insertExample(id: ExampleId): Promise<Result<{ sheet: string }>> {
  const example = EXAMPLES[id]();
  const inserted = await change(async (context): Promise<Result<boolean>> => {
    const found = context.workbook.worksheets.getItemOrNullObject(example.sheet);
    await context.sync();
    if (!found.isNullObject) {
      found.activate();
      await context.sync();
      return ok(false);
    }
    const written = await writeExample(context, example);
    return written.ok ? ok(true) : fail(written.problem);
  });
  if (!inserted.ok) return inserted;
  if (inserted.value && example.scenarios) {
    // The published tables are those of alternative 1, so that is what the example opens with.
    const chosen = await chooseScenario(example.scenarios.labels[1] ?? '');
    if (!chosen.ok) return chosen;
  }
  return ok({ sheet: example.sheet });
}
