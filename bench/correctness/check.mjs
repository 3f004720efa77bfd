import { keyCells, names } from '../data.mjs';
import { loadProduct } from '../product/functions.mjs';
import { sharesOf } from '../reference.mjs';
import { decimal } from './columns.mjs';

const PARTIES = names(40);

/** Gives, for a key and amounts, those columns where the product gives anything but the reference's doubles. */
export function makeCheck() {
  const { functions } = loadProduct();
  return function* check({ wholeWeights, places }, amounts, next) {
    const order = shuffled(wholeWeights.length, next);
    const parties = order.map((member) => PARTIES[member]);
    const cells = order.map((member) => decimal(wholeWeights[member], places));
    const key = [[functions.STAMP('Prov', keyCells(parties, cells))]];
    const exact = wholeWeights.map(BigInt);
    for (const amount of amounts) {
      const expected = sharesOf(amount.steps, exact).map((share) => decimal(share, amount.places));
      const row = Math.floor(next() * order.length);
      const alone = functions.SHARE(parties[row], key, amount.cell, amount.step, null);
      const all = functions.SHARES(key, [[amount.cell]], amount.step, null, null);
      const same =
        Object.is(alone, expected[order[row]]) &&
        all.every(([party, share], i) => party === parties[i] && Object.is(share, expected[order[i]]));
      if (!same) yield { parties, cells, amount: amount.cell, step: amount.step, alone, all };
    }
  };
}

function shuffled(count, next) {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
