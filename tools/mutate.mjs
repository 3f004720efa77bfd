/**
 * Changes the domain in thousands of small ways, one at a time, and counts which of them the tests notice:
 *
 *   npm run mutate [-- --only paste,key --workers 2 --again --list --oneIn 4 --seconds 4 --tests core/paste]
 *
 * Folder by folder, in src/core; `--only` names some of them, `--list` prints the survivors of the last run, with their
 * places, `--oneIn 4` tries every fourth mutant (a run and a list of its own), `--seconds 4` leaves a mutant that no
 * test has noticed by then, and `--tests core/paste` runs only the test files whose paths have one of the words. What
 * has not changed since the last run is not run again (`.cache/mutation`), unless `--again` says so: a new test that
 * needs only what a module does when it is loaded, a table of constants, is not seen to be new.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { coreFolders } from './mutation/folders.mjs';
import { readReport } from './mutation/report.mjs';
import { survivorLines, tableLines } from './mutation/print.mjs';
import { npm } from './npm.mjs';

const root = path.resolve(import.meta.dirname, '..');
const stryker = path.join(import.meta.dirname, 'mutation/node_modules/@stryker-mutator/core/bin/stryker.js');
const cache = path.join(root, '.cache/mutation');

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    workers: { type: 'string', default: '2' },
    again: { type: 'boolean', default: false },
    oneIn: { type: 'string', default: '1' },
    seconds: { type: 'string', default: 'Infinity' },
    tests: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
  },
});
const all = coreFolders(root);
const chosen = values.only ? values.only.split(',').map(folderNamed) : all;

if (!values.list) {
  await install();
  for (const folder of chosen) await mutate(folder);
}
const reports = chosen.map(lastReport).filter(Boolean);
if (values.list) say(survivorLines(reports));
say(tableLines(reports));

function folderNamed(name) {
  const folder = all.find((one) => one.name === name || one.name.endsWith(`/${name}`));
  if (folder) return folder;
  say([`--only knows ${all.map((one) => one.name).join(', ')}; not ${name}`]);
  return process.exit(2);
}

async function install() {
  if (fs.existsSync(stryker)) return;
  const { code, output } = await npm(['ci', '--prefix', path.dirname(stryker).split('node_modules')[0]]);
  if (code !== 0) throw new Error(output);
}

/** Stryker leaves a report also when the score is low; a failure is that there is none. */
async function mutate({ name, files }) {
  say([`${name}: ${files.length} files`]);
  fs.mkdirSync(cache, { recursive: true });
  const settings = settingsFile(name);
  fs.writeFileSync(settings, settingsText(name, files));
  const how = ['--concurrency', values.workers, '--logLevel', 'warn', ...(values.again ? ['--force'] : [])];
  const code = await run([stryker, 'run', settings, ...how]);
  if (code !== 0) throw new Error(`Stryker stopped at ${name} with ${code}`);
}

function run(args) {
  return new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      MUTATION_ONE_IN: values.oneIn,
      MUTATION_SECONDS: values.seconds,
      MUTATION_TESTS: values.tests,
    };
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env });
    child.once('error', reject);
    child.once('close', resolve);
  });
}

function settingsText(name, files) {
  const own = {
    mutate: files,
    incrementalFile: incrementalFile(name),
    jsonReporter: { fileName: reportFile(name) },
  };
  return `import shared from '../../stryker.config.mjs';\nexport default { ...shared, ...${JSON.stringify(own)} };\n`;
}

function lastReport({ name }) {
  return fs.existsSync(reportFile(name))
    ? readReport(name, reportFile(name), Number(values.oneIn))
    : undefined;
}

function fileOf(name, ending) {
  const sample = values.oneIn === '1' ? '' : `-one-in-${values.oneIn}`;
  return path.join(cache, `${name.replaceAll('/', '-')}${sample}.${ending}`);
}

function settingsFile(name) {
  return fileOf(name, 'config.mjs');
}

function incrementalFile(name) {
  return fileOf(name, 'incremental.json');
}

function reportFile(name) {
  return fileOf(name, 'report.json');
}

function say(lines) {
  for (const line of lines) process.stdout.write(`${line}\n`);
}
