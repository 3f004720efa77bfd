import { isBlank, showCell, type Cell } from '../../../core/cell';
import { listAllParties } from '../../../core/key/listParties';
import type { ValueReason } from '../../../core/sharing/frozenHow';
import { ownFunction, type Call, type Expression } from '../../explain/formula';
import type { Native, NativeParty, Term } from '../native/native';
import { CallArguments, done, partiesNamed, type Read, type Rewrite } from './callArguments';
import type { FormulaReader } from './formulaReader';
import { cellIn, guarded } from './guards';
import type { ChosenKeys, KeyChoices } from './keyChoice';
import { extentOfKey, keyCell, readKeyTable, type KeyTable } from './keyTable';
import { nativeCondition, nativeInstalment, nativeTariff } from './nativeRules';
import type { Natives } from './natives';

/** Where a cell lies in what a formula spills. */
export interface SpillPlace {
  readonly row: number;
  readonly column: number;
}

/** What a call fills when it is the whole of a formula; one cell for most. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const refused = (why: ValueReason): { readonly ok: false; readonly why: ValueReason } => ({ ok: false, why });

/** Calls of ours as ordinary formulas. */
export class NativeCalls {
  private readonly tables = new Map<Call, Read<SharesTable>>();
  private readonly keyTables = new Map<Call, Read<KeyTable>>();
  /** The rounding rules that were asked for, as people call them. */
  readonly methods = new Set<string>();

  constructor(
    private readonly natives: Natives,
    private readonly choices: KeyChoices,
    private readonly rewrite: Rewrite,
  ) {}

  /** @param place present for the call that fills the cells, and nothing for one inside a larger formula */
  native(call: Call, reader: FormulaReader, place: SpillPlace | undefined): Native {
    const name = ownFunction(call) ?? '';
    const args = new CallArguments(call, reader, this.choices, this.rewrite);
    switch (name) {
      case 'SHARE':
        return this.share(args);
      case 'FRACTION':
        return this.fraction(args);
      case 'INSTALMENT':
        return nativeInstalment(args);
      case 'TARIFF':
        return nativeTariff(args);
      case 'CONDITION':
        return nativeCondition(args);
      case 'TIEOUT':
        return refused({ kind: 'tied' });
      case 'STAMP':
      case 'EXPLAIN':
      case 'AUDIT':
      case 'INFER':
        return refused({ kind: 'tells', function: name });
      case 'SHARES':
        return place ? this.shares(call, args, place) : tableInFormula(call, reader);
      case 'SUBKEY':
      case 'BLEND':
        return place ? this.keyCell(call, args, place) : tableInFormula(call, reader);
      case 'REGISTER':
        return place ? refused({ kind: 'tells', function: name }) : tableInFormula(call, reader);
      default:
        return refused({ kind: 'noFormula', function: name });
    }
  }

  /** How many cells a call fills; nothing for one whose cells are no ordinary formulas. */
  extent(call: Call, reader: FormulaReader): Extent | undefined {
    const args = new CallArguments(call, reader, this.choices, this.rewrite);
    switch (ownFunction(call)) {
      case 'SHARES': {
        const table = this.table(call, args);
        return table.ok ? extentOfShares(table.value) : undefined;
      }
      case 'SUBKEY':
      case 'BLEND': {
        const table = readKeyTable(args, this.choices);
        return table.ok ? extentOfKey(table.value) : undefined;
      }
      case 'TIEOUT':
      case 'REGISTER':
      case 'CHANGE':
      case 'AUDIT':
      case 'INFER':
        return undefined;
      case undefined:
      default:
        return { rows: 1, columns: 1 };
    }
  }

  private keyCell(call: Call, args: CallArguments, place: SpillPlace): Native {
    const known = this.keyTables.get(call) ?? readKeyTable(args, this.choices);
    this.keyTables.set(call, known);
    return known.ok ? keyCell(known.value, place, args, this.natives) : known;
  }

  private share(args: CallArguments): Native {
    const keys = args.keys(1);
    if (!keys.ok) return keys;
    const [inForce] = keys.value.keys.choices;
    const parties = inForce ? args.parties(0, inForce.key) : args.unreadable(0);
    if (!parties.ok) return parties;
    const amount = args.term(2);
    if (!amount.ok) return amount;
    const rules = readRules(args, 3, 4);
    if (!rules.ok) return rules;
    return this.sumOfShares(keys.value, parties.value, amount.value ?? NOTHING, rules.value);
  }

  private sumOfShares(
    { keys, guards }: ChosenKeys,
    named: { parties: readonly NativeParty[]; guards: readonly string[] },
    amount: Term,
    rules: Rules,
  ): Native {
    this.methods.add(rules.method.names[0]);
    const texts: string[] = [];
    for (const party of named.parties) {
      const native = this.natives.share(keys, party, amount, rules.step, rules.method);
      if (!native.ok) return native;
      texts.push(native.text);
    }
    const sum = texts.length === 1 ? (texts[0] ?? '') : `(${texts.join('+')})`;
    return { ok: true, text: guarded(sum, [...guards, ...named.guards, ...rules.guards]) };
  }

