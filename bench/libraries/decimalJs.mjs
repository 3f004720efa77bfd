import Decimal from 'decimal.js';
import { versionOf } from '../versions.mjs';
import { prepareDecimals } from './textbook/giveRest.mjs';

const Exact = Decimal.clone({ precision: 40 });

export const name = 'largest remainder in decimal.js';
export const version = versionOf('decimal.js');
export const prepare = prepareDecimals((value) => new Exact(value), {
  floor: (quota) => quota.floor(),
  compare: (a, b) => a.cmp(b),
});
