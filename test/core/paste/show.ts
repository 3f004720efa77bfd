import type { PastedRow, PastedTable, RowStatus } from '../../../src/core/paste';

/** Party and numbers of the rows that are understood. */
export function understood({ rows }: PastedTable): (string | number)[][] {
  return withStatus(rows, 'ok').map(({ cells }) => cells.map(({ text, value }) => value ?? text));
}

/** The numbers of the rows that are understood. */
export function numbersOf({ rows }: PastedTable): number[][] {
  return withStatus(rows, 'ok').map(({ cells }) =>
    cells.map(({ value }) => value).filter((value) => value !== undefined),
  );
}

export function reasonsOf({ rows }: PastedTable): PastedRow['reason'][] {
  return withStatus(rows, 'unclear').map(({ reason }) => reason);
}

export function withStatus(rows: readonly PastedRow[], status: RowStatus): PastedRow[] {
  return rows.filter((row) => row.status === status);
}

/** The numbers of all lines in the text that are not blank. */
export function usedLines(text: string): number[] {
  return text.split(/\r\n|\n/).flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]));
}

export function linesOf({ rows }: PastedTable): number[] {
  return rows.flatMap(({ lines }) => lines);
}
