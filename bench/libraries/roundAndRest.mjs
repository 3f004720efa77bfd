export const name = 'ROUND, the rest to the largest';
export const version = 'plain JavaScript';

/** The usual way to mend the sum: nobody knows any more why the largest member pays what it does. */
export function prepare(weights) {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const largest = weights.indexOf(Math.max(...weights));
  return (amount) => {
    const shares = weights.map((weight) => Math.round((amount * weight) / sum));
    shares[largest] += amount - shares.reduce((total, share) => total + share, 0);
    return shares;
  };
}
