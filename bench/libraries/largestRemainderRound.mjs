import 'largest-remainder-round';
import { versionOf } from '../versions.mjs';

export const name = 'largest-remainder-round';
export const version = versionOf('largest-remainder-round');

/** It adds a method to every array. */
export function prepare(weights) {
  return (amount) => weights.spread(amount);
}
