import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import * as regexpPlugin from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { floors } from './tools/lint/floors.js';
import { noRawHtml } from './tools/lint/noRawHtml.js';

/**
 * The plugin's own configuration leaves out .tsx, where a task pane does most of its Excel.run; so its rules
 * are named here and applied to every source file.
 */
const officeRules = Object.fromEntries(
  [
    'call-sync-after-load',
    'call-sync-before-read',
    'load-object-before-read',
    'no-context-sync-in-loop',
    'no-empty-load',
    'no-navigational-load',
    'no-office-initialize',
    'test-for-null-using-isNullObject',
  ].map((rule) => [`office-addins/${rule}`, 'error']),
);

/** A CommonJS package, which Node and jest wrap differently. */
const regexp = regexpPlugin.default ?? regexpPlugin;

const unusedNames = ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }];

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'coverage/', 'bench/node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { name: 'no exceptions in the product', files: ['src/**'], linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    name: 'tools',
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: nodeGlobals() },
    rules: { 'no-unused-vars': unusedNames },
  },
  ...tseslint.configs.recommended.map(forTypeScript),
  {
    name: 'typescript',
    files: ['**/*.{ts,tsx}'],
    rules: {
      // tsc knows every name, and ESLint does not know types such as Excel.Range.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': unusedNames,
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  ...tseslint.configs.recommendedTypeCheckedOnly.map(forSource),
  {
    name: 'source',
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...officeRules,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-alert': 'error',
    },
  },
  {
    // What is read comes from outside: a pattern must not take longer and longer over a text that is made for it.
    name: 'patterns',
    files: ['src/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
    },
  },
  {
    // These patterns meet lines of at most five hundred characters, and test/fuzz tries what is hardest for them.
    name: 'patterns for short lines',
    files: ['src/core/sharing/{checkStamps,stampDigits}.ts', 'src/taskpane/views/keys/facts/decisionLine.ts'],
    rules: { 'regexp/no-super-linear-backtracking': 'off' },
  },
  {
    name: 'task pane',
    files: ['src/taskpane/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules, 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // A cell's error is thrown as CustomFunctions.Error, which is no Error to the compiler.
    name: 'cell errors',
    files: ['src/functions/**'],
    rules: { '@typescript-eslint/only-throw-error': 'off' },
  },
  {
    // The metadata generator reads these declarations, and `any` is how it is told that Excel must not
    // convert or refuse an argument before our own message can.
    name: 'function declarations',
    files: ['src/functions/functions.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  ...floors,
  noRawHtml,
  prettier,
);

function forTypeScript(config) {
  return { ...config, files: ['**/*.{ts,tsx}'] };
}

function forSource(config) {
  return { ...config, files: ['src/**/*.{ts,tsx}'] };
}

function nodeGlobals() {
  const inNode = [
    'process',
    'console',
    'Buffer',
    'URL',
    'fetch',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'performance',
  ];
  const inPages = ['window', 'document', 'clearInterval', 'structuredClone', 'TextEncoder', 'TextDecoder'];
  return Object.fromEntries([...inNode, ...inPages].map((name) => [name, 'readonly']));
}
