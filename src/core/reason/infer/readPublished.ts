import { LARGEST_STEPS } from '../../amount';
import { isBlank, isCellError, showCell, type Cell } from '../../cell';
import { isHeader } from '../../key/columns';
import { isSumRow } from '../../key/readRows';
import { PartyIndex, toParty, type CodeOf, type Party } from '../../party';
import { fail, ok, type Problem, type Result } from '../../problem';
import type { Published, PublishedColumn } from './published';

/**
 * Reads a published table from cells: names first, then a column of figures for each amount, with or without a row of
 * headers and a sum row. The sum row states the totals, unless they are given.
 */
export function readPublished(
  cells: readonly (readonly Cell[])[],
  totals: readonly Cell[],
  codeOf: CodeOf,
): Result<Published> {
  const rows = cells.filter((row) => !row.every(isBlank));
  const head = rows.length > 1 && isHead(rows[0] ?? []) ? rows[0] : undefined;
  const body = head ? rows.slice(1) : rows;
  const sum = body.find(([first]) => isSumRow(first ?? null));
  const parts = body.filter((row) => row !== sum);
  const problem = firstProblem(parts, codeOf);
  if (problem) return fail(problem);
  const parties = parts.map(([first]) => partyOf(first ?? null, codeOf));
  const places = Array.from({ length: (rows[0]?.length ?? 1) - 1 }, (_, i) => i + 1).filter((place) =>
    parts.some((row) => typeof row[place] === 'number'),
  );
  if (places.length === 0) return fail({ kind: 'inferEmpty' });
  const stated = totals.length > 0 ? totals : places.map((place) => sum?.[place] ?? null);
  const amounts = readTotals(stated, places.length);
  if (!amounts.ok) return amounts;
  const columns = places.map((place, i) =>
    toColumn(showCell(head?.[place] ?? null), parts, place, amounts.value[i]),
  );
  return ok({ parties, columns });
}

/** A first row that says what the columns are, not what somebody pays: `Kommun | 2016 | 2018` or `| Budget`. */
function isHead([first = null, ...others]: readonly Cell[]): boolean {
  return isHeader(first) || isBlank(first) || !others.some((cell) => typeof cell === 'number');
}

function firstProblem(rows: readonly (readonly Cell[])[], codeOf: CodeOf): Problem | undefined {
  if (rows.length === 0) return { kind: 'inferEmpty' };
  const index = new PartyIndex(codeOf);
  for (const [i, [first = null, ...figures]] of rows.entries()) {
    if (isCellError(first)) return { kind: 'cellError', where: 'published', error: first.error };
    if (isBlank(first) || (typeof first === 'number' && codeOf(first) === undefined))
      return { kind: 'inferPartyMissing', row: i + 1 };
    const party = partyOf(first, codeOf);
    const before = index.add(party, i);
    if (before !== undefined)
      return { kind: 'partyListedTwice', input: party.name, rows: [before + 1, i + 1] };
    const large = figures.find(isTooLarge);
    if (large !== undefined) return tooLarge(large);
    const wrong = figures.find((cell) => !isBlank(cell) && typeof cell !== 'number');
    if (wrong === undefined) continue;
    if (isCellError(wrong)) return { kind: 'cellError', where: party.name, error: wrong.error };
    return { kind: 'inferNotNumber', party: party.name, input: showCell(wrong) };
  }
  return undefined;
}

/** Beyond this no amount can be shared, and differences between such amounts pass what a number can hold. */
function isTooLarge(cell: Cell): cell is number {
  return typeof cell === 'number' && Math.abs(cell) > LARGEST_STEPS;
}

function tooLarge(amount: number): Problem {
  return { kind: 'amountTooLarge', amount, step: 1 };
}

function partyOf(cell: Cell, codeOf: CodeOf): Party {
  return toParty(typeof cell === 'number' ? cell : showCell(cell), codeOf);
}

function readTotals(cells: readonly Cell[], columns: number): Result<(number | undefined)[]> {
  if (cells.length !== columns) return fail({ kind: 'inferTotals', totals: cells.length, columns });
  const large = cells.find(isTooLarge);
  if (large !== undefined) return fail(tooLarge(large));
  const wrong = cells.find((cell) => !isBlank(cell) && typeof cell !== 'number');
  if (wrong === undefined) return ok(cells.map((cell) => (typeof cell === 'number' ? cell : undefined)));
  return isCellError(wrong)
    ? fail({ kind: 'cellError', where: 'total', error: wrong.error })
    : fail({ kind: 'amountNotNumber', input: showCell(wrong) });
}

function toColumn(
  header: string,
  rows: readonly (readonly Cell[])[],
  place: number,
  total: number | undefined,
): PublishedColumn {
  const year = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(header)?.[1];
  return {
    header,
    figures: rows.map((row) => (typeof row[place] === 'number' ? row[place] : undefined)),
    ...(total !== undefined && { total }),
    ...(year !== undefined && { year: Number(year) }),
  };
}
