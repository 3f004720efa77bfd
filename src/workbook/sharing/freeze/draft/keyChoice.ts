import { findColumns } from '../../../../core/key/columns';
import { blendKeys, type Portion } from '../../../../core/key/blendKeys';
import type { Key } from '../../../../core/key/key';
import { readKey } from '../../../../core/key/readKey';
import { ok, type Result } from '../../../../core/problem';
import { codeOf } from '../../../../register';
import { absoluteAddress, onSheet } from '../../../address';
import { numberOf, scalar, type Cells } from '../../../explain/builtins';
import { cornerOf, type Corner } from '../../../explain/cellAt';
import { findExplainedKey } from '../../../explain/explainedKey';
import { ownFunction, type Call, type Expression } from '../../../explain/formula';
import type { PlacedKey } from '../../../keys/readKeys';
import type { PlacedScenarios } from '../../../scenarios/readScenarios';
import type { KeySource, NativeKeys } from '../../native/native';
import type { FormulaReader } from '../../image/formulaReader';
import { ChosenStamps } from './chosenStamps';
import { guardSize, guardValue } from './guards';
import { sheetOf, type WorkbookImage } from '../../image/sheetImage';

/** The keys of an argument, and what must still hold for an ordinary formula to stand for it. */
export interface ChosenKeys {
  readonly keys: NativeKeys;
  /** Conditions as texts: what a key was made with when the workbook was frozen, where that may be changed. */
  readonly guards: readonly string[];
}

/** Nothing for what cannot be followed for certain; a problem where the function itself would tell one. */
type Choice = Result<ChosenKeys> | undefined;
type Made = Result<{ readonly key: Key; readonly guards: readonly string[] }> | undefined;

/** Finds the keys that an argument can stand for, and where their weights stand. */
export class KeyChoices {
  private readonly sources = new Map<Key, KeySource | undefined>();
  /** One object for one key: the same argument in thousands of formulas is one block of the calculation. */
  private readonly known = new Map<string, Choice>();
  private readonly stamps: ChosenStamps;

  constructor(
    private readonly image: WorkbookImage,
    private readonly keys: readonly PlacedKey[],
    scenarios: PlacedScenarios | undefined,
    /** False where stamps go on being calculated by the add-in, so that no ordinary formula can compare them. */
    private readonly mayChoose: boolean,
  ) {
    this.stamps = new ChosenStamps(image, keys, scenarios);
    for (const record of keys) this.remember(record);
  }

  /** The keys of an argument, the one in force first. */
  read(argument: Expression, reader: FormulaReader): Choice {
    const text = reader.text(argument, true);
    if (!this.known.has(text)) this.known.set(text, this.find(argument, reader));
    return this.known.get(text);
  }

  private find(argument: Expression, reader: FormulaReader): Choice {
    if (ownFunction(argument) !== undefined) {
      const made = this.readMade(argument, reader);
      return made?.ok ? this.alone(made.value.key, made.value.guards) : made;
    }
    const cells = reader.cells(argument);
    if (!cells.ok || !cells.value) return undefined;
    if (scalar(cells.value) === undefined) return this.readRange(argument, cells.value, reader);
    const found = findExplainedKey(cells.value, this.keys);
    if (!found.ok) return found;
    const { key, stamp } = found.value;
    if (this.stamps.isFixed(argument, reader)) return this.alone(key);
    if (!this.mayChoose) return this.alone(key);
    const others = this.stamps.reachable(argument, reader).filter((each) => each.stamp !== stamp);
    const chosenBy = reader.text(argument, true);
    const keys = { choices: [{ key, stamp }, ...others], chosenBy, sourceOf: this.sourceOf };
    return ok({ keys, guards: [] });
  }

  private alone(key: Key, guards: readonly string[] = []): Choice {
    return ok({ keys: { choices: [{ key, stamp: '' }], sourceOf: this.sourceOf }, guards });
  }

  /** SUBKEY and BLEND keep the keys that they are made of, with where those stand. */
  private readMade(argument: Expression, reader: FormulaReader): Made {
    if (argument.type !== 'CallExpression') return undefined;
    const [first, second] = argument.arguments as readonly (Expression | null | undefined)[];
    switch (ownFunction(argument)) {
      case 'SUBKEY':
        return first && second ? this.readSubkey(argument, first, second, reader) : undefined;
      case 'BLEND':
        return this.readBlend(argument, reader);
      case 'REGISTER':
        return this.readRegister(argument, reader);
      case undefined:
      default:
        return undefined;
    }
  }

  private readSubkey(call: Call, of: Expression, parties: Expression, reader: FormulaReader): Made {
    const parent = this.one(of, reader);
    if (!parent?.ok) return parent;
    const cells = reader.cells(call);
    if (!cells.ok || !cells.value) return undefined;
    const guards = guardValue(parties, reader);
    if (!guards) return undefined;
    const key = readKey(cells.value, { label: parent.value.key.label, codeOf });
    if (!key.ok) return key;
    const source = this.sourceOf(parent.value.key);
    this.sources.set(key.value, source && { ...source, count: parent.value.key.parties.length });
    return ok({ key: key.value, guards: [...parent.value.guards, ...guards] });
  }

