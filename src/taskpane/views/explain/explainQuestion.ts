import { allocate } from '../../../core/allocation/allocate';
import { readMethod } from '../../../core/allocation/methods';
import { Exact, readAmount, readStep } from '../../../core/amount';
import { showCell } from '../../../core/cell';
import { findParties } from '../../../core/key/listParties';
import type { Measure } from '../../../core/measure';
import { ok, type Result } from '../../../core/problem';
import { formatNumber, type Language } from '../../../text';
import type { ShareQuestion } from '../../../workbook';
import type { Explained } from './explained';

export function explainQuestion(
  { key, party, amount, step, method }: ShareQuestion,
  measure: Measure | undefined,
  language: Language,
): Result<Explained> {
  const members = findParties(key.key, party);
  if (!members.ok) return members;
  const size = readStep(step);
  if (!size.ok) return size;
  const rule = readMethod(method);
  if (!rule.ok) return rule;
  const read = readAmount(amount, size.value);
  if (!read.ok) return read;
  const shares = allocate(key.key, read.value, rule.value);
  if (!shares.ok) return shares;
  const share = Exact.sum(0, ...members.value.map((i) => shares.value[i] ?? 0)).toNumber();
  const title = `${showCell(party)}: ${formatNumber(share, language)} ${measure ?? ''}`.trim();
  return ok({ title, share, sentences: [title], figures: [], receipt: [] });
}
