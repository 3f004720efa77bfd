import { fail, type Problem, type Result } from '../core/problem';
import { readSchema, SCHEMA } from './schema';

export type Action<T> = (context: Excel.RequestContext) => Promise<Result<T>>;

/** Runs an action that only reads. What Excel refuses comes back as a problem. */
export async function read<T>(action: Action<T>): Promise<Result<T>> {
  try {
    return await Excel.run(action);
  } catch (error) {
    return fail(toProblem(error));
  }
}

/** Runs an action that changes the workbook, unless a later version of the add-in has made it. */
export async function change<T>(action: Action<T>): Promise<Result<T>> {
  return read(async (context) => {
    const found = await readSchema(context);
    if (found > SCHEMA) return fail({ kind: 'schemaNewer', found, known: SCHEMA });
    return action(context);
  });
}

/** Sheets that an operation is going to write to must not be protected: it is told before anything is changed. */
export async function findProtected(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<Problem | undefined> {
  const found = sheets.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of found) sheet.load('name,protection/protected');
  await context.sync();
  const closed = found.find((sheet) => !sheet.isNullObject && sheet.protection.protected);
  return closed && { kind: 'sheetProtected', sheet: closed.name };
}

/** The codes are those of office.js; whatever else it throws is told as it is, since a person may have to report it. */
function toProblem(error: unknown): Problem {
  if (!(error instanceof OfficeExtension.Error)) {
    if (error instanceof Error) return { kind: 'excelFailed', code: error.name, message: error.message };
    return { kind: 'excelFailed', code: 'Unknown', message: String(error) };
  }
  switch (error.code) {
    case 'InvalidOperationInCellEditMode':
      return { kind: 'cellEditMode' };
    case 'AccessDenied':
      return { kind: 'sheetProtected', sheet: error.debugInfo?.errorLocation ?? '' };
    case 'HostIsBusy':
    case 'ActivityLimitReached':
      return { kind: 'excelBusy' };
    default:
      return { kind: 'excelFailed', code: error.code, message: error.message };
  }
}
