import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { findSoffice } from './findSoffice.mjs';
import { install } from './install.mjs';
import { runAsProgram } from './program.mjs';
import { whenStopped } from './signals.mjs';
import { slowest } from './slowest.mjs';

const root = path.resolve(import.meta.dirname, '..');
const program = (name, file) => path.join(root, 'node_modules', name, file);

/** Everything that must hold, cheapest first, in two lanes: each of these keeps one core busy. */
const CHECKS = [
  [['lint', [program('eslint', 'bin/eslint.js'), '.', '--max-warnings=0']]],
  [
    ['types', [program('typescript', 'bin/tsc'), '--noEmit']],
    ['format', [program('prettier', 'bin/prettier.cjs'), '--check', '--log-level=warn', '.']],
    ['build', ['tools/testBuild.mjs']],
    ['validate', ['tools/validate.mjs', '--production', '.cache/addin']],
  ],
];

/**
 * In two lanes as well: a browser waits half of its time, mostly for Excel's runtime, which hands over results every half
 * second. What it leaves of the two cores the tests in Node take, and LibreOffice afterwards. A test that opens a workbook
 * sleeps a third of its time, in timers between office.js and the stand-in: two workers leave a core idle when they are alone.
 */
const TESTS = ['--selectProjects', 'node', 'pane', '--maxWorkers=3'];
const BROWSER_TESTS = ['--selectProjects', 'browser', '--maxWorkers=2'];
const LIBREOFFICE_TESTS = ['--selectProjects', 'libreoffice', '--maxWorkers=1'];

/** Tests make much that is soon forgotten: with the small nursery of Node they spend a tenth of their time on it. */
const ROOM = '--max-semi-space-size=64';

const LIBREOFFICE = 'LibreOffice tests';

/** LibreOffice is no package of npm: not every machine has it, and its tests count as neither passed nor failed. */
const WITHOUT_LIBREOFFICE = `── ${LIBREOFFICE}: skipped, soffice was not found (Debian: apt-get install libreoffice-calc)`;

/** When even the preparation fails, such as the server for the browser tests, there is no report to count. */
const NOT_RUN = { passed: 0, failed: 1 };

async function test() {
  await install();
  const results = (await Promise.all(CHECKS.map(checkAll))).flat();
  const lanes = [jest('tests', TESTS), browserTests()];
  results.push(...(await Promise.all(lanes)).flat());
  tell(results);
}

function tell(results) {
  const reports = results.flatMap(({ report }) => report ?? []);
  console.log(`\n── the ten slowest files\n${slowest(reports, root).join('\n')}\n`);
  if (!results.some(({ name }) => name === LIBREOFFICE)) console.log(`${WITHOUT_LIBREOFFICE}\n`);
  const sum = (what) => results.reduce((all, result) => all + result[what], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}

async function browserTests() {
  return [await jest('browser tests', BROWSER_TESTS), ...(await libreOfficeTests())];
}

/** None where LibreOffice is not. */
async function libreOfficeTests() {
  return findSoffice() ? [await jest(LIBREOFFICE, LIBREOFFICE_TESTS)] : [];
}

async function checkAll(checks) {
  const results = [];
  for (const [name, command] of checks) results.push(await check(name, command));
  return results;
}

async function check(name, command) {
  const code = await timed(name, command);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function jest(name, options) {
  const report = path.join(root, '.cache', `jest-${name.replaceAll(' ', '-')}.json`);
  await fs.rm(report, { force: true });
  const code = await timed(name, [
    ROOM,
    program('jest', 'bin/jest.js'),
    ...['--ci', '--json', `--outputFile=${report}`],
    ...options,
  ]);
  if (!existsSync(report)) return { name, ...NOT_RUN };
  const read = JSON.parse(await fs.readFile(report, 'utf8'));
  return { name, report: read, ...count(read, code) };
}

/** A skipped test counts as failed: nobody would miss it otherwise. So does a file that cannot be loaded. */
export function count(report, code) {
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + skipped;
  return { passed: report.numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) };
}

async function timed(name, command) {
  console.log(`\n── ${name}`);
  const begun = Date.now();
  const code = await run(command);
  console.log(`── ${name}: ${code === 0 ? 'ok' : 'FAILED'} (${Math.round((Date.now() - begun) / 1000)} s)`);
  return code;
}

function run(command) {
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const forget = whenStopped(() => {
    child.kill();
    process.exit(1);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      forget();
      resolve(code ?? 1);
    });
  });
}

runAsProgram(import.meta.url, test);
