import type { Cell } from '../../core/cell';
import { HEADERS } from '../../core/key/columns';
import type { Key } from '../../core/key/key';
import { readKey } from '../../core/key/readKey';
import { isStamp } from '../../core/key/stamp';
import { fail, type Problem, type Result } from '../../core/problem';
import { codeOf } from '../../register';
import { asText, type CellValue } from '../cellValue';
import type { BlendDraft, KeyDraft, KeyRow, PartiesDraft } from '../model';
import { sameName } from '../naming';
import type { PlacedKey } from './readKeys';

/** A draft's table with its header, as formulas: other keys are referred to by their names. */
export function draftCells(draft: KeyDraft): CellValue[][] {
  return draft.kind === 'blend' ? blendCells(draft) : partyCells(draft);
}

function blendCells({ portions }: BlendDraft): CellValue[][] {
  return [[HEADERS.key, HEADERS.portion], ...portions.map(({ key, portion }) => [`=${key}`, portion])];
}

const OPTIONAL = ['fixed', 'floor', 'cap', 'subkey'] as const;

/** Only the columns that somebody has anything in. */
function partyCells({ rows }: PartiesDraft): CellValue[][] {
  const used = OPTIONAL.filter((column) => rows.some((row) => (row[column] ?? '') !== ''));
  const header = [HEADERS.party, HEADERS.weight, ...used.map((column) => HEADERS[column])];
  return [
    header,
    ...rows.map((row) => [asText(row.party), row.weight, ...used.map((column) => cellOf(row, column))]),
  ];
}

function cellOf(row: KeyRow, column: (typeof OPTIONAL)[number]): CellValue {
  const entry = row[column] ?? '';
  return column === 'subkey' && entry !== '' ? `=${entry}` : entry;
}

/**
 * What is written must be a key when it is read back: the same reading checks it before the sheet is touched. What a
 * formula will give is not known yet; it counts as something that cannot be wrong.
 */
export function checkDraft(draft: KeyDraft, keys: readonly PlacedKey[]): Problem | undefined {
  const { label } = draft;
  if (label === '') return { kind: 'labelMissing' };
  if (isStamp(label)) return { kind: 'labelReserved', label };
  const key = previewKey(draft, keys);
  return key.ok ? undefined : key.problem;
}

/** The key that a draft will be, with the workbook's keys that it refers to. */
export function previewKey(
  draft: KeyDraft,
  keys: readonly Pick<PlacedKey, 'name' | 'stamp' | 'key'>[],
): Result<Key> {
  const byStamp = new Map(keys.flatMap(({ stamp, key }) => (key.ok ? [[stamp, key.value] as const] : [])));
  const cells = draftCells(withPortions(draft)).map((row, i) =>
    row.map((cell) => (i === 0 ? cell : toPreview(cell, keys))),
  );
  const lost = cells.flat().find((cell) => typeof cell === 'object' && cell !== null);
  if (lost) return fail({ kind: 'keyUnknown', name: lost.error });
  return readKey(cells, {
    label: draft.label,
    codeOf,
    isTable: true,
    findStamp: (stamp) => byStamp.get(stamp),
  });
}

function toPreview(cell: CellValue, keys: readonly Pick<PlacedKey, 'name' | 'stamp'>[]): Cell {
  if (typeof cell !== 'string') return cell;
  if (!cell.startsWith('=')) return cell.startsWith("'") ? cell.slice(1) : cell === '' ? null : cell;
  const name = cell.slice(1);
  const referred = keys.find((key) => sameName(key.name, name));
  if (referred) return referred.stamp;
  return isName(name) ? { error: name } : UNKNOWN_NUMBER;
}

/** A bare name that no key has: a reference to a cell or a calculation is not one. */
function isName(formula: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(formula) && !/^[a-z]{1,3}\d+$/i.test(formula);
}

const UNKNOWN_NUMBER = 1;

/** Portions that formulas will give are taken to fill up the blend: whether they do shows when they are calculated. */
function withPortions(draft: KeyDraft): KeyDraft {
  if (draft.kind !== 'blend') return draft;
  const known = draft.portions.flatMap(({ portion }) => (typeof portion === 'number' ? [portion] : []));
  const unknown = draft.portions.length - known.length;
  const sum = known.reduce((total, portion) => total + portion, 0);
  const guess = ((sum > 1 ? 100 : 1) - sum) / unknown;
  const portions = draft.portions.map(({ key, portion }) => ({
    key,
    portion: typeof portion === 'number' ? portion : guess,
  }));
  return { ...draft, portions };
}
