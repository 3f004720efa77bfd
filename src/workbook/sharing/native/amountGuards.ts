import type { KeyBlock } from './keyBlock';
import { BOUND_TEXT } from './precision';

/** The cells that decide whether an amount can be shared exactly. */
export interface GuardedCells {
  readonly amount: string;
  readonly step: string;
  /** The amount in whole steps. */
  readonly steps: string;
  /** The step as over / under. */
  readonly over: string;
  readonly under: string;
  readonly isCalculable: string;
  /** False where the step is left out and the amount must be whole. */
  readonly hasStep: boolean;
  /** What the rule `sista` needs; nothing for the others. */
  readonly last: readonly string[];
  readonly block: Pick<KeyBlock, 'isCalculable' | 'why' | 'sum' | 'largest' | 'content'>;
}

/** Everything that the exactness rests on, as it is now: where it does not hold there is no amount, never a wrong one. */
export function calculableFormula(cells: GuardedCells): string {
  const { amount, step, steps, over, under, hasStep, last, block } = cells;
  const { base, count } = block.content.digits;
  const conditions = [
    block.isCalculable,
    `ISNUMBER(${amount})`,
    `${step}>0`,
    `ABS(${step}*${under}-ROUND(${step}*${under},0))<0.000000001`,
    `${steps}<${BOUND_TEXT}`,
    isRoundedRight(cells),
    `ABS(${over})*${steps}<${BOUND_TEXT}`,
    ...(hasStep ? [] : [isWhole(cells)]),
    ...(base === 0 && count === 1 ? [`MIN(${steps},${block.sum})*${block.largest}<${BOUND_TEXT}`] : []),
    ...last,
  ];
  return `=IF(ISERROR(${amount}+${steps}+${block.sum}),FALSE,AND(${conditions.join(',')}))`;
}

/** Why there is no amount, and what the receiver can do about it. */
export function whyFormula(cells: GuardedCells): string {
  const { amount, step, steps, over, hasStep, last, block } = cells;
  const reasons: (readonly [condition: string, text: string])[] = [
    [cells.isCalculable, 'räknas exakt'],
    [`NOT(ISNUMBER(${amount}))`, 'beloppet är inget tal'],
    [`NOT(ISNUMBER(${step}))`, 'steget är inget tal'],
    [`${step}<=0`, 'steget är inte större än noll'],
  ];
  if (!hasStep) reasons.push([`NOT(${isWhole(cells)})`, 'beloppet är inte i hela steg']);
  reasons.push(
    [`ABS(${over})*${steps}>=${BOUND_TEXT}`, 'beloppet är för stort för exakt räkning'],
    [`NOT(${isRoundedRight(cells)})`, 'beloppet ligger för nära ett halvt steg för exakt räkning'],
  );
  if (last.length > 0) {
    const lost = 'det som är kvar till den sista parten går inte att räkna: frys om';
    reasons.push([`NOT(AND(${last.join(',')}))`, lost]);
  }
  const otherwise =
    '"steget har fått fler decimaler, eller vikterna är för stora för exakt räkning: frys om"';
  const inOrder = reasons.reduceRight(
    (rest, [condition, text]) => `IF(${condition},"${text}",${rest})`,
    otherwise,
  );
  return `=IF(${block.isCalculable},${inOrder},${block.why})`;
}

/** Without a step of its own the amount is in whole units; what a sum of kronor misses by noise is passed over. */
function isWhole({ amount, steps }: GuardedCells): string {
  return `ABS(ABS(${amount})-${steps})<=MIN(0.001,ABS(${amount})/1000000000)`;
}

/** Rounding twice lifts 28,4999999 as well; only what misses the half by the noise of doubles is to be lifted. */
function isRoundedRight({ amount, step, steps }: GuardedCells): string {
  const quotient = `ABS(${amount})/${step}`;
  return `${steps}-${quotient}<=0.5+${quotient}*1E-15`;
}
