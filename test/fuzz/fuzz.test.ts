import { spawnSync } from 'node:child_process';
import path from 'node:path';

const tool = path.join(__dirname, '../../tools/fuzz.mjs');

function fuzz(...options: string[]) {
  return spawnSync(process.execPath, [tool, ...options], { encoding: 'utf8' });
}

test('what once broke something, and a few thousand others, break nothing', () => {
  const { status, stdout } = fuzz('--runs', '4000', '--seed', '1');
  expect(stdout).toContain('nothing found (seed 1)\n');
  expect(stdout.split('\n').length).toBeGreaterThan(10);
  expect(status).toBe(0);
});

test('each way in which a reader can be wrong is found', () => {
  const broken = path.join(__dirname, 'broken/targets.ts');
  const { status, stdout } = fuzz('--targets', broken, '--runs', '200', '--seed', '1', '--patience', '2');
  expect(stdout).toContain('good: 40 runs, nothing found\n');
  expect(stdout).toContain('wrong fails (seed 1); the smallest input like it:\n7777\nError: It is larger.');
  expect(stdout).toMatch(
    /slow fails \(seed 1\); the smallest input like it:\n9\d{4}\nError: It took 11\d\d ms\./,
  );
  expect(stdout).toContain('polluting fails (seed 1): the prototypes of the language were changed');
  expect(stdout).toMatch(/hanging fails \(seed 1\); this input does not end:\n(9\d{4}|100000)\n/);
  expect(stdout).toContain('4 of 5 targets fail (seed 1)\n');
  expect(status).toBe(1);
});

test('the fuzz says which option it does not understand', () => {
  const runs = fuzz('--runs', 'en miljon');
  expect([runs.stdout, runs.status]).toEqual(['--runs must be a whole number: en miljon\n', 2]);
  const target = fuzz('--target', 'moln');
  expect(target.stdout).toContain('--target must be one of: columns, ');
  expect(target.status).toBe(2);
});
