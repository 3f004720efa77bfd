import { municipalities } from '../../../src/register';

/** What a constructed answer holds. Its figures are made up; its form is that of the recorded one. */
export interface Construction {
  readonly table: string;
  readonly content: string;
  /** Codes of the variables besides region, content and year. */
  readonly fixed?: Record<string, string>;
  readonly years: readonly number[];
  readonly regions?: readonly string[];
  /** The order of the dimensions. */
  readonly id?: readonly string[];
  readonly figure: (code: string, year: number) => number | null;
  readonly status?: (code: string, year: number) => string | null;
  readonly updated?: string;
}

export const ALL_CODES = municipalities.map(({ code }) => code);

/** A figure that belongs to one municipality and one year alone. */
export function madeUp(code: string, year: number): number {
  return Number(code) * 10_000 + year;
}

export interface JsonStat {
  version: string;
  class: string;
  label: string;
  updated: string;
  id: string[];
  size: number[];
  dimension: Record<string, { category: Category }>;
  extension: { px: { tableid: string } };
  value: (number | string | null)[] | Record<string, number>;
  status?: (string | null)[] | Record<string, string>;
}

interface Category {
  index: Record<string, number> | string[];
  label: Record<string, string>;
}

/**
 * An answer in json-stat2. As in SCB's own, JSON objects are written by JavaScript's order of keys: 1060 stands
 * before 0114, whatever place the index gives them.
 */
export function construct({
  table,
  content,
  fixed = {},
  years,
  regions = ALL_CODES,
  id = ['Region', ...Object.keys(fixed), 'ContentsCode', 'Tid'],
  figure,
  status,
  updated = '2026-12-15T07:00:00Z',
}: Construction): JsonStat {
  const codes: Record<string, readonly string[]> = {
    Region: regions,
    ContentsCode: [content],
    Tid: years.map(String),
    ...Object.fromEntries(Object.entries(fixed).map(([name, code]) => [name, [code]])),
  };
  const cells = combine(id.map((name) => codes[name] ?? []));
  const at = (cell: readonly string[]): [string, number] => [
    cell[id.indexOf('Region')] ?? '',
    Number(cell[id.indexOf('Tid')]),
  ];
  return {
    version: '2.0',
    class: 'dataset',
    label: 'CONSTRUCTED: made-up figures in the form of an answer of SCB',
    updated,
    id: [...id],
    size: id.map((name) => codes[name]?.length ?? 0),
    dimension: Object.fromEntries(id.map((name) => [name, { category: category(codes[name] ?? []) }])),
    extension: { px: { tableid: table } },
    value: cells.map((cell) => figure(...at(cell))),
    ...(status ? { status: cells.map((cell) => status(...at(cell))) } : {}),
  };
}

function category(codes: readonly string[]): Category {
  return {
    index: Object.fromEntries(codes.map((code, place) => [code, place])),
    label: Object.fromEntries(codes.map((code) => [code, `label of ${code}`])),
  };
}

/** All cells in row-major order: the last dimension varies fastest. */
function combine(dimensions: readonly (readonly string[])[]): string[][] {
  return dimensions.reduce<string[][]>(
    (cells, codes) => cells.flatMap((cell) => codes.map((code) => [...cell, code])),
    [[]],
  );
}

export const TAX_BASE = { table: 'TAB3600', content: 'OE0101A5' };
export const INHABITANTS = { table: 'TAB638', content: 'BE0101N1', fixed: { Alder: 'tot' } };
export const PERTURBED = {
  table: 'TAB5557',
  content: '000007ME',
  fixed: { Civilstand: 'SC', Alder: 'TotSA', Kon: 'TotSa' },
};
