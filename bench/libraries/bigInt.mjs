import { giveRest } from './textbook/giveRest.mjs';

export const name = 'textbook largest remainder in BigInt';
export const version = 'plain JavaScript';

export function prepare(weights) {
  const exact = weights.map(BigInt);
  const sum = exact.reduce((total, weight) => total + weight, 0n);
  return (amount) => {
    const whole = BigInt(amount);
    const shares = exact.map((weight) => (whole * weight) / sum);
    const rests = exact.map((weight) => (whole * weight) % sum);
    const left = Number(whole - shares.reduce((total, share) => total + share, 0n));
    return giveRest(shares, rests, left, { compare, addOne: (share) => share + 1n }).map(Number);
  };
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
