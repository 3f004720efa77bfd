import { spawnSync } from 'node:child_process';
import path from 'node:path';

const tool = path.join(__dirname, '../../tools/fuzz.mjs');

function fuzz(...options: string[]) {
  return spawnSync(process.execPath, [tool, ...options], { encoding: 'utf8' });
}

test('what once broke something, and a few thousand others, break nothing', () => {
  const { status, stdout } = fuzz('--runs', '6000', '--seed', '1');
  expect(stdout).toContain('nothing found (seed 1)\n');
  expect(stdout.split('\n').length).toBeGreaterThan(10);
  expect(status).toBe(0);
});

test('the fuzz says which option it does not understand', () => {
  const runs = fuzz('--runs', 'en miljon');
  expect([runs.stdout, runs.status]).toEqual(['--runs must be a whole number: en miljon\n', 2]);
  const target = fuzz('--target', 'moln');
  expect(target.stdout).toContain('--target must be one of: columns, ');
  expect(target.status).toBe(2);
});
