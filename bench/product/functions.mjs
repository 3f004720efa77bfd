import { createRequire } from 'node:module';
import { PRODUCT } from './bundle.mjs';

const require = createRequire(import.meta.url);

let product;

/**
 * Loads the product, once. Its functions are caught where Excel's runtime would take them, unless that runtime is there.
 * Gives `functions`, by their ids, and what entry.mjs exports.
 */
export function loadProduct() {
  product ??= load();
  return product;
}

function load() {
  const functions = {};
  globalThis.Office ??= {};
  globalThis.CustomFunctions ??= {
    associate: (id, implementation) => (functions[id] = implementation),
    Error: CellError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  return { functions, ...require(PRODUCT) };
}

class CellError extends Error {
  constructor(code, message) {
    super(`${code} ${message}`);
  }
}
