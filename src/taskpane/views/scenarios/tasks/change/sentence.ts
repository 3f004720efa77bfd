import { digitsOf } from '../../../../../core/key/stamp';
import type { Attribution } from '../../../../../core/reason/attributeChange';
import { formatNumber, type Language } from '../../../../../text';
import type { PaneText } from '../../../../../text/sv/pane';
import type { KeyRecord } from '../../../../../workbook/model';
import type { Explained } from './explainSides';
import { decimalsShown, effectFormat, shownEffects, type ShownEffect } from './shownEffects';

type Words = PaneText['change'];

/** Why one party's fee changed, as running text for a report. Nothing in it needs the pane to be understood. */
export function explanationOf(
  explained: Explained,
  party: Attribution,
  measure: string,
  words: Words,
  language: Language,
): string {
  const money = (value: number): string => [formatNumber(value, language), measure].join(' ').trim();
  const format = effectFormat(decimalsShown(explained.step), language);
  const effects = shownEffects(party, explained.step).map((each) =>
    words.effect(causeOf(each, words), format(each.effect)),
  );
  return [
    change(party, money, words),
    ...effects,
    words.amounts(money(explained.before.amount), money(explained.after.amount)),
    ...keys(explained, words),
  ].join(' ');
}

export function causeOf({ cause, effect }: ShownEffect, words: Words): string {
  return words.causes[cause][effect < 0 ? 'down' : 'up'];
}

function change(
  { party, presence, before, after, total }: Attribution,
  money: (value: number) => string,
  words: Words,
): string {
  if (presence === 'joined') return words.joined(party, money(after));
  if (presence === 'left') return words.left(party, money(before));
  if (total === 0) return words.unchanged(party, money(after));
  return words.changed(party, total > 0, money(Math.abs(total)), money(before), money(after));
}

function keys({ before, after }: Explained, words: Words): string[] {
  const [old, now] = [before.record, after.record];
  const named = ({ label, stamp, state }: KeyRecord): string =>
    words.stamped(label, digitsOf(stamp), words.states[state]);
  const same = old.name === now.name;
  const which = same
    ? [words.sameKey(named(now))]
    : [words.keyBefore(named(old)), words.keyAfter(named(now))];
  return [...which, ...(same ? [now] : [old, now]).filter(isDerived).map((key) => derived(key, words))];
}

/** A key that somebody has calculated backwards from published figures; the agreed one may be another. */
export function isDerived({ facts }: KeyRecord): boolean {
  return /härled|derived/i.test(facts.source);
}

export function derived({ label, facts }: KeyRecord, words: Words): string {
  return words.derived(label, facts.source);
}
