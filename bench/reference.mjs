/**
 * The largest remainder in whole numbers of any size. Ties go to the larger weight, then to the lower index; so the
 * members are given in the order in which ties between equal weights are settled.
 */
export function sharesOf(amount, weights) {
  const size = amount < 0n ? -amount : amount;
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  const shares = weights.map((weight) => (size * weight) / sum);
  const rests = weights.map((weight) => (size * weight) % sum);
  const left = Number(size - shares.reduce((total, share) => total + share, 0n));
  const order = weights.map((_, i) => i);
  order.sort((a, b) => descending(rests[a], rests[b]) || descending(weights[a], weights[b]) || a - b);
  for (const member of order.slice(0, left)) shares[member] += 1n;
  return amount < 0n ? shares.map((share) => -share) : shares;
}

function descending(a, b) {
  return a > b ? -1 : a < b ? 1 : 0;
}
