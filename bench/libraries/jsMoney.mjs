import Money from 'js-money';
import { versionOf } from '../versions.mjs';

export const name = 'js-money allocate';
export const version = versionOf('js-money');

/** It counts in the hundredth of a krona, and shares those. */
export function prepare(weights) {
  return (amount) =>
    Money.fromInteger({ amount, currency: 'SEK' })
      .allocate(weights)
      .map((share) => share.amount);
}
