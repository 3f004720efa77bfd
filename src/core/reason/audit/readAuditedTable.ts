import { isBlank, isCellError, showCell, type Cell } from '../../cell';
import { isHeader } from '../../key/columns';
import { isSumRow } from '../../key/readRows';
import { unitInText } from '../../paste/units';
import { fail, ok, type Result } from '../../problem';
import type { AuditedColumn, AuditedTable } from './publishedTable';
import { rolesOf } from './roleOf';

/**
 * Reads a published table from cells: figures, with or without names before them, a row of headers and a sum row. The
 * sum row states the totals, unless they are given: one for all columns, or one for each.
 */
export function readAuditedTable(
  cells: readonly (readonly Cell[])[],
  totals: readonly Cell[],
): Result<AuditedTable> {
  const rows = cells.filter((row) => !row.every(isBlank));
  const wrong = rows.flat().find(isCellError);
  if (wrong && isCellError(wrong)) return fail({ kind: 'cellError', where: 'published', error: wrong.error });
  const head = rows[0]?.every((cell) => typeof cell !== 'number') || isHead(rows[0]) ? rows[0] : undefined;
  const body = head ? rows.slice(1) : rows;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const names = findNames(body, width) ?? (isHead(head) ? 0 : -1);
  const isSum = (row: readonly Cell[]): boolean => isSumRow(row[names] ?? null);
  // Where groups have sums of their own, the last is that of all.
  const sum = body.filter(isSum).at(-1);
  const parts = body.filter((row) => !isSum(row));
  const places = Array.from({ length: width }, (_, i) => i).filter(
    (place) => place > names && parts.some((row) => typeof row[place] === 'number'),
  );
  if (places.length === 0) return fail({ kind: 'auditEmpty' });
  const strange = findText(parts, places, names);
  if (strange) return fail(strange);
  const stated = readTotals(totals, places.length);
  if (!stated.ok) return stated;
  const parties = parts.map((row, i) => (names < 0 ? String(i + 1) : showCell(row[names] ?? null).trim()));
  const headed = places.map((place) => {
    const header = showCell(head?.[place] ?? null).trim();
    const figures = parts.map((row) => numberIn(row[place]));
    return { header, unit: unitInText(header) ?? '', figures };
  });
  const roles = rolesOf(headed);
  const columns = headed.map((column, i): AuditedColumn => {
    const total = stated.value[i] ?? numberIn(sum?.[places[i] ?? -1]);
    const flags = column.figures.map(() => undefined);
    return { ...column, role: roles[i] ?? 'amount', flags, ...(total !== undefined && { stated: total }) };
  });
  return ok({ texts: [], parties, columns });
}

/** The first column of words before the figures: codes may stand before the names, and remarks after the figures. */
function findNames(body: readonly (readonly Cell[])[], width: number): number | undefined {
  const holds = (place: number, type: 'string' | 'number'): boolean =>
    body.some((row) => typeof row[place] === type && !isBlank(row[place] ?? null));
  const places = Array.from({ length: width }, (_, place) => place);
  return places.find(
    (place) => holds(place, 'string') && places.some((after) => after > place && holds(after, 'number')),
  );
}

/** `Kommun | 2016 | 2018`: years are numbers, but no figures of a party called Kommun. */
function isHead(row: readonly Cell[] | undefined): boolean {
  return row !== undefined && isHeader(row[0] ?? null);
}

function numberIn(cell: Cell | undefined): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

function findText(rows: readonly (readonly Cell[])[], places: readonly number[], names: number) {
  for (const row of rows) {
    for (const place of places) {
      const cell = row[place] ?? null;
      if (isBlank(cell) || typeof cell === 'number') continue;
      return { kind: 'inferNotNumber', party: showCell(row[names] ?? null), input: showCell(cell) } as const;
    }
  }
  return undefined;
}

function readTotals(cells: readonly Cell[], columns: number): Result<(number | undefined)[]> {
  const given = cells.filter((cell) => !isBlank(cell));
  const wrong = given.find((cell) => typeof cell !== 'number');
  if (wrong !== undefined) return fail({ kind: 'amountNotNumber', input: showCell(wrong) });
  if (given.length > 0 && cells.length !== columns) {
    return fail({ kind: 'inferTotals', totals: cells.length, columns });
  }
  return ok(cells.map(numberIn));
}
