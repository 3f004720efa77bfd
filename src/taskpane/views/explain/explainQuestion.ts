import type { Measure } from '../../../core/measure';
import { ok, type Result } from '../../../core/problem';
import {
  explain,
  explainTable,
  makeReceipt,
  makeTableReceipt,
  type Explanation,
} from '../../../core/reason/explain';
import { sayExplanation, sayReceipt, sayTableReceipt, type SaidKey } from '../../../text/explanation';
import type { Language } from '../../../text';
import type { ShareQuestion } from '../../../workbook';
import type { Explained } from './explained';
import { formulaText } from './formulaText';

/** The answer to what a cell asks: in words, with the receipt for everybody beside. */
export function explainQuestion(
  question: ShareQuestion,
  measure: Measure | undefined,
  language: Language,
): Result<Explained> {
  const explanation = answer(question);
  if (!explanation.ok) return explanation;
  const receipt = receiptOf(question, measure, language);
  if (!receipt.ok) return receipt;
  const said = sayExplanation(explanation.value, measure, language, knownOf(question, language));
  return ok({ ...said, share: explanation.value.share, receipt: receipt.value });
}

function answer({ key: { key }, table, ...asked }: ShareQuestion): Result<Explanation> {
  return table ? explainTable({ ...asked, ...table, key }) : explain({ ...asked, key });
}

function receiptOf(
  { key: { key }, amount, step, method, table }: ShareQuestion,
  measure: Measure | undefined,
  language: Language,
): Result<string[]> {
  if (table) {
    const receipt = makeTableReceipt({ ...table, key, step });
    return receipt.ok ? ok(sayTableReceipt(receipt.value, measure, language)) : receipt;
  }
  const receipt = makeReceipt({ key, amount, step, method });
  return receipt.ok ? ok(sayReceipt(receipt.value, measure, language)) : receipt;
}

/** A key that is no table of the workbook is called what stands in the formula. */
function knownOf({ key: { record, stamp }, keyWritten }: ShareQuestion, language: Language): SaidKey {
  if (!record) return stamp === '' ? { label: formulaText(keyWritten, language) } : { stamp };
  const { source, decision } = record.facts;
  return { label: record.label, stamp, source, decision };
}
