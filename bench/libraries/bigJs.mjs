import Big from 'big.js';
import { versionOf } from '../versions.mjs';
import { prepareDecimals } from './textbook/giveRest.mjs';

const Exact = Big();
Exact.DP = 30;

export const name = 'largest remainder in big.js';
export const version = versionOf('big.js');
export const prepare = prepareDecimals((value) => new Exact(value), {
  floor: (quota) => quota.round(0, Exact.roundDown),
  compare: (a, b) => a.cmp(b),
});
