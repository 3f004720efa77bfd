import { fail, type Problem, type Result } from '../core/problem';

export type Action<T> = (context: Excel.RequestContext) => Promise<Result<T>>;

/** Asks Excel for something. What it refuses comes back as a problem. */
export async function request<T>(action: Action<T>): Promise<Result<T>> {
  try {
    return await Excel.run(action);
  } catch (error) {
    return fail(toProblem(error));
  }
}

/** The codes are those of office.js; whatever else it throws is told as it is, since a person may have to report it. */
export function toProblem(error: unknown): Problem {
  if (!(error instanceof OfficeExtension.Error)) {
    if (error instanceof Error) return { kind: 'excelFailed', code: error.name, message: error.message };
    return { kind: 'excelFailed', code: 'Unknown', message: String(error) };
  }
  switch (error.code) {
    case 'InvalidOperationInCellEditMode':
      return { kind: 'cellEditMode' };
    case 'AccessDenied':
      return { kind: 'excelDenied' };
    case 'HostIsBusy':
    case 'ActivityLimitReached':
      return { kind: 'excelBusy' };
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return { kind: 'excelTooLarge' };
    case 'Timeout':
    case 'RequestAborted':
      return { kind: 'excelNoAnswer' };
    case 'ItemNotFound':
      return { kind: 'excelItemGone' };
    default:
      return { kind: 'excelFailed', code: error.code, message: error.message };
  }
}

/** Excel has refused: something of its last request may have been done, also where no cell shows it. */
export function isOfExcel({ kind }: Problem): boolean {
  return kind.startsWith('excel') || kind === 'cellEditMode';
}
