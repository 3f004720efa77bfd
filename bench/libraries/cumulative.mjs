export const name = 'cumulative rounding';
export const version = 'plain JavaScript';

/** What has been shared so far is rounded, so the sum is right; who pays a krona more follows the order of the rows. */
export function prepare(weights) {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return (amount) => {
    let weighed = 0;
    let shared = 0;
    return weights.map((weight) => {
      weighed += weight;
      const before = shared;
      shared = Math.round((amount * weighed) / sum);
      return shared - before;
    });
  };
}
