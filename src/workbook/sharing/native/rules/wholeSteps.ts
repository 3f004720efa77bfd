import { asDecimal } from '../../../../core/amount';
import type { Term } from '../native';
import { asOperand } from './asOperand';

/** An amount as a number of steps, in formulas. */
interface WholeSteps {
  /** What must hold for the rest to be right. */
  readonly conditions: readonly string[];
  /** The amount as a whole number of steps, with its sign. */
  readonly steps: string;
  /** What a number of steps is multiplied by to be an amount again; empty for 1. */
  readonly toAmount: string;
}

/**
 * What a calculated amount or its quotient by the step may lack of the half that it stands for, as 0,1 · 25 lacks some
 * of 2,5: two units in the last of fifteen digits.
 */
const NOISE = '1.00000000000001';

/** A step in a cell may become öre without freezing the workbook anew. */
const PLACES = 2;

/** Reads an amount as our functions do: rounded to the step if one is given, and else a whole number. */
export function wholeSteps(given: Term, givenStep: Term | undefined): WholeSteps {
  const [amount, step] = [asOperand(given), givenStep && asOperand(givenStep)];
  const isNumber = isLiteral(amount) ? [] : [`OR(ISNUMBER(${amount.text}),ISBLANK(${amount.text}))`];
  if (!step) {
    const strayed = `ABS(${amount.text}-ROUND(${amount.text},0))`;
    const isWhole = `${strayed}<=MIN(ABS(${amount.text})*0.000000001,0.001)`;
    const conditions = isLiteral(amount) ? [] : [...isNumber, isWhole];
    return { conditions, steps: `ROUND(${amount.text},0)`, toAmount: '' };
  }
  const steps = `ROUND(${amount.text}/${step.text}*${NOISE},0)`;
  const size = typeof step.value === 'number' ? asDecimal(step.value) : asDecimal(1);
  const places = isLiteral(step) ? size.decimalPlaces() : Math.max(PLACES, size.decimalPlaces());
  const power = asDecimal(10).pow(places).toFixed();
  // A whole number of steps times the step in whole units, divided once, is the double nearest to the decimal.
  if (isLiteral(step))
    return { conditions: isNumber, steps, toAmount: factor(size.times(power).toFixed(), power) };
  const units = `ROUND(${step.text}*${power},0)`;
  const conditions = [
    `ISNUMBER(${step.text})`,
    `${step.text}>0`,
    `ABS(${step.text}*${power}-${units})<0.000000001`,
    ...isNumber,
  ];
  return { conditions, steps, toAmount: factor(units, power) };
}

/** A number that is written into the formula: nobody can change it. */
export function isLiteral({ text, value }: Term): boolean {
  return typeof value === 'number' && /^-?\d+(\.\d+)?$/.test(text);
}

function factor(units: string, power: string): string {
  const multiplied = units === '1' ? '' : `*${units}`;
  return power === '1' ? multiplied : `${multiplied}/${power}`;
}
