import { HEADERS } from '../../../../core/key/columns';
import type { Problem } from '../../../../core/problem';
import { formatNumber, type Language } from '../../../../text';
import type { Entry, KeyRow } from '../../../../workbook/model';
import { readNumber } from '../../../readNumber';

const NUMBER_COLUMNS = ['weight', 'fixed', 'floor', 'cap'] as const;
export type NumberColumn = (typeof NUMBER_COLUMNS)[number];

/** Shown on demand: most keys have none of them. */
export const OPTIONAL_COLUMNS = ['fixed', 'floor', 'cap', 'subkey'] as const;
export type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number];

/** A row while it is edited: numbers are still what was typed, finished or not. */
export interface EditedRow {
  readonly id: number;
  readonly party: string;
  readonly typed: Readonly<Record<NumberColumn, string>>;
  readonly subkey: string;
  /** The row's formulas. They are calculated in the sheet, so they are kept as they stand or replaced by a number. */
  readonly formulas: Readonly<Partial<Record<NumberColumn, Formula>>>;
}

interface Formula {
  readonly text: `=${string}`;
  /** What the cell shows now; absent where that is not known. */
  readonly gives?: number;
}

interface ReadRows {
  /** What is to be written. */
  readonly rows: readonly KeyRow[];
  /** The same with what the formulas give now in their place. */
  readonly calculated: readonly KeyRow[];
  /** The first entry that is no number, or the first weight that is missing. */
  readonly problem?: Problem;
}

const NOTHING = { weight: '', fixed: '', floor: '', cap: '' };

export function makeRow(id: number, party = '', weight = ''): EditedRow {
  return { id, party, typed: { ...NOTHING, weight }, subkey: '', formulas: {} };
}

export function isUnused({ party, typed, subkey }: EditedRow): boolean {
  return [party, ...Object.values(typed), subkey].every((text) => text.trim() === '');
}

/** The entry that a text means: a number, the formula that was there, nothing, or `undefined` for what is neither. */
export function readEntry(row: EditedRow, column: NumberColumn, language: Language): Entry | '' | undefined {
  const typed = row.typed[column].trim();
  const formula = row.formulas[column];
  if (formula && typed === formula.text) return formula.text;
  return typed === '' ? '' : readNumber(typed, language);
}

/** What the edited rows say, without those that nobody has used. */
export function readRows(edited: readonly EditedRow[], key: string, language: Language): ReadRows {
  const rows: KeyRow[] = [];
  const calculated: KeyRow[] = [];
  let problem: Problem | undefined;
  edited.forEach((row, i) => {
    if (isUnused(row)) return;
    const entries = NUMBER_COLUMNS.map((column) => [column, readEntry(row, column, language)] as const);
    // Rows are counted as the editor shows them, without the header that the table in the sheet has.
    if (row.party.trim() === '') problem ??= { kind: 'partyBlank', key, row: i + 1 };
    problem ??= entries
      .map(([column, entry]) => problemOf(row, column, entry, key))
      .find((found) => found !== undefined);
    rows.push(toKeyRow(row, new Map(entries)));
    calculated.push(
      toKeyRow(row, new Map(entries.map(([column, entry]) => [column, given(row, column, entry)]))),
    );
  });
  return { rows, calculated, ...(problem && { problem }) };
}

/** Whether an entry is a number is known here only; what the numbers may be is for the key to say. */
function problemOf(row: EditedRow, column: NumberColumn, entry: Read, key: string): Problem | undefined {
  const [party, input] = [row.party.trim(), row.typed[column].trim()];
  if (entry === '' && column === 'weight' && party !== '') return { kind: 'weightBlank', key, party };
  if (entry !== undefined) return undefined;
  if (column === 'weight') return { kind: 'weightNotNumber', key, party, input };
  if (column === 'fixed') return { kind: 'fixedNotNumber', key, party, input };
  return { kind: 'boundNotNumber', key, party, column: HEADERS[column], input };
}

type Read = Entry | '' | undefined;

function toKeyRow({ party, subkey }: EditedRow, entries: ReadonlyMap<NumberColumn, Read>): KeyRow {
  const weight = entries.get('weight');
  const bounds = NUMBER_COLUMNS.slice(1).flatMap((column) => {
    const entry = entries.get(column);
    return entry === '' || entry === undefined ? [] : [[column, entry] as const];
  });
  return {
    party: party.trim(),
    weight: weight === '' || weight === undefined ? 0 : weight,
    ...Object.fromEntries(bounds),
    ...(subkey !== '' && { subkey }),
  };
}

function given(row: EditedRow, column: NumberColumn, entry: Read): Read {
  return typeof entry === 'string' && entry !== '' ? (row.formulas[column]?.gives ?? entry) : entry;
}

/** Rows of a key for the editor. `values` are what the cells of its table show, if they could be read. */
export function toEditedRows(
  rows: readonly KeyRow[],
  language: Language,
  given: (row: number, column: NumberColumn) => number | undefined = () => undefined,
): EditedRow[] {
  return rows.map((row, i): EditedRow => {
    const formulas = NUMBER_COLUMNS.flatMap((column) => {
      const entry = row[column];
      if (typeof entry !== 'string') return [];
      const gives = given(i, column);
      return [[column, gives === undefined ? { text: entry } : { text: entry, gives }] as const];
    });
    return {
      id: i,
      party: row.party,
      typed: {
        weight: show(row.weight, language),
        fixed: show(row.fixed, language),
        floor: show(row.floor, language),
        cap: show(row.cap, language),
      },
      subkey: row.subkey ?? '',
      formulas: Object.fromEntries(formulas),
    };
  });
}

function show(entry: Entry | undefined, language: Language): string {
  if (entry === undefined) return '';
  return typeof entry === 'number' ? formatNumber(entry, language) : entry;
}

/** The optional columns that somebody has anything in. */
export function usedColumns(rows: readonly EditedRow[]): OptionalColumn[] {
  return OPTIONAL_COLUMNS.filter((column) =>
    rows.some((row) => (column === 'subkey' ? row.subkey : row.typed[column]).trim() !== ''),
  );
}
