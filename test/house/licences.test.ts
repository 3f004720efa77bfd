import fs from 'node:fs';
import path from 'node:path';
import { bundledPackages, sourcesOf } from '../../tools/build/licences.mjs';
import { root } from './goodBuild';

const ADDIN = path.join(root, '.cache/addin');

/** Licences that ask for no more than that their text goes along. */
const FREE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

interface Packages {
  readonly dependencies: Record<string, string>;
}
const { dependencies } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as Packages;

describe('what is published of others', () => {
  test('may be published with any program: no licence asks to open what it is used in', async () => {
    const bound = (await bundledPackages(ADDIN))
      // Of several that are offered one may be chosen.
      .filter(
        ({ licence }) =>
          !licence
            .replace(/[()]/g, '')
            .split(' OR ')
            .some((one) => FREE.includes(one)),
      )
      .map(({ name, licence }) => `${name}: ${licence}`);
    expect(bound).toEqual([]);
  });

  test('has a licence text, which goes along', async () => {
    const texts = fs.readFileSync(path.join(ADDIN, 'licences.txt'), 'utf8');
    for (const { name, version } of await bundledPackages(ADDIN))
      expect(texts).toContain(`${name} ${version}`);
    expect(texts).toContain('Permission is hereby granted');
  });

  test('is nothing of the stand-in for Excel, nor of its grid', async () => {
    const sources = await sourcesOf(ADDIN);
    expect(sources.length).toBeGreaterThan(500);
    expect(
      sources.filter((source) => /o-spreadsheet|@odoo|\/owl\/|\/workbench\/|\/test\//.test(source)),
    ).toEqual([]);
  });

  test('is pinned to one version each, and named in package.json or needed by what is named there', () => {
    const loose = Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });
});
