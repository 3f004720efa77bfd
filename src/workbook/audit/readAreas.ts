import { fail, ok, type Result } from '../../core/problem';
import type { Cells } from '../model';
import { readCells } from '../selection';
import { splitAreas } from './splitAreas';

/** Cells beside each other, and where each of them stands. */
export interface Areas {
  /** As Excel writes them, parted by semicolons. */
  readonly address: string;
  readonly areas: readonly Cells[];
}

/** More areas than this are no table. */
const MOST_AREAS = 8;

/** Reads one or several areas that make one table: names in column A and amounts in column D, of the same rows. */
export async function readAreas(address: string): Promise<Result<Areas>> {
  const read = await Promise.all(splitAreas(address).slice(0, MOST_AREAS).map(readCells));
  const refused = read.find((each) => !each.ok);
  if (refused && !refused.ok) return refused;
  const areas = read.flatMap((each) => (each.ok ? [each.value] : []));
  const [first, ...others] = areas;
  if (!first) return fail({ kind: 'addressUnknown', address });
  const odd = others.find(({ values }) => values.length !== first.values.length);
  if (odd) {
    return fail({
      kind: 'areasDiffer',
      address: odd.address,
      rows: odd.values.length,
      expected: first.values.length,
    });
  }
  return ok({ address: areas.map((area) => area.address).join(';'), areas });
}
