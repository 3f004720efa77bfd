import type { Result } from '../../core/problem';
import type { CellReading } from './question';

/**
 * What stands in a cell and why: the selected cell, or the one at an address. The parser of formulas is fetched when
 * the first cell is to be explained, so that the pane opens without it.
 */
export async function readCell(address?: string): Promise<Result<CellReading>> {
  const { readExplained } = await import('./readExplained');
  return readExplained(address);
}
