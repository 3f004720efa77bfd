import { isStamp } from '../../core/key/stamp';
import { ok } from '../../core/problem';
import { explain } from '../../core/reason/explain';
import { sayExplanation, type Language } from '../../text';
import { toCell, toCells, type Argument } from '../argument';
import { withKey } from '../keyArgument';
import type { Eventually } from '../whenReady';

/**
 * Why a share is what it is, as a text. A function knows neither the measure of the amount nor the source of the key:
 * what it depends on must be in its arguments, or the text would not follow when the source is changed.
 */
export function explanationOf(
  key: Argument,
  party: Argument,
  amount: Argument,
  step: Argument,
  method: Argument,
  language: Language,
): Eventually<string> {
  const [first] = toCells(key)?.flat() ?? [];
  const stamp = typeof first === 'string' && isStamp(first) ? first : '';
  return withKey(key, (content) => {
    const explanation = explain({
      key: content,
      party: toCell(party),
      amount: toCell(amount),
      step: toCell(step),
      method: toCell(method),
    });
    if (!explanation.ok) return explanation;
    return ok(sayExplanation(explanation.value, undefined, language, { stamp }).sentences.join(' '));
  });
}
