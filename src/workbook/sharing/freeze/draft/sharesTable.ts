import { isBlank, showCell, type Cell } from '../../../../core/cell';
import { listAllParties } from '../../../../core/key/listParties';
import type { NativeParty, Term } from '../../native/native';
import { done, partiesNamed, type CallArguments, type Read } from './callArguments';
import { cellIn } from './guards';
import type { ChosenKeys } from './keyChoice';
import type { Extent } from './nativeCall';
import type { Calculation } from '../../native/calculation';

export const NOTHING: Term = { text: '0', value: null };

export interface Rules {
  readonly step: Term | undefined;
  readonly method: Parameters<Calculation['share']>[4];
  readonly guards: readonly string[];
}

interface NamedParties {
  readonly parties: readonly NativeParty[];
  readonly guards: readonly string[];
}

export interface SharesTable {
  readonly keys: ChosenKeys;
  readonly rows: readonly NamedParties[];
  readonly amounts: readonly Term[];
  readonly rules: Rules;
  /** True where the names come first. */
  readonly isNamed: boolean;
}

export function extentOfShares({ rows, amounts, isNamed }: SharesTable): Extent {
  return { rows: rows.length, columns: amounts.length + (isNamed ? 1 : 0) };
}

/** SHARES(nyckel; belopp; steg; metod; parter) */
export function readSharesTable(args: CallArguments): Read<SharesTable> {
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

export function readRules(args: CallArguments, stepAt: number, methodAt: number): Read<Rules> {
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

export function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
