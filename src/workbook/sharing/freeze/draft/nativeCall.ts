import type { ValueReason } from '../../../../core/sharing/frozenHow';
import { ownFunction, type Call, type Expression } from '../../../explain/formula';
import type { Native, NativeParty, Term } from '../../native/native';
import { CallArguments, type Read, type Rewrite } from './callArguments';
import type { FormulaReader } from '../../image/formulaReader';
import { guarded } from './guards';
import type { ChosenKeys, KeyChoices } from './keyChoice';
import { extentOfKey, keyCell, readKeyTable, type KeyTable } from './keyTable';
import {
  extentOfShares,
  literal,
  NOTHING,
  readRules,
  readSharesTable,
  type Rules,
  type SharesTable,
} from './sharesTable';
import { nativeChange } from './nativeChange';
import { nativeCondition, nativeInstalment, nativeTariff } from './nativeRules';
import type { Calculation } from '../../native/calculation';

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
    private readonly natives: Calculation,
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
      case 'CHANGE':
        return place ? nativeChange(args, this.natives, place.column) : tableInFormula(call, reader);
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
      case 'AUDIT':
      case 'INFER':
        return undefined;
      case 'CHANGE':
        return { rows: 1, columns: 4 };
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
    const known = this.tables.get(call) ?? readSharesTable(args);
    this.tables.set(call, known);
    return known;
  }
}

function tableInFormula(call: Expression, reader: FormulaReader): Native {
  return refused({ kind: 'tableInFormula', expression: reader.written(call) });
}
