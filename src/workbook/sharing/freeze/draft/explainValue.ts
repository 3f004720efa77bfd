import { explain, explainTable } from '../../../../core/reason/explain';
import { sayExplanation } from '../../../../text';
import { askShares } from '../../../explain/askShares';
import type { ShareQuestion } from '../../../explain/question';
import type { PlacedKey } from '../../../keys/readKeys';
import type { FormulaReader } from '../../image/formulaReader';

/** A cell is no document: the outcome, the key and the rounding are said in so many characters. */
const LONGEST = 700;

/** Why the first amount of a formula is what it is, in Swedish as the sheet; nothing where it shares nothing. */
export function explainValue(reader: FormulaReader, keys: readonly PlacedKey[]): string | undefined {
  const { expression, around } = reader;
  const asked = askShares(expression, { around, keys, place: { row: 0, column: 0 } });
  const question = asked[0]?.question;
  return question?.ok ? sayQuestion(question.value) : undefined;
}

function sayQuestion({ key, table, ...asked }: ShareQuestion): string | undefined {
  const explanation = table
    ? explainTable({ ...asked, ...table, key: key.key })
    : explain({ ...asked, key: key.key });
  if (!explanation.ok) return undefined;
  const { sentences } = sayExplanation(explanation.value, asked.amountFrom.measure, 'sv', {
    stamp: key.stamp,
  });
  let said = '';
  for (const sentence of sentences) {
    if (said.length + sentence.length > LONGEST) break;
    said += said === '' ? sentence : ` ${sentence}`;
  }
  return said;
}
