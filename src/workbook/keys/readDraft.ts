import { HEADERS } from '../../core/key/columns';
import { canonicalName } from '../../core/party';
import { fail, ok, type Result } from '../../core/problem';
import { toText, type CellValue } from '../cellValue';
import { read } from '../excel';
import type { BlendPortion, Entry, KeyDraft, KeyRow } from '../model';
import { findKey } from './findKey';
import type { PlacedKey } from './readKeys';

/** A key as it can be edited: what stands in its table, formulas as formulas. */
export async function readDraft(name: string): Promise<Result<KeyDraft>> {
  return read(async (context) => {
    const found = await findKey(context, name);
    if (!found.ok) return found;
    const { key } = found.value;
    const cells = context.workbook.tables.getItem(key.table).getRange().load('formulas');
    await context.sync();
    return toDraft(key, cells.formulas as CellValue[][]);
  });
}

function toDraft(key: PlacedKey, [head = [], ...rows]: CellValue[][]): Result<KeyDraft> {
  const names = head.map((cell) => canonicalName(String(cell)));
  const cellOf = (row: CellValue[], header: string): CellValue =>
    row[names.indexOf(canonicalName(header))] ?? '';
  const used = rows.filter((row) => row.some((cell) => cell !== ''));
  const { label, facts } = key;
  if (names.includes(canonicalName(HEADERS.key))) {
    const portions = used.map((row): BlendPortion => ({
      key: toName(cellOf(row, HEADERS.key)),
      portion: toEntry(cellOf(row, HEADERS.portion)) ?? 0,
    }));
    return ok({ kind: 'blend', label, facts, portions });
  }
  const wrong = used.flat().find((cell) => typeof cell === 'boolean');
  if (wrong !== undefined) return fail({ kind: 'keyNotAKey', input: String(wrong) });
  return ok({
    kind: 'parties',
    label,
    facts,
    rows: used.map((row) => toRow((header) => cellOf(row, header))),
  });
}

function toRow(cellOf: (header: string) => CellValue): KeyRow {
  const [fixed, floor, cap] = [HEADERS.fixed, HEADERS.floor, HEADERS.cap].map((header) =>
    toEntry(cellOf(header)),
  );
  const subkey = toName(cellOf(HEADERS.subkey));
  return {
    party: toText(cellOf(HEADERS.party)),
    weight: toEntry(cellOf(HEADERS.weight)) ?? 0,
    ...(fixed !== undefined && { fixed }),
    ...(floor !== undefined && { floor }),
    ...(cap !== undefined && { cap }),
    ...(subkey !== '' && { subkey }),
  };
}

function toEntry(cell: CellValue): Entry | undefined {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && cell.startsWith('=') ? (cell as `=${string}`) : undefined;
}

/** `=Folkmängd_2016` refers to the key of that name. */
function toName(cell: CellValue): string {
  return toText(cell).replace(/^=/, '');
}
