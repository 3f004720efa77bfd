import type { Cell } from '../../core/cell';
import { fail, ok, type Problem, type Result } from '../../core/problem';
import type { SharingArgument } from '../../core/problems/reasonProblem';
import type { KeyRecord } from '../model';
import type { Cells } from './builtins';
import { cellAt } from './cellAt';
import { builtinName, chosenBranch, evaluate, type Surroundings } from './evaluate';
import { findExplainedKey } from './explainedKey';
import { ownFunction, textOf, walk, type Call, type Expression } from './formula';
import { cellOf } from './ownCalls';
import type { AskedShare, ShareQuestion } from './question';

/** Where the cell lies in what its formula spills, from the first cell; absent where it spills nothing. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What asking needs to know beside the formula itself. */
interface Asking {
  readonly around: Surroundings;
  readonly keys: readonly KeyRecord[];
  readonly place: Place | undefined;
}

const SHARING = ['SHARE', 'EXPLAIN', 'SHARES', 'TIEOUT', 'CHANGE'];

/** The shares that a formula asks for, from the outside inwards: itself, or anywhere in a larger formula. */
export function askShares(formula: Expression, asking: Asking): AskedShare[] {
  const calls = walk(formula).filter(
    (each): each is Call => each.type === 'CallExpression' && SHARING.includes(ownFunction(each) ?? ''),
  );
  const spilling = spillingCall(formula, asking.around);
  return calls.flatMap((call) => askCall(call, asking, call === spilling));
}

/** The call whose table fills the cells: the formula itself, or what an IF around it gives. */
function spillingCall(formula: Expression, around: Surroundings): Expression {
  if (formula.type !== 'CallExpression') return formula;
  const name = builtinName(formula);
  if (name !== 'IF' && name !== 'IFERROR') return formula;
  const branch = chosenBranch(formula, name, around);
  if (branch.ok) return spillingCall(branch.value, around);
  // An IFERROR over a table is not evaluated: its value is a table of ours.
  const [first] = formula.arguments;
  return name === 'IFERROR' && first ? first : formula;
}

function askCall(call: Call, asking: Asking, isSpilling: boolean): AskedShare[] {
  const name = ownFunction(call) ?? '';
  const written = textOf(call, asking.around.formula);
  const reader = new ArgumentReader(call, asking);
  const asked = (question: Result<ShareQuestion>, role: AskedShare['role'] = 'only'): AskedShare => ({
    call: written,
    role,
    question,
  });
  if (name === 'SHARE' || name === 'EXPLAIN') {
    return [asked(askOne(reader, { party: 0, key: 1, amount: 2, step: 3, method: 4 }))];
  }
  if (name === 'CHANGE') {
    return [
      asked(askOne(reader, { party: 0, key: 1, amount: 2, step: 5 }), 'before'),
      asked(askOne(reader, { party: 0, key: 3, amount: 4, step: 5 }), 'after'),
    ];
  }
  const place = isSpilling ? asking.place : undefined;
  if (!place) return [asked(fail({ kind: 'tableInFormula', formula: written }))];
  return [asked(name === 'SHARES' ? askSpilled(reader, place) : askTied(reader, place))];
}

interface Positions {
  readonly party: number;
  readonly key: number;
  readonly amount: number;
  readonly step: number;
  readonly method?: number;
}

function askOne(reader: ArgumentReader, at: Positions): Result<ShareQuestion> {
  const party = reader.cell('party', at.party);
  if (!party.ok) return party;
  const key = reader.key(at.key);
  if (!key.ok) return key;
  const amount = reader.cell('amount', at.amount);
  if (!amount.ok) return amount;
  const step = reader.cell('step', at.step);
  if (!step.ok) return step;
  const method = at.method === undefined ? ok(null) : reader.cell('method', at.method);
  if (!method.ok) return method;
  return ok({
    party: party.value,
    key: key.value,
    amount: amount.value,
    step: step.value,
    method: method.value,
    amountFrom: reader.origin(at.amount),
    keyWritten: reader.written(at.key),
  });
}

