import path from 'node:path';

/**
 * Mutation tests of the domain; `npm run mutate` runs them by folder and chooses what is changed and where the reports
 * lie. Stryker is installed beside its configuration, not with everything else: nobody needs it to build or test.
 */
const installed = path.resolve(import.meta.dirname, 'tools/mutation/node_modules');

export default {
  plugins: [path.join(installed, '@stryker-mutator/jest-runner/dist/src/index.js')],
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'tools/mutation/jest.config.mjs' },
  coverageAnalysis: 'perTest',
  incremental: true,
  reporters: ['json'],
  tempDirName: process.env.MUTATION_SANDBOX ?? '.cache/mutation/sandbox',
  ignorePatterns: ['/.cache', '/dist', '/bench', '/assets', '/docs', '/tools/mutation/node_modules'],
  // A mutant that loops for ever must be told from one that is slow because the machine is shared.
  timeoutMS: 10_000,
  timeoutFactor: 3,
  allowEmpty: true,
};
