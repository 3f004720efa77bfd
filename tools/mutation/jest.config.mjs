import path from 'node:path';
import config from '../../jest.config.js';

const root = path.resolve(import.meta.dirname, '../..');
const { globalSetup: _bundle, ...node } = config.projects.find(({ displayName }) => displayName === 'node');

/** The tests that need no workbook, with fewer random cases: each of thousands of mutants runs them anew. */
export default {
  ...node,
  rootDir: root,
  testTimeout: config.testTimeout,
  testMatch: ['core', 'golden', 'text', 'keyring', 'register'].map(
    (folder) => `<rootDir>/test/${folder}/**/*.test.ts`,
  ),
  moduleNameMapper: { '^fast-check$': '<rootDir>/tools/mutation/fewCases.cjs' },
};
