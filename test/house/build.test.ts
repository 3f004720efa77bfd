import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fingerprint } from '../../tools/build/fingerprint.mjs';
import { fillManifest } from '../../tools/build/manifest.mjs';
import { slowest } from '../../tools/slowest.mjs';
import { count } from '../../tools/test.mjs';
import { root } from './goodBuild';

describe('the manifest of a build', () => {
  const filled = async () => {
    const template = await fs.readFile(path.join(root, 'manifest.xml'), 'utf8');
    return fillManifest(template, { version: '1.2.3-rc.1', origin: 'https://example.se/nyckel' });
  };

  test('has the version of package.json, in the four numbers that Excel wants', async () => {
    expect(await filled()).toContain('<Version>1.2.3.0</Version>');
  });

  test('points at where it is published, and nowhere else', async () => {
    expect(await filled()).toContain('"https://example.se/nyckel/taskpane.html"');
    expect(await filled()).not.toContain('localhost');
  });
});

describe('a build is made again', () => {
  let folder: string;
  const now = (options = {}) => fingerprint(folder, ['src', 'package.json'], options);

  beforeEach(async () => {
    folder = await fs.mkdtemp(path.join(os.tmpdir(), 'build '));
    await fs.mkdir(path.join(folder, 'src/core'), { recursive: true });
    await fs.writeFile(path.join(folder, 'src/core/a.ts'), 'one');
  });
  afterEach(() => fs.rm(folder, { recursive: true }));

  test('not when nothing has changed', async () => {
    expect(await now()).toBe(await now());
  });

  test.each<[string, () => Promise<void>]>([
    ['a file changes', () => fs.writeFile(path.join(folder, 'src/core/a.ts'), 'two')],
    ['a file is added', () => fs.writeFile(path.join(folder, 'src/b.ts'), '')],
    [
      'a file is renamed',
      () => fs.rename(path.join(folder, 'src/core/a.ts'), path.join(folder, 'src/core/b.ts')),
    ],
    ['a file appears that was awaited', () => fs.writeFile(path.join(folder, 'package.json'), '{}')],
  ])('when %s', async (_name, change) => {
    const before = await now();
    await change();
    expect(await now()).not.toBe(before);
  });

  test('when it is for another address', async () => {
    expect(await now({ origin: 'https://a.example' })).not.toBe(await now({ origin: 'https://b.example' }));
  });
});

describe('npm test counts', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
  };

  test('what passed', () => {
    expect(count(report, 0)).toEqual({ passed: 7, failed: 0 });
  });

  test.each([
    ['a failed test', { numFailedTests: 1 }],
    ['a skipped test', { numPendingTests: 1 }],
    ['a test that is only planned', { numTodoTests: 1 }],
    ['a file that cannot be loaded', { numRuntimeErrorTestSuites: 1 }],
  ])('%s as failed', (_name, numbers) => {
    expect(count({ ...report, ...numbers }, 0)).toEqual({ passed: 7, failed: 1 });
  });

  test('a run as failed that ends badly with no test to blame', () => {
    expect(count(report, 1)).toEqual({ passed: 7, failed: 1 });
  });
});

test('npm test names the slowest files of all its runs, with their seconds', () => {
  const file = (name: string, seconds: number) => ({
    name: path.join(root, 'test', name),
    startTime: 1_000_000,
    endTime: 1_000_000 + 1000 * seconds,
  });
  const node = { testResults: [file('quick.test.ts', 0.4), file('slow.test.ts', 9.96)] };
  const browser = { testResults: [file('pane.browser.ts', 31)] };
  expect(slowest([node, browser], root, 2).map((line: string) => line.trim())).toEqual([
    `31.0 s  ${path.join('test', 'pane.browser.ts')}`,
    `10.0 s  ${path.join('test', 'slow.test.ts')}`,
  ]);
});
