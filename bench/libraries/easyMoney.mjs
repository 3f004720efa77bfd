import { createMoney } from '@easymoney/money';
import { versionOf } from '../versions.mjs';

export const name = '@easymoney/money allocate';
export const version = versionOf('@easymoney/money');

/** Its time grows faster than the square of the members: 290 take a tenth of a second. */
export const mostMembers = 290;

export function prepare(weights) {
  return (amount) =>
    createMoney({ amount, currency: 'SEK' })
      .allocate(weights)
      .map((share) => Number(share.getAmount()));
}
