import { Money } from '@dintero/money';
import { versionOf } from '../versions.mjs';

export const name = '@dintero/money distributeBy';
export const version = versionOf('@dintero/money');

/** Yen, because they have no decimals. */
export function prepare(weights) {
  return (amount) =>
    Money.of(amount, 'JPY')
      .distributeBy(weights)
      .map((share) => share.toNumber());
}
