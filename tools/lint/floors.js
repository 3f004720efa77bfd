import boundaries from 'eslint-plugin-boundaries';
import { NO_RAW_ATTRIBUTE } from './noRawHtml.js';

/**
 * The four floors of the building: core and text on the ground, register and keyring on core, functions and
 * workbook on those, taskpane on top. An arrow may point down or stay in its room; nothing points upward.
 */
const GROUND = ['core', 'text'];
const FIRST = ['register', 'keyring'];
const SECOND = ['functions', 'workbook'];

const rooms = [
  ...[...GROUND, ...FIRST, ...SECOND, 'taskpane'].map((room) => ({ type: room, pattern: `src/${room}` })),
  ...['workbench', 'test', 'tools', 'bench'].map((room) => ({ type: room, pattern: room })),
  // Only its version: what a workbook is marked with.
  { type: 'package', pattern: 'package.json', mode: 'full' },
];

/** A workbook remembers which version wrote it, and the task pane shows it. */
const SHOW_VERSION = ['workbook', 'taskpane'];

const mayImport = [
  { from: 'core', allow: ['core'] },
  { from: 'text', allow: ['text'] },
  // Its sentences are made from problems: it knows what they look like, and runs nothing of core.
  { from: 'text', allow: ['core'], importKind: 'type' },
  ...FIRST.map((room) => ({ from: room, allow: [room, ...GROUND] })),
  ...SECOND.map((room) => ({ from: room, allow: [room, ...GROUND, ...FIRST] })),
  { from: 'workbook', allow: ['package'] },
  { from: 'taskpane', allow: ['taskpane', ...GROUND, ...FIRST, ...SECOND] },
  { from: SHOW_VERSION, allow: ['version'] },
];

const mayImportPackages = [
  { from: ['core', 'text'], disallow: ['*', '*/*', '*/**'] },
  { from: 'core', allow: ['decimal.js'] },
  {
    from: [...FIRST, ...SECOND],
    disallow: ['react', 'react-dom', 'react/**', 'react-dom/**', '@fluentui/*'],
  },
];

/** Globals that only Excel's own rooms may name. */
const EXCEL_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime', 'CustomFunctions'];

/** What exists only in a page. Register is free to fetch: it is the client of SCB's API. */
const PAGE_GLOBALS = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'fetch'];

const ASK_WORKBOOK =
  'Only workbook, functions and taskpane/index.tsx know Excel: ask workbook for what you need.';

const forbid = (names, message) => ['error', ...names.map((name) => ({ name, message }))];

export const floors = [
  {
    name: 'floors/imports',
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': rooms,
      'import/resolver': { typescript: { alwaysTryTypes: true } },
    },
    rules: {
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          message: '${file.type} must not import ${dependency.type}: see the floors in docs/architecture.md',
          rules: mayImport,
        },
      ],
      'boundaries/external': [
        'error',
        {
          default: 'allow',
          message: '${file.type} must not import the package ${dependency.source}',
          rules: mayImportPackages,
        },
      ],
      'boundaries/no-unknown-files': 'error',
      'boundaries/no-unknown': 'error',
    },
  },
  {
    name: 'floors/excel-globals',
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbook/**', 'src/functions/**', 'src/taskpane/index.tsx'],
    rules: {
      'no-restricted-globals': forbid(EXCEL_GLOBALS, ASK_WORKBOOK),
      // A type such as Excel.Range is a reference too, which the rule above does not see.
      'no-restricted-syntax': [
        'error',
        NO_RAW_ATTRIBUTE,
        { selector: `TSQualifiedName[left.name=/^(${EXCEL_GLOBALS.join('|')})$/]`, message: ASK_WORKBOOK },
      ],
    },
  },
  {
    name: 'floors/page-globals',
    files: ['src/{core,text,keyring}/**/*.ts'],
    rules: {
      'no-restricted-globals': forbid(
        [...EXCEL_GLOBALS, ...PAGE_GLOBALS],
        'The ground floors know neither Excel nor a page.',
      ),
    },
  },
];
