import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { findSoffice } from './findSoffice.mjs';
import { install } from './install.mjs';
import { runAsProgram } from './program.mjs';
import { whenStopped } from './signals.mjs';

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

/** One more worker than the two cores: many tests wait for Excel's runtime, which hands over results in batches. */
const TESTS = ['--selectProjects', 'node', 'pane', '--maxWorkers=3'];
/** LibreOffice is waited for by one process at a time: its tests fill what a browser test leaves of the two cores. */
const BROWSER_TESTS = ['--selectProjects', 'browser', '--maxWorkers=2'];
const WITH_LIBREOFFICE = ['--selectProjects', 'browser', 'libreoffice', '--maxWorkers=2'];

/** Tests make much that is soon forgotten: with the small nursery of Node they spend a tenth of their time on it. */
const ROOM = '--max-semi-space-size=64';

/** LibreOffice is no package of npm: not every machine has it, and its tests count as neither passed nor failed. */
const WITHOUT_LIBREOFFICE =
  '── LibreOffice tests: skipped, soffice was not found (Debian: apt-get install libreoffice-calc)';

/** When even the preparation fails, such as the server for the browser tests, there is no report to count. */
const NOT_RUN = { passed: 0, failed: 1 };

async function test() {
  await install();
  const total = { passed: 0, failed: 0 };
  const add = ({ passed, failed }) => {
    total.passed += passed;
    total.failed += failed;
  };
  for (const results of await Promise.all(CHECKS.map(checkAll))) results.forEach(add);
  add(await jest('tests', TESTS));
  if (findSoffice()) add(await jest('browser and LibreOffice tests', WITH_LIBREOFFICE));
  else {
    console.log(`\n${WITHOUT_LIBREOFFICE}`);
    add(await jest('browser tests', BROWSER_TESTS));
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
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
  return existsSync(report) ? count(JSON.parse(await fs.readFile(report, 'utf8')), code) : NOT_RUN;
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
