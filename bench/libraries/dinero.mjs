import { allocate, dinero, toSnapshot } from 'dinero.js';
import { versionOf } from '../versions.mjs';

const KRONOR = { code: 'SEK', base: 10, exponent: 0 };

export const name = 'dinero.js allocate';
export const version = versionOf('dinero.js');

export function prepare(weights) {
  return (amount) =>
    allocate(dinero({ amount, currency: KRONOR }), weights).map((share) => toSnapshot(share).amount);
}
