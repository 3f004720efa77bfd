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

describe('what the page about the house names', () => {
  const page = fs.readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');

  test('its links lead somewhere', () => {
    const links = [...page.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link]) => String(link));
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !fs.existsSync(path.join(root, 'docs', link)))).toEqual([]);
  });

  test('its files are there', () => {
    const named = [...page.matchAll(/`((?:[\w.-]+\/)*[\w.-]+\.(?:ts|tsx|mjs|json|md))`/g)].map(([, file]) =>
      String(file),
    );
    expect(named.length).toBeGreaterThan(30);
    const files = allFiles();
    expect(named.filter((name) => !files.some((file) => `/${file}`.endsWith(`/${name}`)))).toEqual([]);
  });
});

function allFiles(): string[] {
  return ['src', 'test', 'tools', 'docs', 'workbench'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.posix.join(folder, file.replaceAll('\\', '/'))),
  );
}
