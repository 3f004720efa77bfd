import type { PastedCell, PastedColumn, PastedRow, UnclearReason } from './pastedTable';
import type { Figure } from './figure';

/** A table whose rows are read and whose units are not yet looked at together. */
export interface TableDraft {
  readonly columns: readonly DraftColumn[];
  readonly rows: readonly DraftRow[];
  /** The lines above the table, from the top. */
  readonly titles: readonly string[];
}

export type DraftColumn = Pick<PastedColumn, 'header' | 'kind'>;
export type DraftRow = PastedRow;

export function textRow(
  status: 'header' | 'note',
  lines: readonly number[],
  texts: readonly string[],
): DraftRow {
  return { lines, cells: texts.map((text) => ({ text: text.trim() })), status };
}

export function unclearRow(
  lines: readonly number[],
  cells: readonly PastedCell[],
  reason: UnclearReason,
): DraftRow {
  return { lines, cells, status: 'unclear', reason };
}

/** What is wrong with the number in a column, if anything. */
export function problemOf(figure: Figure | undefined, column: number): UnclearReason | undefined {
  if (!figure || figure.isDash) return { kind: 'numberMissing', column };
  if (figure.isTooLong) return { kind: 'tooManyDigits', column, input: figure.cell.text.slice(0, SHOWN) };
  return figure.strangeUnit === undefined ? undefined : { kind: 'unitUnknown', unit: figure.strangeUnit };
}

/** Enough of a text to recognise it by. */
export const SHOWN = 40;
