import path from 'node:path';

/**
 * Mutation tests of the domain; `npm run mutate` runs them by folder and chooses what is changed and where the reports
 * lie. Stryker is installed beside its runner, not with everything else: nobody needs it to build or test.
 */
export default {
  plugins: [path.resolve(import.meta.dirname, 'tools/mutation/runner/index.mjs')],
  testRunner: 'core',
  coverageAnalysis: 'perTest',
  incremental: true,
  reporters: ['json'],
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['/.cache', '/dist', '/bench', '/assets', '/docs', '/tools/mutation/node_modules'],
  // A mutant that loops for ever must be told from one that is slow because the machine is shared.
  timeoutMS: 10_000,
  timeoutFactor: 3,
  allowEmpty: true,
};
