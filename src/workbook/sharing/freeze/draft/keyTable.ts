import { showCell, type Cell } from '../../../../core/cell';
import type { Key } from '../../../../core/key/key';
import { toKeyCells } from '../../../../core/key/keyCells';
import type { Native } from '../../native/native';
import { done, type CallArguments, type Read } from './callArguments';
import { guarded } from './guards';
import type { ChosenKeys, KeyChoices } from './keyChoice';
import type { Extent, SpillPlace } from './nativeCall';
import type { Calculation } from '../../native/calculation';

/** SUBKEY and BLEND as the cells of a key: names as they are, weights that follow the keys that they come from. */
export interface KeyTable {
  readonly chosen: ChosenKeys;
  readonly key: Key;
  readonly cells: readonly (readonly Cell[])[];
}

export function readKeyTable(args: CallArguments, choices: KeyChoices): Read<KeyTable> {
  const found = choices.read(args.call, args.reader);
  const key = found?.ok ? found.value.keys.choices[0]?.key : undefined;
  if (!found?.ok || !key) return unreadable(args);
  // Fixed amounts and bounds are columns of their own, which no whole weight stands for.
  if (key.fixed || key.bounds) return { ok: false, why: { kind: 'bounds', key: key.label } };
  return done({ chosen: found.value, key, cells: toKeyCells(key) });
}

export function extentOfKey({ cells }: KeyTable): Extent {
  return { rows: cells.length, columns: cells[0]?.length ?? 1 };
}

export function keyCell(
  { chosen, key, cells }: KeyTable,
  { row, column }: SpillPlace,
  args: CallArguments,
  natives: Calculation,
): Native {
  const cell = cells[row]?.[column] ?? null;
  if (typeof cell !== 'number') return { ok: true, text: `"${showCell(cell).replaceAll('"', '""')}"` };
  const weight = weightIn(key, row - 1, cell, chosen, natives);
  return weight === undefined ? unreadable(args) : { ok: true, text: guarded(weight, chosen.guards) };
}

/** From the cell of the key itself where there is one; otherwise in proportion to the calculation's whole weight. */
function weightIn(
  key: Key,
  place: number,
  now: number,
  { keys }: ChosenKeys,
  natives: Calculation,
): string | undefined {
  const name = key.parties[place]?.name ?? '';
  const source = keys.sourceOf(key);
  if (source) return `INDEX(${source.weights},MATCH("${name.replaceAll('"', '""')}",${source.parties},0))`;
  const weight = natives.weight(key, keys.sourceOf, name);
  if (!weight) return undefined;
  if (now === weight.value) return weight.text;
  const divisor = weight.value / now;
  return Number.isFinite(divisor) && weight.value / divisor === now ? `${weight.text}/${divisor}` : undefined;
}

function unreadable({ reader, call }: CallArguments): {
  readonly ok: false;
  readonly why: { kind: 'unreadable'; expression: string };
} {
  return { ok: false, why: { kind: 'unreadable', expression: reader.written(call) } };
}
