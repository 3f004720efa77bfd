import { giveRest } from './textbook/giveRest.mjs';

export const name = 'textbook largest remainder in doubles';
export const version = 'plain JavaScript';

export function prepare(weights) {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return (amount) => {
    const quotas = weights.map((weight) => (amount * weight) / sum);
    const shares = quotas.map(Math.floor);
    const rests = quotas.map((quota, i) => quota - shares[i]);
    const left = amount - shares.reduce((total, share) => total + share, 0);
    return giveRest(shares, rests, left, { compare: (a, b) => a - b, addOne: (share) => share + 1 });
  };
}
