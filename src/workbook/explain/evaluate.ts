import { isCellError, type Cell } from '../../core/cell';
import { fail, ok, type Result } from '../../core/problem';
import { BUILTINS, scalar, toNumber, type Cells } from './builtins';
import { ownFunction, textOf, type Call, type Expression } from './formula';
import { combine } from './operators';
import type { References } from './references';

/** What an expression is evaluated in. */
export interface Surroundings {
  /** The whole formula, of which the expressions are parts. */
  readonly formula: string;
  readonly references: References;
  /** A call of a function of ours; nothing for one that gives nothing to calculate on. */
  readonly call: (name: string, args: readonly (Expression | null)[]) => Result<Cells> | undefined;
}

/**
 * The value of an expression, from the values that its references have in the workbook. What is not known for certain
 * is a problem that names it: nothing is guessed, and nothing is written into the workbook to have Excel say it.
 */
export function evaluate(expression: Expression, around: Surroundings): Result<Cells> {
  switch (expression.type) {
    case 'Literal':
      return ok([[expression.value]]);
    case 'ErrorLiteral':
      return ok([[{ error: expression.value }]]);
    case 'ReferenceIdentifier':
      return referred(expression.value, expression, around);
    case 'ArrayExpression':
      return evaluateArray(expression.elements, around);
    case 'UnaryExpression':
      return evaluateUnary(expression, around);
    case 'BinaryExpression':
      return evaluateBinary(expression, around);
    case 'CallExpression':
      return evaluateCall(expression, around);
    case 'LambdaExpression':
    case 'LetExpression':
      return unreadable(expression, around);
  }
}

function unreadable(expression: Expression, { formula }: Surroundings): Result<never> {
  return fail({ kind: 'expressionUnreadable', expression: textOf(expression, formula) });
}

function known(cells: Cells | undefined, expression: Expression, around: Surroundings): Result<Cells> {
  return cells ? ok(cells) : unreadable(expression, around);
}

function referred(text: string, expression: Expression, around: Surroundings): Result<Cells> {
  return known(around.references.get(text)?.cells, expression, around);
}

function evaluateArray(rows: readonly (readonly Expression[])[], around: Surroundings): Result<Cells> {
  const cells: Cell[][] = [];
  for (const row of rows) {
    const line: Cell[] = [];
    for (const element of row) {
      const value = evaluate(element, around);
      if (!value.ok) return value;
      line.push(scalar(value.value) ?? null);
    }
    cells.push(line);
  }
  return ok(cells);
}

type Unary = Extract<Expression, { type: 'UnaryExpression' }>;

function evaluateUnary(expression: Unary, around: Surroundings): Result<Cells> {
  const [of] = expression.arguments;
  if (!of) return unreadable(expression, around);
  if (expression.operator === '#') {
    return of.type === 'ReferenceIdentifier'
      ? referred(`${of.value}#`, expression, around)
      : unreadable(expression, around);
  }
  const value = evaluate(of, around);
  if (!value.ok || expression.operator === '+') return value;
  if (expression.operator === '@') {
    return scalar(value.value) === undefined ? unreadable(expression, around) : value;
  }
  const [by, operator]: [Cells, string] = expression.operator === '%' ? [[[100]], '/'] : [[[-1]], '*'];
  return known(combine(operator, value.value, by), expression, around);
}

type Binary = Extract<Expression, { type: 'BinaryExpression' }>;

function evaluateBinary(expression: Binary, around: Surroundings): Result<Cells> {
  const [a, b] = expression.arguments;
  if (!a || !b) return unreadable(expression, around);
  const left = evaluate(a, around);
  if (!left.ok) return left;
  const right = evaluate(b, around);
  if (!right.ok) return right;
  return known(combine(expression.operator, left.value, right.value), expression, around);
}

function evaluateCall(expression: Call, around: Surroundings): Result<Cells> {
  const own = ownFunction(expression);
  if (own !== undefined) return around.call(own, expression.arguments) ?? unreadable(expression, around);
  const name = builtinName(expression);
  if (name === 'IF' || name === 'IFERROR') {
    const chosen = chosenBranch(expression, name, around);
    return chosen.ok ? evaluate(chosen.value, around) : chosen;
  }
  const builtin = BUILTINS[name];
  const args: (Cells | undefined)[] = [];
  for (const argument of builtin ? expression.arguments : []) {
    // An omitted argument is `null` to the parser, whatever its types say.
    const value = (argument as Expression | null) ? evaluate(argument, around) : undefined;
    if (value && !value.ok) return value;
    args.push(value?.value);
  }
  return known(builtin?.(args), expression, around);
}

/** Newer functions of Excel come with a prefix from clients that do not know them. */
export function builtinName({ callee }: Call): string {
  return callee.name.toUpperCase().replace(/^_XLFN\./, '');
}

/** Which of its arguments an IF or IFERROR gives; only that one has to be readable. */
export function chosenBranch(expression: Call, name: string, around: Surroundings): Result<Expression> {
  const [condition, yes, no] = expression.arguments as readonly (Expression | null | undefined)[];
  if (!condition || !yes) return unreadable(expression, around);
  const value = evaluate(condition, around);
  if (!value.ok) return value;
  const cell = scalar(value.value);
  if (name === 'IFERROR') return ok(cell !== undefined && isCellError(cell) ? yes : condition);
  const truth = cell === undefined ? undefined : toNumber(cell);
  const branch = truth === undefined ? undefined : truth !== 0 ? yes : no;
  return branch ? ok(branch) : unreadable(expression, around);
}
