/**
 * Lets every request to Excel fail once in every operation, with every error, and in the middle of those that write:
 *
 *   npm run faults [-- --quick] [-- --only createKey]
 *
 * Afterwards the workbook is as before or the operation is whole, and a second try works. Two processes share the
 * operations; it takes most of an hour, with --quick (one error a request) a few minutes. Exits with 1 if one fails.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const shards = values.only === undefined ? ['1/2', '2/2'] : ['1/1'];

/** The shards build the same bundle of the workbook's side before they begin: the second starts when the first has. */
const HEAD_START = 15_000;

function run(shard, i) {
  const env = {
    ...process.env,
    FAULTS: values.quick ? 'quick' : 'all',
    FAULTS_SHARD: shard,
    ...(values.only !== undefined && { FAULTS_ONLY: values.only }),
  };
  const args = ['node_modules/jest/bin/jest.js', '--selectProjects=faults'];
  return new Promise((resolve) => {
    setTimeout(() => {
      spawn(process.execPath, args, { env, stdio: 'inherit' }).on('exit', (code) => resolve(code ?? 1));
    }, i * HEAD_START);
  });
}

const codes = await Promise.all(shards.map(run));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