/** SHARES(nyckel; belopp; steg; metod; parter) at one of its cells. */
function askSpilled(reader: ArgumentReader, place: Place): Result<ShareQuestion> {
  const found = readTable(reader, place, { step: 2, parties: 4 });
  if (!found.ok) return found;
  const method = reader.cell('method', 3);
  if (!method.ok) return method;
  return ok({ ...found.value.question, method: method.value });
}

/** TIEOUT(nyckel; belopp; steg; parter; radsummor) at one of its cells. */
function askTied(reader: ArgumentReader, place: Place): Result<ShareQuestion> {
  const found = readTable(reader, place, { step: 2, parties: 3 });
  if (!found.ok) return found;
  const rowTotals = reader.cells('rowTotals', 4);
  if (!rowTotals.ok) return rowTotals;
  const { question, amounts, column, parties } = found.value;
  const table = {
    amounts,
    column,
    ...(parties && { parties }),
    ...(rowTotals.value && { rowTotals: rowTotals.value }),
  };
  return ok({ ...question, table });
}

interface TableAt {
  readonly question: ShareQuestion;
  readonly amounts: readonly Cell[];
  readonly column: number;
  readonly parties: Cells | undefined;
}

function readTable(
  reader: ArgumentReader,
  place: Place,
  at: { step: number; parties: number },
): Result<TableAt> {
  const key = reader.key(0);
  if (!key.ok) return key;
  const given = reader.cells('amount', 1);
  if (!given.ok) return given;
  const step = reader.cell('step', at.step);
  if (!step.ok) return step;
  const parties = reader.cells('parties', at.parties);
  if (!parties.ok) return parties;
  const amounts = given.value?.flat() ?? [null];
  // Without parties of its own the table has the names in its first column.
  const column = parties.value ? place.column : Math.max(0, place.column - 1);
  const party = parties.value
    ? (parties.value.flat()[place.row] ?? null)
    : (key.value.key.parties[place.row]?.name ?? null);
  const question: ShareQuestion = {
    party,
    key: key.value,
    amount: amounts[column] ?? null,
    step: step.value,
    method: null,
    amountFrom: reader.origin(1, column),
    keyWritten: reader.written(0),
  };
  return ok({ question, amounts, column, parties: parties.value });
}

/** Reads the arguments of one call; a problem says which one it is that cannot be read. */
class ArgumentReader {
  constructor(
    private readonly call: Call,
    private readonly asking: Asking,
  ) {}

  cells(argument: SharingArgument, position: number): Result<Cells | undefined> {
    const expression = this.at(position);
    const value = expression && evaluate(expression, this.asking.around);
    if (!value || value.ok) return ok(value?.value);
    return fail(named(value.problem, argument, this.written(position)));
  }

  cell(argument: SharingArgument, position: number): Result<Cell> {
    const cells = this.cells(argument, position);
    return cells.ok ? ok(cellOf(cells.value)) : cells;
  }

  key(position: number): Result<ShareQuestion['key']> {
    const cells = this.cells('key', position);
    if (!cells.ok) return cells;
    return cells.value ? findExplainedKey(cells.value, this.asking.keys) : fail({ kind: 'keyMissing' });
  }

  origin(position: number, index = 0): ShareQuestion['amountFrom'] {
    const [expression, written] = [this.at(position), this.written(position)];
    const isReference = expression?.type === 'ReferenceIdentifier';
    const address = isReference ? this.asking.around.references.get(expression.value)?.address : undefined;
    return { written, ...(address !== undefined && { address: cellAt(address, index) }) };
  }

  private at(position: number): Expression | undefined {
    return this.call.arguments[position] ?? undefined;
  }

  written(position: number): string {
    const expression = this.at(position);
    return expression ? textOf(expression, this.asking.around.formula) : '';
  }
}

/** What is unreadable is told as the whole argument: that is what a user can move to a cell of its own. */
function named(problem: Problem, argument: SharingArgument, expression: string): Problem {
  return problem.kind === 'expressionUnreadable'
    ? { kind: 'argumentUnreadable', argument, expression }
    : problem;
}
