import type { Cell } from '../../../../core/cell';
import type { Native, Term } from '../../native/native';
import { conditionFormula } from '../../native/rules/conditionFormula';
import { instalmentFormula } from '../../native/rules/instalmentFormula';
import type { RangeTerm } from '../../native/rules/rangeTerm';
import { tariffFormula } from '../../native/rules/tariffFormula';
import { done, type CallArguments, type Read } from './callArguments';
import { guarded, guardSize } from './guards';

/** INSTALMENT(belopp; antal; nr; steg) */
export function nativeInstalment(args: CallArguments): Native {
  const [amount, count, number] = [args.term(0, false), args.term(1, false), args.term(2, false)];
  const step = args.step(3);
  if (!amount.ok) return amount;
  if (!count.ok) return count;
  if (!number.ok) return number;
  if (!step.ok) return step;
  if (!count.value || !number.value) return args.unreadable(1);
  const native = instalmentFormula(amount.value ?? NOTHING, count.value, number.value, step.value.step);
  return withGuards(native, step.value.guards);
}

/** TARIFF(vikt; tabell) */
export function nativeTariff(args: CallArguments): Native {
  const weight = args.term(0, false);
  if (!weight.ok) return weight;
  const table = rangeOf(args, 1);
  if (!table.ok) return table;
  if (!weight.value) return args.unreadable(0);
  return withGuards(tariffFormula(weight.value, table.value.range), table.value.guards);
}

/** CONDITION(svar; regel) */
export function nativeCondition(args: CallArguments): Native {
  const answers = rangeOf(args, 0);
  if (!answers.ok) return answers;
  const rule = args.at(1);
  const cells = args.reader.cells(rule);
  if (!rule || !cells.ok || !cells.value) return args.unreadable(1);
  const address = args.reader.addressOf(rule);
  // A rule that a formula makes would not be followed.
  if (address === undefined && rule.type !== 'Literal' && rule.type !== 'ArrayExpression')
    return args.unreadable(1);
  const native = conditionFormula(answers.value.range, {
    cells: cells.value,
    ...(address !== undefined && { address }),
  });
  const size = address === undefined ? [] : guardSize(rule, args.reader);
  return withGuards(native, [...answers.value.guards, ...size]);
}

const NOTHING: Term = { text: '0', value: null };

function withGuards(native: Native, guards: readonly string[]): Native {
  return native.ok ? { ok: true, text: guarded(native.text, guards) } : native;
}

interface GuardedRange {
  readonly range: RangeTerm;
  readonly guards: readonly string[];
}

function rangeOf(args: CallArguments, position: number): Read<GuardedRange> {
  const argument = args.at(position);
  const address = argument && args.reader.addressOf(argument);
  const cells: { ok: boolean; value?: readonly (readonly Cell[])[] | undefined } =
    args.reader.cells(argument);
  if (!argument || address === undefined || !cells.ok || !cells.value) return args.unreadable(position);
  return done({ range: { address, cells: cells.value }, guards: guardSize(argument, args.reader) });
}
