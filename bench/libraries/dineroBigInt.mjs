import { allocate, dinero, toSnapshot } from 'dinero.js/bigint';
import { versionOf } from '../versions.mjs';

const KRONOR = { code: 'SEK', base: 10n, exponent: 0n };

export const name = 'dinero.js allocate, BigInt';
export const version = versionOf('dinero.js');

export function prepare(weights) {
  const exact = weights.map(BigInt);
  return (amount) =>
    allocate(dinero({ amount: BigInt(amount), currency: KRONOR }), exact).map((share) =>
      Number(toSnapshot(share).amount),
    );
}
