import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Cell } from '../../src/core/cell';
import type { Key } from '../../src/core/key/key';
import { readKey } from '../../src/core/key/readKey';
import { restrictKey } from '../../src/core/key/restrictKey';
import type { Result } from '../../src/core/problem';
import { codeOf, registerKey } from '../../src/register';

export interface GoldenCase {
  title: string;
  source: string;
  kind: 'P' | 'D' | 'H';
  key: GoldenKey;
  amount?: number;
  step?: number;
  method?: string;
  rate?: number;
  expect: Expected;
}

export interface Expected {
  shares?: Record<string, number>;
  sum?: number;
  fractions?: Record<string, [least: number, most: number]>;
  weights?: Record<string, number>;
  weightSum?: number;
  perWeight?: Record<string, number>;
  collects?: number;
  problem?: Record<string, unknown>;
}

interface GoldenKey {
  file?: string;
  cells?: Cell[][];
  register?: [measure: string, year: number, selection: Cell[][] | null];
  only?: Cell[];
}

const KEYS = 'keys';

export function goldenCases(): { name: string; golden: GoldenCase }[] {
  const folders = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .filter(({ name }) => name !== KEYS)
    .flatMap(({ name: folder }) =>
      readdirSync(path.join(__dirname, folder)).map((file) => ({
        name: `${folder} ${path.basename(file, '.json')}`,
        golden: readJson(folder, file) as GoldenCase,
      })),
    );
}

export function keyOf({ only, ...source }: GoldenKey): Result<Key> {
  const whole = readKey(cellsOf(source), { label: 'Provnyckel', codeOf });
  if (!whole.ok || only === undefined) return whole;
  const cells = restrictKey(
    whole.value,
    only.map((party) => [party]),
  );
  return cells.ok ? readKey(cells.value, { label: 'Delnyckel', codeOf }) : cells;
}

function cellsOf({ file, cells, register }: GoldenKey): Cell[][] {
  if (register) return registerCells(register);
  if (file !== undefined) return (readJson(KEYS, `${file}.json`) as { cells: Cell[][] }).cells;
  if (cells) return cells;
  throw new Error('a golden case needs a key');
}

function registerCells(call: [string, number, Cell[][] | null]): Cell[][] {
  const key = registerKey(...call);
  if (!key.ok) throw new Error(JSON.stringify(key.problem));
  return [key.value.header, ...key.value.rows];
}

function readJson(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(path.join(__dirname, folder, file), 'utf8'));
}
