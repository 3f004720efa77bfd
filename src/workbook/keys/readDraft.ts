import { HEADERS } from '../../core/key/columns';
import { canonicalName } from '../../core/party';
import { fail, ok, type Result } from '../../core/problem';
import { holdsFormula, toText, type CellValue } from '../cellValue';
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
    const cells = context.workbook.tables.getItem(key.table).getRange().load('formulas,values');
    await context.sync();
    return toDraft(key, entriesOf(cells.formulas as CellValue[][], cells.values as CellValue[][]));
  });
}

/** What a cell holds, with what it shows: a text may look like a formula. */
interface Written {
  readonly entry: CellValue;
  readonly value: CellValue;
}

const BLANK: Written = { entry: '', value: '' };

function entriesOf(formulas: readonly CellValue[][], values: readonly CellValue[][]): Written[][] {
  return formulas.map((row, r) => row.map((entry, c) => ({ entry, value: values[r]?.[c] ?? '' })));
}

function toDraft(key: PlacedKey, [head = [], ...rows]: Written[][]): Result<KeyDraft> {
  const names = head.map(({ value }) => canonicalName(String(value)));
  const cellOf = (row: Written[], header: string): Written =>
    row[names.indexOf(canonicalName(header))] ?? BLANK;
  const used = rows.filter((row) => row.some(({ entry }) => entry !== ''));
  const { label, facts } = key;
  if (names.includes(canonicalName(HEADERS.key))) {
    const portions = used.map((row): BlendPortion => ({
      key: toName(cellOf(row, HEADERS.key)),
      portion: toEntry(cellOf(row, HEADERS.portion)) ?? 0,
    }));
    return ok({ kind: 'blend', label, facts, portions });
  }
  const wrong = used.flat().find(({ entry }) => typeof entry === 'boolean');
  if (wrong) return fail({ kind: 'keyNotAKey', input: String(wrong.entry) });
  return ok({
    kind: 'parties',
    label,
    facts,
    rows: used.map((row) => toRow((header) => cellOf(row, header))),
  });
}

function toRow(cellOf: (header: string) => Written): KeyRow {
  const [fixed, floor, cap] = [HEADERS.fixed, HEADERS.floor, HEADERS.cap].map((header) =>
    toEntry(cellOf(header)),
  );
  const subkey = toName(cellOf(HEADERS.subkey));
  return {
    party: toText(cellOf(HEADERS.party).value),
    weight: toEntry(cellOf(HEADERS.weight)) ?? 0,
    ...(fixed !== undefined && { fixed }),
    ...(floor !== undefined && { floor }),
    ...(cap !== undefined && { cap }),
    ...(subkey !== '' && { subkey }),
  };
}

function toEntry({ entry, value }: Written): Entry | undefined {
  if (typeof entry === 'number') return entry;
  return holdsFormula(entry, value) ? entry : undefined;
}

/** `=Folkmängd_2016` refers to the key of that name. */
function toName({ entry, value }: Written): string {
  return holdsFormula(entry, value) ? toText(entry).replace(/^=/, '') : toText(entry);
}
