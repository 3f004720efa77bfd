import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deadCode } from '../../tools/deadcode.mjs';
import { findDead } from '../../tools/deadcode/findDead.mjs';

test('nothing is left that nothing uses: npm run deadcode tells what', () => {
  expect(deadCode()).toEqual({ files: [], exports: [], packages: [] });
});

describe('a tree of a few files', () => {
  let root: string;
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'dead '));
    write('package.json', JSON.stringify({ dependencies: { react: '1.0.0' }, scripts: {} }));
    write('start.ts', `import { used } from './used'; import 'react'; used();`);
    write('used.ts', 'export function used() {}');
  });
  afterEach(() => fs.rmSync(root, { recursive: true }));

  function write(file: string, text: string): void {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  }
  function dead() {
    const files = fs
      .readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => fs.statSync(path.join(root, file)).isFile());
    return findDead({ root, files, isEntry: (file) => file === 'start.ts' });
  }

  test('in which all is used has nothing dead', () => {
    expect(dead()).toEqual({ files: [], exports: [], packages: [] });
  });

  test('tells a file that nothing names', () => {
    write('lost/old.ts', 'export const old = 1;');
    expect(dead().files).toEqual(['lost/old.ts']);
  });

  test('tells an export that only its own file uses', () => {
    write('used.ts', 'const helper = () => 1; export { helper }; export function used() { helper(); }');
    expect(dead().exports).toEqual(['used.ts: helper']);
  });

  test('tells a type that nobody else names', () => {
    write('used.ts', 'export interface Shape { a: 1 } export function used(shape?: Shape) { return shape; }');
    expect(dead().exports).toEqual(['used.ts: Shape']);
  });

  test('tells a package that nothing imports', () => {
    write('package.json', JSON.stringify({ devDependencies: { react: '1.0.0', leftpad: '1.0.0' } }));
    expect(dead().packages).toEqual(['leftpad']);
  });

  test.each([
    ['imported whole', `import * as all from './other'; all.a();`],
    ['passed on', `export * from './other';`],
    ['fetched when it is needed', `void import('./other');`],
    ['fetched for what it is needed for', `const { a, b } = await import('./other');`],
    ['named by its types', `type T = typeof import('./other');`],
    ['named by a text', `new Worker(new URL('./other.ts', base));`],
    ['one of those that a template names', 'void import(`./ot${which}`);'],
  ])('takes for used what is %s', (_, code) => {
    write('other.ts', 'export const a = 1; export const b = 2;');
    write('start.ts', `import { used } from './used'; import 'react'; used(); ${code}`);
    expect(dead()).toEqual({ files: [], exports: [], packages: [] });
  });

  test('does not take for used what a template only speaks of', () => {
    write('src/other.ts', 'export const a = 1;');
    write('start.ts', `import { used } from './used'; import 'react'; used(); say(\`src/${'${folder}'}\`);`);
    expect(dead().files).toEqual(['src/other.ts']);
  });

  test('tells what is not taken of what is fetched', () => {
    write('other.ts', 'export const a = 1; export const b = 2;');
    write(
      'start.ts',
      `import { used } from './used'; import 'react'; used(); const { a } = await import('./other');`,
    );
    expect(dead().exports).toEqual(['other.ts: b']);
  });
});
