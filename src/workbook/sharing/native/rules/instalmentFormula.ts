import type { Native, Term } from '../native';
import { asOperand } from './asOperand';
import { onlyWhere } from './onlyWhere';
import { isLiteral, wholeSteps } from './wholeSteps';

/**
 * LibreOffice rounds a quotient to fifteen digits before it asks for its whole part, and a half is then only told from
 * what is just below it while twice the steps times the count have fewer digits than that.
 */
const LARGEST = '50000000000000';

/**
 * INSTALMENT: what has been paid after the instalment, rounded, less what had been paid before it, rounded. ROUND takes
 * halves away from zero, as our function does.
 */
export function instalmentFormula(
  amount: Term,
  counted: Term,
  numbered: Term,
  step: Term | undefined,
): Native {
  const [count, number] = [asOperand(counted), asOperand(numbered)];
  const { conditions, steps, toAmount } = wholeSteps(amount, step);
  const due = `(ROUND(${steps}*${number.text}/${count.text},0)-ROUND(${steps}*(${number.text}-1)/${count.text},0))`;
  const needs = [
    ...conditions,
    ...isWhole(count),
    ...isWhole(number),
    ...(isLiteral(count) && isLiteral(number) ? [] : [`${number.text}<=${count.text}`]),
    `ABS(${steps})*${count.text}<${LARGEST}`,
  ];
  return onlyWhere(needs, `${due}${toAmount}`);
}

function isWhole(term: Term): string[] {
  if (isLiteral(term)) return [];
  return [`ISNUMBER(${term.text})`, `${term.text}>=1`, `${term.text}=INT(${term.text})`];
}
