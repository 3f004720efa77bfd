import type { ValueReason } from '../core/sharing/frozenHow';
import { valueReasons as en } from './en/frozen';
import type { Language } from './number';
import { valueReasons as sv } from './sv/frozen';

/** A sentence for each reason why a cell is frozen as a value. */
export type ValueReasonTexts = {
  readonly [K in ValueReason['kind']]: (why: Extract<ValueReason, { kind: K }>) => string;
};

/** Why a cell is frozen as a value, as a sentence. */
export function sayValueReason(why: ValueReason, language: Language): string {
  const texts = language === 'en' ? en : sv;
  // The table has a text for just this kind, which the compiler cannot see through the union.
  const say = texts[why.kind] as (why: ValueReason) => string;
  return say(why);
}
