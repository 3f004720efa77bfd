import { readMethod, type Method } from '../../../../core/allocation/methods';
import { isBlank, isCellError, type Cell } from '../../../../core/cell';
import type { Key } from '../../../../core/key/key';
import { findParties } from '../../../../core/key/listParties';
import type { ValueReason } from '../../../../core/sharing/frozenHow';
import type { Call, Expression } from '../../../explain/formula';
import { isOurs } from '../../image/findFormulas';
import { foldName } from '../../../naming';
import type { Native, NativeParty, Term } from '../../native/native';
import type { FormulaReader } from '../../image/formulaReader';
import { guardValue } from './guards';
import type { ChosenKeys, KeyChoices } from './keyChoice';

/** An argument that was read, or why the call can only be a value. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: ValueReason };

/** The text of an expression in which calls of ours are ordinary formulas. */
export type Rewrite = (expression: Expression, reader: FormulaReader, absolute: boolean) => Native;

/** The arguments of one call, as ordinary formulas need them. */
export class CallArguments {
  constructor(
    readonly call: Call,
    readonly reader: FormulaReader,
    private readonly choices: KeyChoices,
    private readonly rewrite: Rewrite,
  ) {}

  at(position: number): Expression | undefined {
    return this.call.arguments[position] ?? undefined;
  }

  get count(): number {
    return this.call.arguments.length;
  }

  keys(position: number): Read<ChosenKeys> {
    const argument = this.at(position);
    const found = argument && this.choices.read(argument, this.reader);
    return found?.ok ? done(found.value) : this.unreadable(position);
  }

  /** One cell, as an argument of a formula that follows it. Nothing where it is left out. */
  term(position: number, absolute = true): Read<Term | undefined> {
    const argument = this.at(position);
    return argument ? this.termOf(argument, absolute) : done(undefined);
  }

  termOf(argument: Expression, absolute = true): Read<Term> {
    const value = this.reader.cell(argument);
    if (!value.ok) return this.unreadableText(argument);
    if (value.value === null && this.isRange(argument)) return this.unreadableText(argument);
    const text = isOurs(argument)
      ? this.rewrite(argument, this.reader, absolute)
      : { ok: true as const, text: this.reader.text(argument, absolute) };
    return text.ok ? done({ text: text.text, value: value.value }) : text;
  }

  /** Nothing for the default: a cell that is blank now must stay so, for the formula cannot tell. */
  step(position: number): Read<{ step: Term | undefined; guards: readonly string[] }> {
    const term = this.term(position);
    if (!term.ok) return term;
    if (term.value && isBlank(term.value.value)) {
      const guards = this.guard(position);
      return guards.ok ? done({ step: undefined, guards: guards.value }) : guards;
    }
    return done({ step: term.value, guards: [] });
  }

  /** The rule itself cannot follow a cell: the formula stands for the one in force now. */
  method(position: number): Read<{ method: Method; guards: readonly string[] }> {
    const cell = this.reader.cell(this.at(position));
    if (!cell.ok) return this.unreadable(position);
    const method = readMethod(cell.value);
    if (!method.ok) return this.unreadable(position);
    const guards = this.guard(position);
    return guards.ok ? done({ method: method.value, guards: guards.value }) : guards;
  }

  /** Whom an argument names: one party, or all in a group of a nested key. */
  parties(position: number, key: Key): Read<{ parties: NativeParty[]; guards: readonly string[] }> {
    const argument = this.at(position);
    const cell = this.reader.cell(argument);
    if (!argument || !cell.ok) return this.unreadable(position);
    const text = this.reader.text(argument);
    const isFixed = argument.type === 'Literal';
    return partiesNamed(key, cell.value, isFixed ? undefined : text) ?? this.unreadable(position);
  }

  guard(position: number): Read<readonly string[]> {
    const argument = this.at(position);
    const guards = argument ? guardValue(argument, this.reader) : [];
    return guards ? done(guards) : this.unreadable(position);
  }

  unreadable(position: number): { readonly ok: false; readonly why: ValueReason } {
    const argument = this.at(position);
    return this.unreadableText(argument ?? this.call);
  }

  private unreadableText(argument: Expression): { readonly ok: false; readonly why: ValueReason } {
    return { ok: false, why: { kind: 'unreadable', expression: this.reader.written(argument) } };
  }

  private isRange(argument: Expression): boolean {
    const cells = this.reader.cells(argument);
    return cells.ok && (cells.value?.flat().length ?? 0) > 1;
  }
}

export function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A cell that spells its party as the key does is followed; any other must go on saying what it says now. */
export function partiesNamed(
  key: Key,
  cell: Cell,
  text: string | undefined,
): Read<{ parties: NativeParty[]; guards: readonly string[] }> | undefined {
  if (isCellError(cell)) return undefined;
  const members = findParties(key, cell);
  if (!members.ok) return undefined;
  const names = members.value.map((member) => key.parties[member]?.name ?? '');
  const [only] = names;
  if (text === undefined) return done({ parties: names.map((name) => ({ name })), guards: [] });
  const isSame = names.length === 1 && foldName(String(cell)) === foldName(only ?? '');
  if (isSame && only !== undefined) return done({ parties: [{ name: only, cell: text }], guards: [] });
  const said = typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : String(cell);
  return done({ parties: names.map((name) => ({ name })), guards: [`${text}=${said}`] });
}
