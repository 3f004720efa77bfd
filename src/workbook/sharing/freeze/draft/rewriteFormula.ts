import { builtinName, chosenBranch } from '../../../explain/evaluate';
import { ownFunction, parseFormula, partsOf, type Call, type Expression } from '../../../explain/formula';
import type { Native } from '../../native/native';
import type { FormulaReader } from '../../image/formulaReader';
import type { NativeCalls, SpillPlace } from './nativeCall';

/**
 * A formula with its calls of ours replaced and the rest kept, spelt so that it means the same on every sheet.
 * @param spilling the call that fills the cells, and the cell that is asked for
 */
export function rewriteFormula(
  expression: Expression,
  reader: FormulaReader,
  calls: NativeCalls,
  spilling?: { readonly call: Expression; readonly place: SpillPlace },
  absolute = false,
): Native {
  const [from = 0, to = 0] = expression.loc ?? [];
  let text = '';
  let at = from;
  for (const call of outermostCalls(expression)) {
    const place = call === spilling?.call ? spilling.place : undefined;
    const native = calls.native(call, reader, place);
    if (!native.ok) return native;
    const [first = 0, last = 0] = call.loc ?? [];
    text += reader.spell(reader.formula.slice(at, first), absolute);
    text += call === expression ? native.text : asOperand(native.text);
    at = last;
  }
  return { ok: true, text: text + reader.spell(reader.formula.slice(at, to), absolute) };
}

/** In the order in which they stand. */
function outermostCalls(expression: Expression): Call[] {
  if (expression.type === 'CallExpression' && ownFunction(expression) !== undefined) return [expression];
  return partsOf(expression).flatMap(outermostCalls);
}

/** `a+b` in the place of a call would take part in what stands around it. */
function asOperand(text: string): string {
  const kind = parseFormula(`=${text}`)?.type;
  return kind === 'BinaryExpression' || kind === 'UnaryExpression' ? `(${text})` : text;
}

/** The call whose table fills the cells: the formula itself, or what an IF around it gives now. */
export function spillingCall(expression: Expression, reader: FormulaReader): Expression {
  if (expression.type !== 'CallExpression') return expression;
  const name = builtinName(expression);
  if (name !== 'IF' && name !== 'IFERROR') return expression;
  const branch = chosenBranch(expression, name, reader.around);
  if (branch.ok) return spillingCall(branch.value, reader);
  // An IFERROR over a table is not evaluated: its value is a table of ours.
  const [first] = expression.arguments;
  return name === 'IFERROR' && first ? first : expression;
}
