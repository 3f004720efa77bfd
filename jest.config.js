/** Source and tools are ES modules; jest runs them as CommonJS, so swc translates every module it loads. */
const transform = {
  '\\.(ts|tsx|js|mjs)$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** Packages that ship ES modules only and are loaded by tests. */
const ES_MODULES_ONLY = ['@sparticuz/chromium', 'marked', 'sirv', 'totalist', 'mrmime', '@polka/url'];

const shared = {
  rootDir: import.meta.dirname,
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES_ONLY.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/', '<rootDir>/bench/'],
};

const browser = {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/setup/startWorkbench.mjs',
  globalTeardown: '<rootDir>/test/setup/stopWorkbench.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/setup/patience.ts'],
};

export default {
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/libreoffice/'],
      globalSetup: '<rootDir>/test/setup/bundleWorkbook.mjs',
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      globalSetup: '<rootDir>/test/setup/bundleFluent.mjs',
      moduleNameMapper: {
        '^@fluentui/react-components$': '<rootDir>/node_modules/.cache/fluent/fluent.js',
      },
      setupFiles: ['<rootDir>/test/setup/browserGaps.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/setup/pane.ts'],
    },
    {
      ...shared,
      displayName: 'libreoffice',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/libreoffice/**/*.test.ts'],
      globalSetup: '<rootDir>/test/setup/bundleWorkbook.mjs',
    },
    {
      // By hand, and minutes long: npm run size.
      ...shared,
      displayName: 'size',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.size.ts'],
      globalSetup: '<rootDir>/test/setup/bundleWorkbook.mjs',
    },
    {
      // By hand, and long: npm run faults.
      ...shared,
      displayName: 'faults',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.faults.ts'],
      globalSetup: '<rootDir>/test/setup/bundleWorkbook.mjs',
    },
    {
      ...shared,
      ...browser,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.browser.ts'],
    },
    {
      // By hand: npm run manual.
      ...shared,
      ...browser,
      displayName: 'pictures',
      testMatch: ['<rootDir>/test/browser/**/*.pictures.ts'],
    },
  ],
};
