import { performance } from 'node:perf_hooks';

/** Milliseconds that `work` took. */
export function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Runs every contender once a round, so that a machine that is busy for a while is busy for all of them, and gives the
 * times of each. The first rounds compile and are forgotten.
 */
export function interleave(contenders, { rounds, warmUp = 1 }, runOnce) {
  const times = contenders.map(() => []);
  for (let round = -warmUp; round < rounds; round++) {
    contenders.forEach((contender, i) => {
      const time = runOnce(contender, round + warmUp);
      if (round >= 0) times[i].push(time);
    });
  }
  return times;
}

/**
 * How many times as long the first took, by the median of the rounds' own ratios: what disturbs a round disturbs both.
 */
export function timesAsLong(times, base) {
  return median(times.map((time, round) => time / base[round]));
}

/** The exponent of growth: the slope of a line through the logarithms, by least squares. */
export function exponentOf(sizes, times) {
  const [x, y] = [sizes.map(Math.log), times.map(Math.log)];
  const [meanX, meanY] = [mean(x), mean(y)];
  const over = x.reduce((sum, value, i) => sum + (value - meanX) * (y[i] - meanY), 0);
  const under = x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
  return over / under;
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
