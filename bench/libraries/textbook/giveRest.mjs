/** The textbook's last step: one unit more to each of the largest rests; of equal ones the first. */
export function giveRest(shares, rests, left, { compare, addOne }) {
  const order = shares.map((_, i) => i).sort((a, b) => compare(rests[b], rests[a]) || a - b);
  for (const member of order.slice(0, left)) shares[member] = addOne(shares[member]);
  return shares;
}

/** The largest remainder in the numbers of a decimal library, whose methods have these names in all of them. */
export function prepareDecimals(numberOf, { floor, compare }) {
  return (weights) => {
    const exact = weights.map(numberOf);
    const sum = exact.reduce((total, weight) => total.plus(weight), numberOf(0));
    return (amount) => {
      const whole = numberOf(amount);
      const quotas = exact.map((weight) => whole.times(weight).div(sum));
      const shares = quotas.map(floor);
      const rests = quotas.map((quota, i) => quota.minus(shares[i]));
      const left = whole.minus(shares.reduce((total, share) => total.plus(share), numberOf(0)));
      const given = giveRest(shares, rests, Number(left), { compare, addOne: (share) => share.plus(1) });
      return given.map(Number);
    };
  };
}
