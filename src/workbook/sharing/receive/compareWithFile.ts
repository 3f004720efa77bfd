import type { Result } from '../../../core/problem';
import type { LongWork } from '../longWork';
import type { ChosenFile } from './file/chosenFile';
import type { FileComparison } from './received';

/**
 * Compares the workbook with another copy of it. The file is read here in the pane, and leaves it nowhere. Fetched when it
 * is asked for: most who open the pane never compare files.
 */
export async function compareWithFile(
  file: ChosenFile,
  work: LongWork = {},
): Promise<Result<FileComparison>> {
  const { compareFile } = await import('./compareFile');
  return compareFile(file, work);
}
