import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { drawHouse } from '../../tools/architecture/drawHouse.mjs';
import { floorsOf, readRooms } from '../../tools/architecture/readRooms.mjs';
import { drawSources, picture } from '../../tools/architecture.mjs';
import { root } from './goodBuild';

test('the picture of the house is drawn from the imports of today: npm run architecture draws it anew', () => {
  expect(fs.readFileSync(picture, 'utf8')).toBe(drawSources());
});

describe('a house of a few rooms', () => {
  let source: string;
  beforeEach(() => {
    source = fs.mkdtempSync(path.join(os.tmpdir(), 'house '));
    write('ground/a.ts', 'export const a = 1; export type A = number;');
    write('words/w.ts', `import type { A } from '../ground/a'; export const say = (a: A) => String(a);`);
    write('middle/m.ts', `import { a } from '../ground/a'; export const m = a;`);
    write(
      'top/inner/t.tsx',
      `import { m } from '../../middle/m'; import react from 'react/jsx'; export { m };`,
    );
  });
  afterEach(() => fs.rmSync(source, { recursive: true }));

  function write(file: string, code: string): void {
    fs.mkdirSync(path.dirname(path.join(source, file)), { recursive: true });
    fs.writeFileSync(path.join(source, file), code);
  }
  const names = () =>
    floorsOf(readRooms(source)).map((floor) => floor.map(({ name }: { name: string }) => name));
  const room = (wanted: string) => readRooms(source).find(({ name }) => name === wanted);

  test('has a room one floor above what it runs; whose types it only names may stand beside it', () => {
    expect(names()).toEqual([['top'], ['middle'], ['ground', 'words']]);
    expect(room('words')?.imports).toEqual([{ to: 'ground', what: 'types' }]);
  });

  test('tells the packages and the folders of a room', () => {
    expect(room('top')).toMatchObject({ packages: ['react'], folders: ['inner'] });
  });

  test.each([
    ['an import', `import { say } from '../words/w'; export const x = say;`, 'code'],
    ['one that is made when it is asked for', `export const x = () => import('../words/w');`, 'code'],
    ['something passed on', `export { say } from '../words/w';`, 'code'],
    ['a type in the middle of the code', `export type X = import('../words/w').Say;`, 'types'],
    ['types alone, each marked', `import { type Say } from '../words/w'; export type X = Say;`, 'types'],
    ['one type among others', `import { type Say, say } from '../words/w'; export const x = say;`, 'code'],
  ])('sees %s', (_name, code, what) => {
    const before = drawHouse(readRooms(source));
    write('middle/x.ts', code);
    expect(room('middle')?.imports).toContainEqual({ to: 'words', what });
    expect(drawHouse(readRooms(source))).not.toBe(before);
  });

  test('cannot be drawn when rooms import in a circle', () => {
    write('ground/up.ts', `import { m } from '../top/inner/t'; export const up = m;`);
    expect(() => names()).toThrow(/in a circle: .*ground/);
  });
});

describe('the page about the house', () => {
  const page = 'docs/architecture.md';

  test('is one page', () => expect(textOf(page).trimEnd().split('\n').length).toBeLessThanOrEqual(80));

  test('leads to what stands beside the code', () => {
    const beside = readmes().filter((file) => file.startsWith('src/'));
    expect(beside.length).toBeGreaterThan(3);
    expect(beside.filter((file) => !linksIn(page).includes(file))).toEqual([]);
  });

  test('and whatever else a developer reads name only files that are there, and link to no others', () => {
    const files = allFiles();
    const pages = [page, 'docs/words.md', 'CONTRIBUTING.md', ...readmes()];
    const named = pages.flatMap((each) => filesNamedIn(each).map((file) => ({ page: each, file })));
    const linked = pages.flatMap((each) => linksIn(each).map((file) => ({ page: each, file })));
    expect(linked.length).toBeGreaterThan(40);
    expect(named.length).toBeGreaterThan(60);
    expect(linked.filter(({ file }) => !fs.existsSync(path.join(root, file)))).toEqual([]);
    expect(named.filter(({ file }) => !files.some((each) => `/${each}`.endsWith(`/${file}`)))).toEqual([]);
  });
});

function textOf(page: string): string {
  return fs.readFileSync(path.join(root, page), 'utf8');
}

/** What a page links to in the repository, from its root. */
function linksIn(page: string): string[] {
  return [...textOf(page).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, link]) =>
    path.posix.join(path.posix.dirname(page), String(link)),
  );
}

function filesNamedIn(page: string): string[] {
  return [...textOf(page).matchAll(/`((?:[\w.-]+\/)*[\w.-]+\.(?:ts|tsx|mjs|json|md))`/g)].map(([, file]) =>
    String(file),
  );
}

function readmes(): string[] {
  return allFiles().filter((file) => path.posix.basename(file) === 'README.md');
}

/** Without what tools install beside themselves. */
function allFiles(): string[] {
  const inFolders = ['src', 'test', 'tools', 'docs', 'bench', 'workbench'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.posix.join(folder, file.replaceAll('\\', '/'))),
  );
  return [...fs.readdirSync(root), ...inFolders].filter((file) => !file.includes('/node_modules/'));
}
