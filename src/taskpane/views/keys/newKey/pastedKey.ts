import { toKeyRows, type PastedKeyRow, type PastedTable } from '../../../../core/paste';
import type { KeyDraft, KeyFacts } from '../../../../workbook/model';

/** The columns that can be weights, as positions in the table. */
export function numberColumns({ columns }: PastedTable): number[] {
  return columns.flatMap(({ kind }, i) => (kind === 'number' ? [i] : []));
}

export function countUnclear({ rows }: PastedTable): number {
  return rows.filter(({ status }) => status === 'unclear').length;
}

/** What the sum row says and what the rows make, where the two differ. */
export function sumDifference(
  table: PastedTable,
  column: number,
): { stated: number; calculated: number } | undefined {
  const place = numberColumns(table).indexOf(column);
  const stated = table.sum?.stated[place];
  const calculated = table.sum?.calculated[place];
  if (stated === undefined || calculated === undefined || stated === calculated) return undefined;
  return { stated, calculated };
}

/** `ungefärliga tal: Nässjö (drygt)`: what was not exact in the source stays with the key. In Swedish, as the sheet is. */
function flagsOf(rows: readonly PastedKeyRow[]): string {
  const named = rows.flatMap(({ party, flags }) => flags.map((flag) => `${party} (${flag})`));
  return named.length === 0 ? '' : `ungefärliga tal: ${named.join(', ')}`;
}

export function pastedDraft(
  label: string,
  facts: Partial<KeyFacts>,
  table: PastedTable,
  column: number,
): KeyDraft {
  const rows = toKeyRows(table, column);
  const source = [facts.source?.trim() ?? '', flagsOf(rows)].filter((part) => part !== '').join('; ');
  return {
    label: label.trim(),
    facts: { ...facts, source },
    rows: rows.map(({ party, weight }) => ({ party, weight })),
  };
}

/** What a column says that it measures: its header and its unit. A year alone says when and not what. */
export function measureOf(table: PastedTable, column: number): string {
  const { header = '', unit = '' } = table.columns[column] ?? {};
  return /^\d{4}$/.test(header.trim()) ? unit : nameOfColumn(table, column);
}

/** What a column is called in a choice. */
export function nameOfColumn(table: PastedTable, column: number): string {
  const { header = '', unit = '' } = table.columns[column] ?? {};
  const saysUnit = unit === '' || header.toLocaleLowerCase('sv').includes(unit);
  return [header, saysUnit ? '' : unit].filter((part) => part !== '').join(', ');
}
