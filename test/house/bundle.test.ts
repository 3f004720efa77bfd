import fs from 'node:fs';
import path from 'node:path';
import { BUDGETS } from '../../tools/build/budgets.mjs';
import { overBudget } from '../../tools/build/weigh.mjs';
import { buildForTests } from '../../tools/testBuild.mjs';
import { root } from './goodBuild';

interface Weighed {
  readonly scripts: readonly { file: string; modules: readonly { name: string; size: number }[] }[];
  readonly budgets: readonly { name: string; gzip: number; most: number; files: readonly string[] }[];
}

let weighed: Weighed;

beforeAll(async () => {
  await buildForTests();
  weighed = JSON.parse(fs.readFileSync(path.join(root, '.cache/bundle-report/addin.json'), 'utf8'));
});

function modulesOf(budget: string): string[] {
  const files = weighed.budgets.find(({ name }) => name === budget)?.files ?? [];
  const scripts = weighed.scripts.filter(({ file }) => files.includes(file));
  return scripts.flatMap(({ modules }) => modules.map(({ name }) => name));
}

test('every budget holds something, and is held', () => {
  expect(weighed.budgets.map(({ name }) => name)).toEqual(BUDGETS.map(({ name }) => name));
  for (const { gzip, most } of weighed.budgets) {
    expect(gzip).toBeGreaterThan(1024);
    expect(gzip).toBeLessThanOrEqual(most);
  }
});

test('the functions calculate by themselves: no React, no register, nothing that is asked for now and then', () => {
  const modules = modulesOf('functions');
  expect(modules).toContain('src/functions/share.ts');
  expect(modules.filter((name) => /react|fluentui|^src\/(taskpane|workbook|register)\//.test(name))).toEqual(
    [],
  );
  expect(modules.filter((name) => /core\/reason\/(infer|audit)\/|allocation\/tieOut\//.test(name))).toEqual(
    [],
  );
});

test('figures come with the register alone', () => {
  expect(modulesOf('register')).toContain('src/register/data/population.ts');
  expect(modulesOf('register').filter((name) => !name.startsWith('src/register/'))).toEqual([]);
});

test.each(['first view, an empty workbook', 'first view, a workbook with keys'])(
  '%s has no reader of files or formulas, and no chart',
  (budget) => {
    const modules = modulesOf(budget);
    expect(modules.some((name) => name.includes('react-dom'))).toBe(true);
    expect(modules.filter((name) => /exceljs|jszip|@borgar\/fx|jsonstat|charts?\//i.test(name))).toEqual([]);
  },
);

test('the page loads the register and the functions before the pane, which fetches React later', () => {
  const page = fs.readFileSync(path.join(root, '.cache/addin/taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/src="([\w.]+)\.js/g)].map(([, name]) => name?.replace(/\..*/, ''));
  const [register, functions, pane] = ['register', 'functions', 'taskpane'].map((name) =>
    scripts.indexOf(name),
  );
  expect([register, functions, pane]).not.toContain(-1);
  expect(register).toBeLessThan(functions ?? 0);
  expect(functions).toBeLessThan(pane ?? 0);
  expect(page).not.toContain('mount.');
});

test('what is too large is named with its three largest modules', () => {
  const modules = [4, 3, 2, 1].map((size) => ({ name: `module${size}`, size: size * 1024 }));
  const scripts = [{ file: 'a.js', name: 'a', size: 99, gzip: 3 * 1024, modules }];
  const budget = { name: 'first', most: 2 * 1024, gzip: 3 * 1024, files: ['a.js'] };
  expect(overBudget({ scripts, budgets: [budget, { ...budget, most: 3 * 1024 }] })).toEqual([
    'first: 3.0 KiB of at most 2.0 KiB (a.js). The largest modules: module4 (4.0 KiB as written), module3 (3.0 KiB as written), module2 (2.0 KiB as written).',
  ]);
});
