import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Cell } from '../../src/core/cell';
import { DOCUMENTS } from './documentFigures';

export interface GoldenCase {
  title: string;
  source: string;
  kind: 'P' | 'D' | 'H';
  key: GoldenKey;
  amount?: number;
  /** Several amounts, of which a table is made whose rows and columns tie. */
  amounts?: number[];
  /** By party: what its row is to make, if that is prescribed. */
  rowTotals?: Record<string, number>;
  typed?: string;
  step?: number;
  method?: string;
  tariff?: Cell[][];
  condition?: { answers: Cell[][]; rule: string };
  before?: { key: GoldenKey; amount: number };
  published?: GoldenPublished;
  expect: Expected;
}

export interface Expected {
  shares?: Record<string, number>;
  sum?: number;
  /** By party: its share of each of the amounts. */
  table?: Record<string, number[]>;
  fractions?: Record<string, [least: number, most: number]>;
  weights?: Record<string, number>;
  weightSum?: number;
  perWeight?: Record<string, number>;
  fees?: Record<string, number>;
  collects?: number;
  changes?: Record<string, [budget: number, key: number, rounding: number, total: number]>;
  difference?: number;
  inference?: ExpectedInference;
  /** Rows of AUDIT: part of what is found, where, what stands, what it should be, the difference; null for any. */
  findings?: Cell[][];
  outcome?: string;
  /** By party: its share, or what is said in its place while the condition is not met. */
  shown?: Record<string, number | string>;
  /** By party: its share in words, in Swedish, of a key without a name and an amount without a measure. */
  explanation?: Record<string, string>;
  problem?: Record<string, unknown>;
}

/** What somebody has published, with the arguments of INFER. */
export interface GoldenPublished {
  cells: Cell[][];
  totals?: number[];
  /** A county, or other keys than those of the register. */
  candidates?: string;
  /** True where an audit compares the amounts with the key of the case. */
  isByKey?: boolean;
}

interface ExpectedInference {
  /** Each is a part of one of the sentences in the last column. */
  says: string[];
  /** The first ranked key with its total, step, rounding and largest error. */
  first: Cell[];
}

export interface GoldenKey {
  file?: string;
  cells?: Cell[][];
  register?: RegisterCall;
  only?: Cell[];
  /** Other keys that cells of this one refer to as `=Name`; later ones may refer to earlier ones. */
  keys?: Record<string, Cell[][]>;
}

export type RegisterCall = [measure: string, year: number, selection: Cell[][] | null];

const KEYS = 'keys';

export function goldenCases(): { name: string; golden: GoldenCase }[] {
  const folders = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .filter(({ name }) => name !== KEYS && name !== DOCUMENTS)
    .flatMap(({ name: folder }) =>
      readdirSync(path.join(__dirname, folder)).map((file) => ({
        name: `${folder} ${path.basename(file, '.json')}`,
        golden: readJson(folder, file) as GoldenCase,
      })),
    );
}

/** The cells of a key as they stand in the case; nothing for a key out of the register. */
export function cellsOf({ file, cells }: GoldenKey): Cell[][] | undefined {
  return file === undefined ? cells : (readJson(KEYS, `${file}.json`) as { cells: Cell[][] }).cells;
}

/** The key that a cell `=Name` refers to. */
export function referredTo(cell: Cell): string | undefined {
  return typeof cell === 'string' && cell.startsWith('=') ? cell.slice(1) : undefined;
}

/** True for a column of weights, where a reference means the party's fraction and not the other key's stamp. */
export function isWeightColumn(header: Cell | undefined): boolean {
  return header === 'Vikt';
}

function readJson(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(path.join(__dirname, folder, file), 'utf8'));
}
