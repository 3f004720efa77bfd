/** A part that is to be rounded down or up. */
export interface Open {
  readonly rest: bigint;
  /** True for a part below zero, where rounding up is towards zero. */
  readonly isNegative: boolean;
}

/**
 * Which parts are rounded up, if `count` of them must be: those with the largest rests. Among equal rests the first is
 * rounded away from zero, whichever way that is, so that a refund mirrors a fee.
 */
export function largestRests(parts: readonly Open[], count: number): number[] {
  const order = parts.map((_, i) => i);
  order.sort((a, b) => {
    const [left, right] = [parts[a], parts[b]];
    if (!left || !right) return 0;
    if (left.rest !== right.rest) return left.rest > right.rest ? -1 : 1;
    if (left.isNegative !== right.isNegative) return left.isNegative ? 1 : -1;
    return left.isNegative ? b - a : a - b;
  });
  return order.slice(0, count);
}
