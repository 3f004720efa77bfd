import { fail, type Result } from '../../core/problem';

/** What the workbook layer throws in spite of its contract is shown too, in Excel's own words. */
export async function asResult<T>(action: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await action();
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return fail({ kind: 'excelFailed', code: name, message });
  }
}
