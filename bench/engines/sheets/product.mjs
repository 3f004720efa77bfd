import { keyCells } from '../../data.mjs';
import { loadProduct } from '../../product/functions.mjs';
import { versionOfProduct } from '../../versions.mjs';

export const version = versionOfProduct();
const { functions, makeStamp } = loadProduct();
export { functions };

const LABEL = 'Folkmängd';

/** What a switch of scenario begins with: Excel calculates the key's stamp anew, then everything that depends on it. */
export function calculateStamp(members, weights) {
  return functions.STAMP(LABEL, keyCells(members, weights));
}

/** The stamp that Excel will find, without the product having seen the key. */
export function stampToBe(members, weights) {
  return makeStamp(LABEL, keyCells(members, weights));
}

/** The arguments of each call as Excel hands them over: parsed anew, every text and every range a new one. */
export function handOver(calls) {
  return JSON.parse(JSON.stringify(calls));
}

/**
 * A grid of SHARE formulas over one key. `cells` are pairs of member and amount, which a switch of scenario leaves as they
 * are; what it costs Excel's runtime to hand them over is measured in transport.
 */
export function shareGrid(members, cells) {
  const shares = new Float64Array(cells.length);
  const calls = handOver(cells);
  return {
    shares,
    hand: (weights) => ({ weights, key: [[stampToBe(members, weights)]] }),
    recalculate: ({ weights, key }) => {
      calculateStamp(members, weights);
      for (let cell = 0; cell < calls.length; cell++) {
        const [member, amount] = calls[cell];
        shares[cell] = functions.SHARE(member, key, amount, 1, null);
      }
    },
  };
}
