import { fail, type Result } from '../../../core/problem';
import type { LongWork } from '../longWork';
import type { FileComparison } from './received';

/** Compares the workbook with another copy of it. The file is read here in the pane, and leaves it nowhere. */
export async function compareWithFile(
  _file: { readonly name: string; readonly bytes: ArrayBuffer },
  _work: LongWork = {},
): Promise<Result<FileComparison>> {
  return Promise.resolve(fail({ kind: 'sharingStopped' }));
}
