import { isBlank, isCellError, showCell, type Cell } from '../../cell';
import { isHeader } from '../../key/columns';
import { isSumRow } from '../../key/readRows';
import { fail, ok, type Result } from '../../problem';
import type { AuditedColumn, AuditedTable } from './publishedTable';
import { roleOf } from './roleOf';

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
  const hasNames = rows.some(([first = null]) => typeof first === 'string' && !isBlank(first));
  const head = rows[0]?.every((cell) => typeof cell !== 'number') || isHead(rows[0]) ? rows[0] : undefined;
  const body = head ? rows.slice(1) : rows;
  const sum = hasNames ? body.find(([first = null]) => isSumRow(first)) : undefined;
  const parts = body.filter((row) => row !== sum);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const places = Array.from({ length: width }, (_, i) => i).filter(
    (place) => (place > 0 || !hasNames) && parts.some((row) => typeof row[place] === 'number'),
  );
  if (places.length === 0) return fail({ kind: 'auditEmpty' });
  const strange = findText(parts, places);
  if (strange) return fail(strange);
  const stated = readTotals(totals, places.length);
  if (!stated.ok) return stated;
  const parties = parts.map(([first = null], row) => (hasNames ? showCell(first).trim() : String(row + 1)));
  const columns = places.map((place, i): AuditedColumn => {
    const figures = parts.map((row) => numberIn(row[place]));
    const total = stated.value[i] ?? numberIn(sum?.[place]);
    const header = showCell(head?.[place] ?? null).trim();
    const unit = '';
    const role = roleOf({ header, unit }, places.length === 1);
    return {
      header,
      unit,
      role,
      figures,
      flags: figures.map(() => undefined),
      ...(total !== undefined && { stated: total }),
    };
  });
  return ok({ texts: [], parties, columns });
}

/** `Kommun | 2016 | 2018`: years are numbers, but no figures of a party called Kommun. */
function isHead(row: readonly Cell[] | undefined): boolean {
  return row !== undefined && isHeader(row[0] ?? null);
}

function numberIn(cell: Cell | undefined): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

function findText(rows: readonly (readonly Cell[])[], places: readonly number[]) {
  for (const row of rows) {
    for (const place of places) {
      const cell = row[place] ?? null;
      if (isBlank(cell) || typeof cell === 'number') continue;
      return { kind: 'inferNotNumber', party: showCell(row[0] ?? null), input: showCell(cell) } as const;
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
