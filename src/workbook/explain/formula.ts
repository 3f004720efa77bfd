import { parse, tokenize, type AstExpression, type CallExpression } from '@borgar/fx';

export type Expression = AstExpression;
export type Call = CallExpression;

/** Nobody writes so many signs in a row, and the parser takes a second for some thousands of them. */
const ENDLESS = /[-+@%({'"[]{100}/;

/** What reads expressions calls itself for each level, and a sum of thousands of cells would exhaust the stack. */
const MOST_LEVELS = 1000;

/** A formula as Excel gives it, in English with commas; nothing where a later Excel writes what the parser does not know. */
export function parseFormula(formula: string): Expression | undefined {
  if (ENDLESS.test(formula)) return undefined;
  try {
    const expression = parse(tokenize(formula, { withLocation: true }));
    return isTooDeep(expression, formula) ? undefined : expression;
  } catch (error) {
    // The parser throws for what it cannot read, and for nothing else.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** The part of the formula that an expression was read from. */
export function textOf(expression: Expression, formula: string): string {
  const [from = 0, to = 0] = expression.loc ?? [];
  return formula.slice(from, to);
}

/** `SHARE` for a call of `NYCKEL.SHARE`; nothing for Excel's own functions. */
export function ownFunction(expression: Expression): string | undefined {
  if (expression.type !== 'CallExpression') return undefined;
  return /^NYCKEL\.(\p{L}+)$/iu.exec(expression.callee.name)?.[1]?.toUpperCase();
}

/** What an expression is made of. An argument that is left out is `null` to the parser, and nothing here. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.type) {
    case 'CallExpression':
    case 'UnaryExpression':
    case 'BinaryExpression':
      return present(expression.arguments);
    case 'ArrayExpression':
      return expression.elements.flat();
    case 'LambdaExpression':
      return present([expression.body]);
    case 'LetExpression':
      return present([...expression.declarations.map(({ init }) => init), expression.body]);
    case 'Literal':
    case 'ErrorLiteral':
    case 'ReferenceIdentifier':
      return [];
  }
}

function present(expressions: readonly (Expression | null)[]): Expression[] {
  return expressions.filter((expression) => expression !== null);
}

/** Each level is one inside another, as the terms of a long sum are; one level takes at least two signs. */
function isTooDeep(expression: Expression, formula: string): boolean {
  if (formula.length < 2 * MOST_LEVELS) return false;
  let level = [expression];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === MOST_LEVELS) return true;
    level = level.flatMap(partsOf);
  }
  return false;
}

/** The expression and everything in it, from the outside inwards. */
export function walk(expression: Expression): Expression[] {
  const found: Expression[] = [];
  const left = [expression];
  for (let next = left.pop(); next; next = left.pop()) {
    found.push(next);
    left.push(...[...partsOf(next)].reverse());
  }
  return found;
}
