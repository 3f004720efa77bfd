/**
 * fast-check with a fixed seed and at most three hundred cases a property. A property that has found a mutant once must find
 * it again, and one that takes ten thousand cases would make each mutant cost seconds.
 */
const path = require('node:path');

// Its own name leads here.
const fastCheck = require(
  path.join(path.dirname(require.resolve('fast-check/package.json')), 'lib/cjs/fast-check.js'),
);

const MOST_CASES = 300;
const SEED = 20180101;

/** Nobody reads the case that failed, so it need not be made smaller, which can take longer than all tests together. */
const few = (parameters = {}) => ({
  seed: SEED,
  ...parameters,
  endOnFailure: true,
  numRuns: Math.min(parameters.numRuns ?? MOST_CASES, MOST_CASES),
});

const withFewCases = {
  ...fastCheck,
  assert: (property, parameters) => fastCheck.assert(property, few(parameters)),
};

module.exports = { ...withFewCases, default: withFewCases, __esModule: true };
