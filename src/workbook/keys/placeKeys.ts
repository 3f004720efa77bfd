import type { Cell } from '../../core/cell';
import type { Key } from '../../core/key/key';
import { findCycle } from '../../core/key/findCycle';
import { readKey } from '../../core/key/readKey';
import { digitsOf, makeStamp } from '../../core/key/stamp';
import { fail, type Result } from '../../core/problem';
import { codeOf } from '../../register';
import { cellAddress, onSheet } from '../address';
import { toCells, type CellValue } from '../cellValue';
import type { KeyRecord, KeyState } from '../model';
import { foldName } from '../naming';
import { atOnce, type Steps } from '../turns';
import { readBlock, TABLE_PREFIX, type Block } from './block';

/** Where a key stands, for those who are going to write there. */
export interface PlacedKey extends KeyRecord {
  readonly sheet: string;
  readonly column: number;
  readonly block: Block;
}

/** A key table and what stands above it as cells, whether Excel has read them or they come out of a file. */
export interface KeyTable {
  readonly name: string;
  readonly address: string;
  readonly sheet: string;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  /** The two columns from the top of the sheet down to the table. */
  readonly above: {
    readonly values: readonly (readonly CellValue[])[];
    readonly texts: readonly (readonly string[])[];
  };
}

/**
 * The keys that tables hold, from left to right.
 * @param nameAt the defined name of a cell, by its plain reference
 */
export function placeKeys(tables: readonly KeyTable[], nameAt: ReadonlyMap<string, string>): PlacedKey[] {
  return atOnce(placeKeysInSteps(tables, nameAt));
}

export function* placeKeysInSteps(
  tables: readonly KeyTable[],
  nameAt: ReadonlyMap<string, string>,
): Steps<PlacedKey[]> {
  const placed: PlacedTable[] = [];
  for (const table of tables) {
    yield;
    placed.push(toPlaced(table, nameAt));
  }
  const keys = yield* readContents(placed);
  return keys.sort((a, b) => a.column - b.column);
}

/** A table with what stands above it, before its cells are read as a key. */
type PlacedTable = Omit<PlacedKey, 'key' | 'stamp' | 'state'> & {
  readonly cells: Cell[][];
  /** What its cells refer to, if they hold nothing but a name: the keys that it is made of. */
  readonly refersTo: readonly string[];
};

function toPlaced(
  { name: table, address, sheet, column, values, formulas, above }: KeyTable,
  nameAt: ReadonlyMap<string, string>,
): PlacedTable {
  const block = readBlock(above.values, above.texts);
  const stampCell = onSheet(sheet, cellAddress(block.rows.stamp ?? -1, column + 1));
  return {
    name: nameAt.get(stampCell) ?? table.slice(TABLE_PREFIX.length),
    table,
    label: block.label,
    facts: block.facts,
    decidedStamp: block.decidedStamp,
    address,
    cells: toCells(values),
    refersTo: namesIn(formulas),
    sheet,
    column,
    block,
  };
}

/**
 * A nest or a blend holds the stamps of other keys, which may stand anywhere on the sheet: the tables are read again
 * as long as another one has become known. What is left then refers to a key that is gone, or to itself in a circle.
 */
function* readContents(tables: readonly PlacedTable[]): Steps<PlacedKey[]> {
  const known = new Map<string, Key>();
  const records = new Map<PlacedTable, PlacedKey>();
  let before: number;
  do {
    before = known.size;
    for (const table of tables) {
      if (records.has(table) && !waits(records.get(table))) continue;
      yield;
      const record = toRecord(table, tables, known);
      records.set(table, record);
      if (record.key.ok) known.set(record.stamp, record.key.value);
    }
  } while (known.size > before && [...records.values()].some(waits));
  return [...records.values()];
}

function waits(record: PlacedKey | undefined): boolean {
  return record?.key.ok === false && record.key.problem.kind === 'stampUnknown';
}

function toRecord(
  { cells, refersTo, ...placed }: PlacedTable,
  tables: readonly PlacedTable[],
  known: ReadonlyMap<string, Key>,
): PlacedKey {
  const { label, decidedStamp } = placed;
  const cycle = refersTo.length > 0 ? cycleThrough(placed.name, tables) : undefined;
  const key = cycle
    ? fail({ kind: 'keyCycle', labels: cycle })
    : readKey(cells, { label, codeOf, isTable: true, findStamp: (stamp) => known.get(stamp) });
  const stamp = key.ok ? makeStamp(label, cells) : '';
  return { ...placed, stamp, state: stateOf(key, stamp, decidedStamp), key };
}

/** The labels of the keys that refer to each other in a circle. */
function cycleThrough(name: string, tables: readonly PlacedTable[]): string[] | undefined {
  const byName = new Map(tables.map((table) => [foldName(table.name), table]));
  const cycle = findCycle(foldName(name), (other) => (byName.get(other)?.refersTo ?? []).map(foldName));
  return cycle?.map((other) => byName.get(other)?.label ?? other);
}

function namesIn(formulas: readonly (readonly CellValue[])[]): string[] {
  const texts = formulas.flat().filter((formula) => typeof formula === 'string');
  return texts.flatMap((text) => /^=([\p{L}_][\p{L}\p{N}_.]*)$/u.exec(text)?.[1] ?? []);
}

function stateOf(key: Result<Key>, stamp: string, decided: string): KeyState {
  if (!key.ok) return 'broken';
  if (decided === '') return 'undecided';
  return digitsOf(stamp) === decided.slice(-8) ? 'decided' : 'changed';
}
