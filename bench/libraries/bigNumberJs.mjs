import { BigNumber } from 'bignumber.js';
import { versionOf } from '../versions.mjs';
import { prepareDecimals } from './textbook/giveRest.mjs';

const Exact = BigNumber.clone({ DECIMAL_PLACES: 30 });

export const name = 'largest remainder in bignumber.js';
export const version = versionOf('bignumber.js');
export const prepare = prepareDecimals((value) => new Exact(value), {
  floor: (quota) => quota.integerValue(BigNumber.ROUND_FLOOR),
  compare: (a, b) => a.comparedTo(b),
});
