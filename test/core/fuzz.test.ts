import { spawnSync } from 'node:child_process';
import path from 'node:path';

const tool = path.join(__dirname, '../../tools/fuzz.mjs');

function fuzz(...options: string[]) {
  return spawnSync(process.execPath, [tool, ...options], { encoding: 'utf8' });
}

test('a small run of the fuzz finds no column that differs', () => {
  const { status, stdout } = fuzz('--columns', '5000', '--seed', '1');
  expect(stdout).toBe('5000 columns shared, 0 differ (seed 1)\n');
  expect(status).toBe(0);
});

test('the fuzz says which option it does not understand', () => {
  const { status, stdout } = fuzz('--columns', 'en miljon');
  expect(stdout).toBe('--columns must be a whole number: en miljon\n');
  expect(status).toBe(2);
});
