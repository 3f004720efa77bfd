import { isBlank, isCellError, showCell, type Cell } from '../cell';
import { fail, ok, type Result } from '../problem';

/** Reads the weight of a party, or the portion of a key in a blend. */
export function readNumber(cell: Cell, key: string, party: string): Result<number> {
  if (isCellError(cell)) return fail({ kind: 'cellError', where: party, error: cell.error });
  if (isBlank(cell)) return fail({ kind: 'weightBlank', key, party });
  if (typeof cell !== 'number') return fail({ kind: 'weightNotNumber', key, party, input: showCell(cell) });
  return cell < 0 ? fail({ kind: 'weightNegative', key, party, weight: cell }) : ok(cell);
}
