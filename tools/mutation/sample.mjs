/**
 * Whether a mutant is tried when only one in so many is. They are numbered in the order of the source, so that every
 * function has its part of the sample, and the same one the next time.
 */
export function isTried(id, oneIn) {
  return Number(id) % oneIn === 0;
}
