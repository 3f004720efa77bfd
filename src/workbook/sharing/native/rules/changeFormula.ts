import { readMethod, type Method } from '../../../../core/allocation/methods';
import { asDecimal, readAmount, readStep, type Amount } from '../../../../core/amount';
import { finenessOf, inFinerSteps } from '../../../../core/reason/shareFinely';
import type { Native, NativeKeys, NativeParty, Term } from '../native';
import { asOperand } from './asOperand';
import { onlyWhere, unreadable } from './onlyWhere';
import { isLiteral, wholeSteps } from './wholeSteps';

/** Makes a share an ordinary formula: the sheet with the calculation. */
interface SharesOf {
  share(keys: NativeKeys, party: NativeParty, amount: Term, step: Term | undefined, method: Method): Native;
}

/** Before or after: the key, the amount that is shared by it, and who is asked for; nobody where it has joined or left. */
export interface ChangeSide {
  readonly keys: NativeKeys;
  readonly parties: readonly NativeParty[];
  readonly amount: Term;
}

/** As core/reason/shareFinely has it: what is finer than fifteen digits would be noise. */
const MOST = 999_999_999_999_999;
const FINEST = 1000;

/** CHANGE: its four cells, budget, key, rounding and total. All but the step stays live. */
export function changeFormulas(
  shares: SharesOf,
  before: ChangeSide,
  after: ChangeSide,
  step: Term | undefined,
): readonly Native[] {
  const amounts = readAmounts(before.amount, after.amount, step);
  const method = readMethod(null);
  if (!amounts || !method.ok) return Array.from({ length: 4 }, () => unreadable(after.amount.text));
  const fineness = finenessOf(amounts);
  const [size, finer] = [amounts[0].step.value, inFinerSteps(amounts[0], fineness).step.value];
  const shareOf = ({ keys, parties }: ChangeSide, amount: Term, to: number): Native =>
    sumOf(parties.map((party) => shares.share(keys, party, rounded(amount, step), fixed(to), method.value)));
  const parts = [
    shareOf(before, before.amount, finer),
    shareOf(before, after.amount, finer),
    shareOf(after, after.amount, finer),
    shareOf(before, before.amount, size),
    shareOf(after, after.amount, size),
  ];
  const refused = parts.find((part) => !part.ok);
  if (refused) return Array.from({ length: 4 }, () => refused);
  const [start, between, end, paid, due] = parts.map((part) => (part.ok ? part.text : ''));
  const conditions = [
    ...(step && !isLiteral(step) ? [`${asOperand(step).text}=${asDecimal(size).toFixed()}`] : []),
    ...[before, after].flatMap(({ amount }) => wholeSteps(amount, fixedLike(step)).conditions),
    ...sameFineness([before.amount, after.amount], amounts[0].step.under, fineness),
  ];
  // Differences of decimals miss their last digit in doubles; rounding to the finer step makes them the decimals again.
  const places = asDecimal(finer).decimalPlaces();
  return [
    `${between}-${start}`,
    `${end}-${between}`,
    `(${due}-${paid})-(${end}-${start})`,
    `${due}-${paid}`,
  ].map((difference) => onlyWhere(conditions, `ROUND(${difference},${places})`));
}

function readAmounts(before: Term, after: Term, step: Term | undefined): [Amount, Amount] | undefined {
  const size = readStep(step?.value ?? null);
  if (!size.ok) return undefined;
  const [old, now] = [readAmount(before.value, size.value), readAmount(after.value, size.value)];
  return old.ok && now.ok ? [old.value, now.value] : undefined;
}

/** What is shared finely is the amount in whole steps, too. */
function rounded(amount: Term, step: Term | undefined): Term {
  const { steps, toAmount } = wholeSteps(amount, fixedLike(step));
  return { text: `${steps}${toAmount}`, value: amount.value };
}

function fixedLike(step: Term | undefined): Term | undefined {
  return step && fixed(Number(step.value));
}

function fixed(value: number): Term {
  return { text: asDecimal(value).toFixed(), value };
}

function sumOf(shares: readonly Native[]): Native {
  const texts: string[] = [];
  for (const share of shares) {
    if (!share.ok) return share;
    texts.push(share.text);
  }
  return { ok: true, text: texts.length === 0 ? '0' : `(${texts.join('+')})` };
}

/** Larger amounts are shared less finely: the formula stands for the fineness that it was made with. */
function sameFineness(amounts: readonly Term[], under: number, fineness: number): string[] {
  const largest = `MAX(${amounts.map(({ text }) => `ABS(${text})`).join(',')})*${under}`;
  const notFiner = fineness === FINEST ? [] : [`${largest}*${fineness * 10}>${MOST}`];
  return [`${largest}*${fineness}<=${MOST}`, ...notFiner];
}
