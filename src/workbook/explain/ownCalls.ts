import { allocate } from '../../core/allocation/allocate';
import { fractionOf } from '../../core/allocation/fraction';
import { readMethod } from '../../core/allocation/methods';
import { Exact, readAmount, readStep } from '../../core/amount';
import type { Cell } from '../../core/cell';
import { blendKeys, type Portion } from '../../core/key/blendKeys';
import type { Key } from '../../core/key/key';
import { toKeyCells } from '../../core/key/keyCells';
import { findParties } from '../../core/key/listParties';
import { restrictKey } from '../../core/key/restrictKey';
import { fail, ok, type Result } from '../../core/problem';
import { codeOf, registerKey } from '../../register';
import type { KeyRecord } from '../model';
import { numberOf, scalar, type Cells } from './builtins';
import { evaluate, type Surroundings } from './evaluate';
import { findExplainedKey } from './explainedKey';
import type { Expression } from './formula';

/** Arguments of a call of ours, once evaluated; nothing for one that is left out. */
type Arguments = readonly (Cells | undefined)[];
type Own = (args: Arguments, find: (cells: Cells | undefined) => Result<Key>) => Result<Cells>;

/** The functions of ours that other functions calculate on: the same core as when Excel calls them. */
const OWN: Readonly<Record<string, Own>> = {
  REGISTER: ([measure, year, selection]) => {
    const key = registerKey(cellOf(measure), cellOf(year), copy(selection) ?? null);
    return key.ok ? ok([key.value.header, ...key.value.rows]) : key;
  },
  SUBKEY: ([key, parties], find) => {
    const found = find(key);
    return found.ok ? restrictKey(found.value, parties ?? []) : found;
  },
  BLEND: (args, find) => {
    const portions = readPortions(args, find);
    if (!portions.ok) return portions;
    const blended = blendKeys('', portions.value, codeOf);
    return blended.ok ? ok(toKeyCells(blended.value)) : blended;
  },
  FRACTION: ([party, key], find) => {
    const found = find(key);
    if (!found.ok) return found;
    const members = findParties(found.value, cellOf(party));
    if (!members.ok) return members;
    const fraction = fractionOf(found.value, members.value);
    return fraction.ok ? ok([[fraction.value]]) : fraction;
  },
  SHARE: share,
};

/** Evaluates calls of ours inside a formula. */
export function callOwn(records: readonly KeyRecord[], around: () => Surroundings): Surroundings['call'] {
  const find = (cells: Cells | undefined): Result<Key> => {
    const found = cells ? findExplainedKey(cells, records) : fail({ kind: 'keyMissing' });
    return found.ok ? ok(found.value.key) : found;
  };
  return (name, args) => {
    const own = OWN[name];
    if (!own) return undefined;
    const evaluated = evaluateAll(args, around());
    return evaluated.ok ? own(evaluated.value, find) : evaluated;
  };
}

function evaluateAll(
  args: readonly (Expression | null)[],
  around: Surroundings,
): Result<(Cells | undefined)[]> {
  const values: (Cells | undefined)[] = [];
  for (const argument of args) {
    const value = argument ? evaluate(argument, around) : undefined;
    if (value && !value.ok) return value;
    values.push(value?.value);
  }
  return ok(values);
}

function share([party, key, amount, step, method]: Arguments, find: Parameters<Own>[1]): Result<Cells> {
  const found = find(key);
  if (!found.ok) return found;
  const members = findParties(found.value, cellOf(party));
  if (!members.ok) return members;
  const size = readStep(cellOf(step));
  if (!size.ok) return size;
  const rule = readMethod(cellOf(method));
  if (!rule.ok) return rule;
  const read = readAmount(cellOf(amount), size.value);
  if (!read.ok) return read;
  const shares = allocate(found.value, read.value, rule.value);
  if (!shares.ok) return shares;
  return ok([[Exact.sum(0, ...members.value.map((member) => shares.value[member] ?? 0)).toNumber()]]);
}

function readPortions(args: Arguments, find: Parameters<Own>[1]): Result<Portion[]> {
  const portions: Portion[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const key = find(args[i]);
    if (!key.ok) return key;
    const portion = numberOf(args[i + 1]);
    const party = key.value.label || String(portions.length + 1);
    if (portion === undefined) return fail({ kind: 'weightBlank', key: '', party });
    portions.push({ key: key.value, portion });
  }
  return ok(portions);
}

/** One argument as one cell; a range where one cell is asked for counts as left out, as to the function itself. */
export function cellOf(cells: Cells | undefined): Cell {
  return cells === undefined ? null : (scalar(cells) ?? null);
}

function copy(cells: Cells | undefined): Cell[][] | undefined {
  return cells?.map((row) => [...row]);
}
