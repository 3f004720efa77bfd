import { keyCells, names } from '../data.mjs';
import { loadProduct } from '../product/functions.mjs';
import { versionOfProduct } from '../versions.mjs';

const { allocate, readAmount, readKey, readMethod, readStep } = loadProduct();
const method = readMethod(null).value;
const step = readStep(1).value;

export const name = 'the product';
export const isProduct = true;
export const version = versionOfProduct();

/** A column as SHARES asks for it; the key is read before, as the stamp is when a weight changes. */
export function prepare(weights) {
  const source = { label: '', codeOf: () => undefined, findStamp: () => undefined, isTable: true };
  const key = readKey(keyCells(names(weights.length), weights), source).value;
  return (amount) => allocate(key, readAmount(amount, step).value, method).value;
}
