import hareNiemeyer from 'hare-niemeyer';
import { versionOf } from '../versions.mjs';

export const name = 'hare-niemeyer';
export const version = versionOf('hare-niemeyer');

/** Its time grows with the square of the members: 290 take a tenth of a second. */
export const mostMembers = 290;

export function prepare(weights) {
  const votes = Object.fromEntries(weights.map((weight, i) => [`m${i}`, weight]));
  return (amount) => {
    const seats = hareNiemeyer(votes, amount);
    return weights.map((_, i) => seats[`m${i}`]);
  };
}
