import { calculateStamp, functions, handOver, stampToBe } from './sheets/product.mjs';

export const name = 'SHARES, one call for the grid';
export const isProduct = true;
export { version } from './sheets/product.mjs';

export function build({ members, amounts }) {
  const parties = members.map((member) => [member]);
  let spilled;
  return {
    hand: (weights) => {
      const stamp = stampToBe(members, weights);
      return { weights, call: handOver([[[stamp]], [amounts], 1, null, parties]) };
    },
    recalculate: ({ weights, call }) => {
      calculateStamp(members, weights);
      spilled = functions.SHARES(...call);
    },
    read: () => spilled,
  };
}
