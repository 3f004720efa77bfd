import { ok, type Problem, type Result } from '../core/problem';
import { findInterrupted } from './compare/findInterrupted';
import { read } from './excel';
import { KEY_SHEET } from './keys/block';
import { putIntoRing } from './keys/fillRing';
import { readKeys } from './keys/readKeys';
import type { Schema, WorkbookContent } from './model';
import { readSchema, SCHEMA } from './schema';
import { readPlacedScenarios } from './scenarios/readScenarios';

/** Reads all that the workbook holds of ours, and lets the functions know its keys. */
export async function readWorkbook(): Promise<Result<WorkbookContent>> {
  return read(async (context) => {
    const schema = await readSchema(context);
    const keys = await readKeys(context);
    const scenarios = await readPlacedScenarios(context);
    const problems = await findDamage(context);
    const interrupted = await findInterrupted(context);
    putIntoRing(keys);
    return ok({
      schema: schemaOf(schema),
      keys,
      problems,
      ...(scenarios && { scenarios }),
      ...(interrupted && { interrupted }),
    });
  });
}

function schemaOf(found: number): Schema {
  if (found > SCHEMA) return 'newer';
  return found === SCHEMA ? 'current' : 'none';
}

/** A deleted sheet leaves names behind that point nowhere, and every formula that uses one shows an error. */
async function findDamage(context: Excel.RequestContext): Promise<Problem[]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(KEY_SHEET);
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const lost = names.items.filter(({ formula }) => String(formula).includes('#REF!'));
  return sheet.isNullObject && lost.length > 0 ? [{ kind: 'sheetMissing', sheet: KEY_SHEET }] : [];
}
