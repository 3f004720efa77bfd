import { asDecimal } from '../amount';
import type { DraftColumn, DraftRow, TableDraft } from './draft';
import type { PastedCell, PastedColumn, PastedRow, Unit } from './pastedTable';
import { readAtom } from './atom';
import { toTokens } from './tokens';
import { unitOf } from './vocabulary';

const POWER = { kr: 0, tkr: 3, mkr: 6 } as const;

/** Finds the unit of each column, and takes out the rows whose own unit cannot be counted in it. */
export function giveUnits({ columns, rows, titles }: TableDraft): {
  columns: PastedColumn[];
  rows: PastedRow[];
} {
  const unitOfTitle = new Map(titles.map((text) => [text.trim(), unitInText(text)]));
  const title = [...unitOfTitle.values()].filter((unit) => unit !== undefined).at(-1);
  const party = unitInText(columns.find(({ kind }) => kind === 'party')?.header ?? '');
  const withUnits = columns.map((column, i) => withUnit(column, i, rows, party, title));
  return { columns: withUnits, rows: rows.map((row) => checkUnits(markTitle(row, unitOfTitle), withUnits)) };
}

/** The number in the unit of its column, exactly; nothing if the one cannot be counted in the other. */
export function inUnit({ value, unit = '' }: PastedCell, column: Unit): number | undefined {
  if (value === undefined || unit === '' || unit === column) return value;
  if (unit === '%' || column === '%' || column === '') return undefined;
  return asDecimal(value)
    .times(`1e${POWER[unit] - POWER[column]}`)
    .toNumber();
}

/** The unit that a header or title names; an amount such as `9 500 kr` names none. */
export function unitInText(text: string): Unit | undefined {
  const tokens = toTokens(text.replaceAll('%', ' % '));
  let units: Unit | undefined;
  tokens.forEach(({ text: word }, i) => {
    const before = tokens[i - 1]?.text ?? '';
    const isAmount = readAtom(before, 'single') !== undefined && !/^(19|20)\d\d$/.test(before);
    units ??= isAmount ? undefined : unitOf(word);
  });
  return units;
}

function withUnit(
  column: DraftColumn,
  at: number,
  rows: readonly DraftRow[],
  party: Unit | undefined,
  title: Unit | undefined,
): PastedColumn {
  if (column.kind !== 'number') return { ...column, unit: '' };
  const header = unitInText(column.header) ?? party;
  if (header !== undefined) return { ...column, unit: header, unitFrom: 'header' };
  const stated = rows.flatMap(({ status, cells }) => (status === 'ok' ? [cells[at]?.unit] : []));
  const [first] = stated;
  if (first && stated.every((unit) => unit !== undefined && areAlike(unit, first)))
    return { ...column, unit: first, unitFrom: 'cells' };
  if (title !== undefined) return { ...column, unit: title, unitFrom: 'title' };
  return { ...column, unit: '' };
}

/** Amounts that each state their unit, such as `1,5 mkr` and `375 000 kr`, are counted in the first one's. */
function areAlike(unit: Unit, other: Unit): boolean {
  return unit === other || (unit !== '%' && other !== '%');
}

/** A line above the table that names its unit is part of its header. */
function markTitle(row: DraftRow, unitOfTitle: ReadonlyMap<string, Unit | undefined>): DraftRow {
  const unit = unitOfTitle.get(row.cells[0]?.text ?? '');
  return row.status === 'note' && unit !== undefined ? { ...row, status: 'header' } : row;
}

function checkUnits(row: DraftRow, columns: readonly PastedColumn[]): PastedRow {
  if (row.status !== 'ok' && row.status !== 'sum') return row;
  const at = columns.findIndex(({ kind, unit }, i) => {
    const cell = row.cells[i];
    return kind === 'number' && cell?.value !== undefined && inUnit(cell, unit) === undefined;
  });
  if (at < 0) return row;
  const [unit, columnUnit] = [row.cells[at]?.unit ?? '', columns[at]?.unit ?? ''];
  return { ...row, status: 'unclear', reason: { kind: 'unitMixed', column: at, unit, columnUnit } };
}
