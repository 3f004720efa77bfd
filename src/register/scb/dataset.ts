import JSONstat, { type JsonStatDataset } from 'jsonstat-toolkit';
import { isRecord, type JsonRecord } from './json';

/** A dataset in json-stat2 whose sizes, categories and cells fit together. */
export interface Dataset {
  readonly dimensions: readonly string[];
  readonly updated: string;
  /** The table that it says it is; empty if it does not say. */
  readonly table: string;
  codes(dimension: string): readonly string[];
  /** The cell at these codes. A dimension with one category need not be named. */
  cell(codes: Readonly<Record<string, string>>): { value: unknown; status: unknown };
}

/** What is wrong with an answer: it is no json-stat2 at all, or it contradicts itself in the place named. */
type Flaw = { kind: 'notJsonStat' } | { kind: 'damaged'; where: string };

interface Parts {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly dimension: Readonly<Record<string, { category: JsonRecord }>>;
  readonly value: object;
  readonly status: unknown;
}

/**
 * The library reads what it is given as well as it can: it stretches a lone value over every cell, and of two
 * categories in one place it keeps the later. So the form is checked first, and it is handed the checked parts alone.
 */
export function readDataset(json: unknown): Dataset | Flaw {
  const parts = isRecord(json) ? partsOf(json) : undefined;
  if (!isRecord(json) || !parts) return { kind: 'notJsonStat' };
  const where = findDamage(parts);
  if (where !== undefined) return { kind: 'damaged', where };
  const updated = typeof json.updated === 'string' ? json.updated.slice(0, 10) : '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(updated)) return { kind: 'damaged', where: 'updated' };
  const cube = JSONstat({ version: '2.0', class: 'dataset', ...parts });
  return {
    dimensions: parts.id,
    updated,
    table: tableOf(json),
    codes: (dimension) => cube.Dimension(dimension)?.id ?? [],
    cell: (codes) => cellOf(cube, codes),
  };
}

export function isFlaw(read: Dataset | Flaw): read is Flaw {
  return 'kind' in read;
}

function cellOf(cube: JsonStatDataset, codes: Readonly<Record<string, string>>) {
  return cube.Data(codes) ?? { value: null, status: null };
}

function tableOf({ extension }: JsonRecord): string {
  const px = isRecord(extension) ? extension.px : undefined;
  const table = isRecord(px) ? px.tableid : undefined;
  return typeof table === 'string' ? table : '';
}

function partsOf({ class: kind, id, size, dimension, value, status }: JsonRecord): Parts | undefined {
  const isDataset = kind === 'dataset' && isTexts(id) && isCounts(size) && typeof value === 'object' && value;
  if (!isDataset || !isRecord(dimension)) return undefined;
  const dimensions: Record<string, { category: JsonRecord }> = {};
  for (const name of id) {
    const { category } = isRecord(dimension[name]) ? dimension[name] : {};
    if (!isRecord(category)) return undefined;
    dimensions[name] = { category };
  }
  // An absent status must reach the library as null: it takes undefined for a list.
  return { id, size, dimension: dimensions, value, status: status ?? null };
}

function findDamage({ id, size, dimension, value, status }: Parts): string | undefined {
  if (id.length !== size.length || new Set(id).size !== id.length) return 'size';
  const cells = size.reduce((product, count) => product * count, 1);
  const broken = id.find((name, at) => !numbersEach(dimension[name]?.category ?? {}, size[at] ?? 0));
  if (broken !== undefined) return broken;
  if (!fills(value, cells)) return 'value';
  return status === null || typeof status === 'string' || fills(status, cells) ? undefined : 'status';
}

/** True if the categories have the places 0, 1, 2 … and no place twice. A lone category needs no index. */
function numbersEach({ index, label }: JsonRecord, count: number): boolean {
  if (isTexts(index)) return index.length === count && new Set(index).size === count;
  if (index === undefined) return count === 1 && isRecord(label) && Object.keys(label).length === 1;
  if (!isRecord(index)) return false;
  const places = new Set(Object.values(index));
  return (
    Object.keys(index).length === count &&
    Array.from({ length: count }, (_, at) => places.has(at)).every(Boolean)
  );
}

/** One entry a cell, or an object that has only the cells with something in them, by their position. */
function fills(entries: unknown, cells: number): boolean {
  if (Array.isArray(entries)) return entries.length === cells;
  return isRecord(entries) && Object.keys(entries).every((key) => /^\d+$/.test(key) && Number(key) < cells);
}

function isTexts(json: unknown): json is string[] {
  return Array.isArray(json) && json.every((entry) => typeof entry === 'string');
}

function isCounts(json: unknown): json is number[] {
  return Array.isArray(json) && json.every((entry) => Number.isInteger(entry) && entry > 0);
}
