/** Tells what nothing uses: files, exports, packages. Exits with 1 if there is any: npm run deadcode. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { findDead } from './deadcode/findDead.mjs';
import { runAsProgram } from './program.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** What is run or read by its name or its folder: by jest (jest.config.js), webpack, eslint, Stryker, tsc and the bench. */
const ENTRY = new RegExp(
  [
    String.raw`^test/.*\.(test|browser|faults|size|pictures)\.tsx?$`,
    String.raw`^[\w.]+\.config\.m?js$`,
    String.raw`\.d\.ts$`,
    String.raw`^bench/(run\.mjs|(engines|libraries)/\w+\.mjs)$`,
    // By hand: the icons are drawn, a sheet is printed (workbench/README.md).
    String.raw`^tools/(icons|print)\.mjs$`,
  ].join('|'),
);

/** Used without being named, or wanted by whoever ordered the product. */
const KEPT = new Set([
  // The tools for add-ins, and what runs webpack.config.js by webpack's own command: both were ordered.
  'office-addin-cli',
  'webpack-cli',
  // A peer of @testing-library/react and user-event, which bring none of their own.
  '@testing-library/dom',
  // jest and eslint name these by the ends of their names: testEnvironment 'jsdom', resolver 'typescript'.
  'jest-environment-jsdom',
  'eslint-import-resolver-typescript',
]);

export function deadCode() {
  // Also what is not committed yet. The bench has packages of its own.
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return findDead({
    root,
    files: listed.trim().split('\n'),
    isEntry: (file) => ENTRY.test(file),
    keptPackages: KEPT,
  });
}

async function main() {
  const { files, exports, packages } = deadCode();
  const lines = [
    ...files.map((file) => `No file names ${file}`),
    ...exports.map((name) => `Nobody else takes ${name}`),
    ...packages.map((name) => `Nothing uses the package ${name}`),
  ];
  console.log(lines.length === 0 ? 'Everything is used.' : lines.join('\n'));
  if (lines.length > 0) process.exitCode = 1;
}

runAsProgram(import.meta.url, main);
