import { isErrorValue, type CellValue } from '../../../cellValue';
import type { Corner } from '../../../explain/cellAt';
import { foldName } from '../../../naming';
import type { SheetImage } from '../../image/sheetImage';
import type { ResultDifference } from '../received';
import { labelCells, type LabelledCell } from './labelCells';
import { pairCells, type CellPair } from './pairCells';
import { differenceOf, sameNumber, sameValue } from './sameValue';

/** The sheets of a copy, and the cells in which it shows results of ours. */
export interface Results {
  readonly sheets: readonly SheetImage[];
  readonly areas: readonly Corner[];
}

interface ComparedResults {
  readonly compared: number;
  readonly differences: readonly ResultDifference[];
}

/** What either of the copies knows as a result is compared: a frozen copy no longer has the formulas. */
export function compareResults(mine: Results, theirs: Results): ComparedResults {
  const pairs = sheetPairs(mine, theirs).flatMap(({ left, right }) => pairCells(left, right));
  const results = pairs.filter((pair) => pair.mine?.isOurs === true || pair.theirs?.isOurs === true);
  const both = results.filter(isCompared);
  return { compared: both.length, differences: results.flatMap((pair) => toDifference(pair) ?? []) };
}

interface SheetPair {
  readonly left: readonly LabelledCell[];
  readonly right: readonly LabelledCell[];
}

function sheetPairs(mine: Results, theirs: Results): SheetPair[] {
  const names = new Set([...mine.areas, ...theirs.areas].map(({ sheet }) => foldName(sheet)));
  return [...names].map((name) => ({ left: cellsOn(mine, name), right: cellsOn(theirs, name) }));
}

function cellsOn({ sheets, areas }: Results, name: string): LabelledCell[] {
  const sheet = sheets.find((each) => foldName(each.name) === name);
  if (!sheet) return [];
  const places = new Set(areas.filter((area) => foldName(area.sheet) === name).flatMap(placesIn));
  return labelCells(sheet, (row, column) => places.has(placeOf(row, column)));
}

function placeOf(row: number, column: number): number {
  return row * 16_384 + column;
}

function placesIn({ row, column, rows, columns }: Corner): number[] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => placeOf(row + r, column + c)),
  ).flat();
}

/** Two errors are nothing to compare. */
function isCompared({ mine, theirs }: CellPair): boolean {
  return !!mine && !!theirs && !(isErrorValue(mine.value) && isErrorValue(theirs.value));
}

function toDifference({ mine, theirs }: CellPair): ResultDifference | undefined {
  const cell = mine ?? theirs;
  if (!cell || (mine && theirs && sameValue(mine.value, theirs.value))) return undefined;
  const [left, right] = [numberOf(mine), numberOf(theirs)];
  const isBoth = left !== undefined && right !== undefined;
  const shown = shownOf(mine?.value, theirs?.value);
  return {
    address: cell.address,
    ...(mine && theirs && mine.address !== theirs.address && { theirAddress: theirs.address }),
    row: cell.row,
    column: cell.column,
    ...(left !== undefined && { mine: left }),
    ...(right !== undefined && { theirs: right }),
    ...(shown && { shown }),
    ...(isBoth && !sameNumber(left, right) && { difference: differenceOf(left, right) }),
  };
}

function numberOf(cell: LabelledCell | undefined): number | undefined {
  return typeof cell?.value === 'number' ? cell.value : undefined;
}

function shownOf(mine: CellValue | undefined, theirs: CellValue | undefined): ResultDifference['shown'] {
  const [left, right] = [mine, theirs].map((value) =>
    value === undefined || typeof value === 'number' ? undefined : String(value),
  );
  if (left === undefined && right === undefined) return undefined;
  return { ...(left !== undefined && { mine: left }), ...(right !== undefined && { theirs: right }) };
}