  private fraction(args: CallArguments): Native {
    const keys = args.keys(1);
    if (!keys.ok) return keys;
    const [inForce] = keys.value.keys.choices;
    const named = inForce ? args.parties(0, inForce.key) : args.unreadable(0);
    if (!named.ok) return named;
    const texts: string[] = [];
    for (const party of named.value.parties) {
      const native = this.natives.fraction(keys.value.keys, party);
      if (!native.ok) return native;
      texts.push(native.text);
    }
    const sum = texts.length === 1 ? (texts[0] ?? '') : `(${texts.join('+')})`;
    return { ok: true, text: guarded(sum, [...keys.value.guards, ...named.value.guards]) };
  }

  private shares(call: Call, args: CallArguments, { row, column }: SpillPlace): Native {
    const table = this.table(call, args);
    if (!table.ok) return table;
    const { keys, rows, amounts, rules, isNamed } = table.value;
    const named = rows[row];
    if (!named) return args.unreadable(0);
    if (isNamed && column === 0) return { ok: true, text: literal(named.parties[0]?.name ?? '') };
    const amount = amounts[isNamed ? column - 1 : column];
    if (!amount) return args.unreadable(1);
    // A blank row among the parties stays blank.
    if (named.parties.length === 0) return { ok: true, text: guarded('""', named.guards) };
    return this.sumOfShares(keys, named, amount, rules);
  }

  /** Read once for all of its cells. */
  private table(call: Call, args: CallArguments): Read<SharesTable> {
    const known = this.tables.get(call) ?? readTable(args);
    this.tables.set(call, known);
    return known;
  }
}

const NOTHING: Term = { text: '0', value: null };

interface Rules {
  readonly step: Term | undefined;
  readonly method: Parameters<Natives['share']>[4];
  readonly guards: readonly string[];
}

interface NamedParties {
  readonly parties: readonly NativeParty[];
  readonly guards: readonly string[];
}

interface SharesTable {
  readonly keys: ChosenKeys;
  readonly rows: readonly NamedParties[];
  readonly amounts: readonly Term[];
  readonly rules: Rules;
  /** True where the names come first. */
  readonly isNamed: boolean;
}

function extentOfShares({ rows, amounts, isNamed }: SharesTable): Extent {
  return { rows: rows.length, columns: amounts.length + (isNamed ? 1 : 0) };
}

/** SHARES(nyckel; belopp; steg; metod; parter) */
function readTable(args: CallArguments): Read<SharesTable> {
  const keys = args.keys(0);
  if (!keys.ok) return keys;
  const amounts = readAmounts(args, 1);
  if (!amounts.ok) return amounts;
  const rules = readRules(args, 2, 3);
  if (!rules.ok) return rules;
  const rows = readRows(args, 4, keys.value);
  if (!rows.ok) return rows;
  const isNamed = args.at(4) === undefined;
  return done({ keys: keys.value, amounts: amounts.value, rules: rules.value, rows: rows.value, isNamed });
}

function readRules(args: CallArguments, stepAt: number, methodAt: number): Read<Rules> {
  const step = args.step(stepAt);
  if (!step.ok) return step;
  const method = args.method(methodAt);
  if (!method.ok) return method;
  const guards = [...step.value.guards, ...method.value.guards];
  return done({ step: step.value.step, method: method.value.method, guards });
}

function readAmounts(args: CallArguments, position: number): Read<Term[]> {
  const argument = args.at(position);
  const cells = args.reader.cells(argument);
  if (!cells.ok) return args.unreadable(position);
  const values = cells.value?.flat() ?? [];
  if (!argument || values.length === 0) return done([NOTHING]);
  if (values.length === 1) {
    const term = args.termOf(argument);
    return term.ok ? done([term.value]) : term;
  }
  const address = args.reader.addressOf(argument);
  if (address !== undefined)
    return done(values.map((value, i): Term => ({ text: cellIn(address, i), value })));
  return argument.type === 'ArrayExpression' ? done(values.map(constantTerm)) : args.unreadable(position);
}

function constantTerm(value: Cell): Term {
  return { text: typeof value === 'number' ? String(value) : literal(showCell(value)), value };
}

function readRows(args: CallArguments, position: number, { keys }: ChosenKeys): Read<NamedParties[]> {
  const [inForce] = keys.choices;
  if (!inForce) return args.unreadable(0);
  const { key } = inForce;
  const argument = args.at(position);
  // Without parties the rows are those of the key, so another key could have others.
  if (!argument)
    return keys.chosenBy === undefined
      ? done(key.parties.map(({ name }) => ({ parties: [{ name }], guards: [] })))
      : args.unreadable(0);
  const cells = args.reader.cells(argument);
  const address = args.reader.addressOf(argument);
  if (!cells.ok || !cells.value || !listAllParties(key, cells.value).ok) return args.unreadable(position);
  const rows: NamedParties[] = [];
  for (const [i, cell] of cells.value.flat().entries()) {
    const text = address === undefined ? undefined : rowReference(address, i);
    const row = isBlank(cell)
      ? done({ parties: [], guards: text === undefined ? [] : [`${text}=""`] })
      : partiesNamed(key, cell, text);
    if (!row?.ok) return args.unreadable(position);
    rows.push(row.value);
  }
  if (address === undefined && argument.type !== 'ArrayExpression') return args.unreadable(position);
  return done(rows);
}

/** `$A5`: sorted or copied with its row, the formula goes on asking for the party beside it. */
function rowReference(address: string, index: number): string {
  return cellIn(address, index).replace(/\$(\d+)$/, '$1');
}

function tableInFormula(call: Expression, reader: FormulaReader): Native {
  return refused({ kind: 'tableInFormula', expression: reader.written(call) });
}

function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