  private readBlend(call: Call, reader: FormulaReader): Made {
    const portions: Portion[] = [];
    const guards: string[] = [];
    for (let i = 0; i < call.arguments.length; i += 2) {
      const [keyWritten, portion] = [call.arguments[i], call.arguments[i + 1]];
      const key = keyWritten ? this.one(keyWritten, reader) : undefined;
      if (!key?.ok || !portion) return key?.ok === false ? key : undefined;
      const cells = reader.cells(portion);
      const number = cells.ok ? numberOf(cells.value) : undefined;
      const guard = guardValue(portion, reader);
      if (number === undefined || !guard) return undefined;
      portions.push({ key: key.value.key, portion: number });
      guards.push(...key.value.guards, ...guard);
    }
    const blended = blendKeys('', portions, codeOf);
    return blended.ok ? ok({ key: blended.value, guards }) : blended;
  }

  private readRegister(call: Call, reader: FormulaReader): Made {
    const cells = reader.cells(call);
    if (!cells.ok || !cells.value) return undefined;
    const guards: string[] = [];
    for (const argument of call.arguments) {
      const guard = (argument as Expression | null) ? guardValue(argument, reader) : [];
      if (!guard) return undefined;
      guards.push(...guard);
    }
    const key = readKey(cells.value, { label: '', codeOf });
    return key.ok ? ok({ key: key.value, guards }) : key;
  }

  /** The one key that an argument stands for; nothing where a cell chooses it. */
  private one(argument: Expression, reader: FormulaReader): Made {
    const found = this.read(argument, reader);
    if (!found?.ok) return found;
    const { keys, guards } = found.value;
    const [only] = keys.choices;
    if (!only) return undefined;
    // What a cell chooses now is a key; another choice must not go unseen.
    const chosen =
      keys.chosenBy === undefined ? [] : [`${keys.chosenBy}="${only.stamp.replaceAll('"', '""')}"`];
    return ok({ key: only.key, guards: [...guards, ...chosen] });
  }

  private readRange(argument: Expression, cells: Cells, reader: FormulaReader): Choice {
    const found = findExplainedKey(cells, this.keys);
    if (!found.ok) return found;
    const address = reader.addressOf(argument);
    // The value of a formula that is no reference: the key would not follow what the formula follows.
    if (address === undefined && argument.type !== 'ArrayExpression') return undefined;
    const columns = findColumns(cells, '', false);
    const isPlain = columns.ok && columns.value.kind === 'parties';
    const source =
      address !== undefined && isPlain && !found.value.key.isMade
        ? sourceAt(cornerOf(address), columns.value.hasHeader ? 1 : 0, columns.value)
        : undefined;
    if (source === undefined && address !== undefined && !found.value.key.isMade) return undefined;
    this.sources.set(found.value.key, source);
    return this.alone(found.value.key, address === undefined ? [] : guardSize(argument, reader));
  }

  private readonly sourceOf = (key: Key): KeySource | undefined => {
    if (this.sources.has(key)) return this.sources.get(key);
    if (key.isMade || key.label === '') return undefined;
    // The parts of a nest are other objects than the keys of the tables that they were read from.
    const record = this.keys.find(({ label }) => label === key.label);
    return record && this.sourceInTable(record);
  };

  private remember(record: PlacedKey): void {
    if (!record.key.ok) return;
    this.sources.set(record.key.value, record.key.value.isMade ? undefined : this.sourceInTable(record));
  }

  /** By the headers that the table really has: case and spaces are free there. */
  private sourceInTable({ table, address }: PlacedKey): KeySource | undefined {
    const { sheet, row, column, columns } = cornerOf(address);
    const image = sheetOf(this.image, sheet);
    const head = Array.from({ length: columns }, (_, i) => String(image?.value(row, column + i) ?? ''));
    const found = findColumns([head], '', true);
    if (!found.ok || found.value.kind !== 'parties') return undefined;
    const part = (place: number): string => `${table}[${escapeColumn(head[place] ?? '')}]`;
    return { parties: part(found.value.party), weights: part(found.value.weight) };
  }
}

function sourceAt(at: Corner, head: number, columns: { party: number; weight: number }): KeySource {
  const part = (column: number): string =>
    onSheet(
      at.sheet,
      `${absoluteAddress(at.row + head, at.column + column)}:${absoluteAddress(at.row + at.rows - 1, at.column + column)}`,
    );
  return { parties: part(columns.party), weights: part(columns.weight) };
}

/** Excel's own escape inside the brackets of a table reference. */
function escapeColumn(header: string): string {
  return header.replace(/['[\]#@]/g, "'$&");
}
