import fs from 'node:fs/promises';
import path from 'node:path';
import JSZip from 'jszip';
import { readMetadata } from '../../tools/build/metadata.mjs';
import { entryOf } from '../../tools/release/changelog.mjs';
import { checksums, differences, pack } from '../../tools/release/pack.mjs';
import { brokenSince, signaturesOf } from '../../tools/release/signatures.mjs';
import { root } from './goodBuild';

const read = (file: string) => fs.readFile(path.join(root, file), 'utf8');

test('no function has changed since the last release in a way that would spoil saved workbooks', async () => {
  const released = (await read('tools/release/signatures.txt')).trim().split('\n');
  const metadata = await readMetadata(path.join(root, 'src/functions'));
  expect(released.length).toBeGreaterThanOrEqual(15);
  expect(brokenSince(released, signaturesOf(metadata['functions.json']))).toEqual([]);
});

describe('since the last release', () => {
  const released = ['SHARE(part; nyckel*; [steg])', 'BLEND(nyckel*; fler*…) → *'];
  const changed = (signature: string) =>
    brokenSince(released, [...released.filter((each) => !each.startsWith(signature.slice(0, 5))), signature]);

  test.each(['SHARE(part; nyckel*; [steg]; [metod])', 'SPLIT(part)'])('%s may come', (signature) => {
    expect(changed(signature)).toEqual([]);
  });

  test.each([
    ['an argument that must be given', 'SHARE(part; nyckel*; [steg]; metod)'],
    ['another order', 'SHARE(nyckel*; part; [steg])'],
    ['another name', 'SHARE(part; nyckel*; [avrundning])'],
    ['an argument in between', 'SHARE(part; nyckel*; [belopp]; [steg])'],
    ['an argument less', 'SHARE(part; nyckel*)'],
    ['an argument that may no longer be left out', 'SHARE(part; nyckel*; steg)'],
    ['a cell where a range was', 'SHARE(part; nyckel; [steg])'],
    ['a spill', 'SHARE(part; nyckel*; [steg]) → *'],
    ['an argument after one that takes all that follow', 'BLEND(nyckel*; fler*…; [steg]) → *'],
  ])('%s may not', (_name, signature) => {
    const before = released.find((each) => each.startsWith(signature.slice(0, 5)));
    expect(changed(signature)).toEqual([`${before} has become ${signature}`]);
  });

  test('a function may not go', () => {
    expect(brokenSince(released, released.slice(1))).toEqual([
      'SHARE is gone; the last release had SHARE(part; nyckel*; [steg])',
    ]);
  });
});

describe('the changelog', () => {
  test('tells of the version that package.json names', async () => {
    const { version } = JSON.parse(await read('package.json')) as { version: string };
    expect(entryOf(await read('CHANGELOG.md'), version).text).toMatch(/^### /m);
  });

  const log =
    '# Changelog\n\n## [Unreleased]\n\n- More.\n\n## [1.2.0] - 2026-11-23\n\n- This.\n\n## [1.1.0] - 2026-01-02\n';

  test('gives the day and the words of a version', () => {
    expect(entryOf(log, '1.2.0')).toEqual({ date: '2026-11-23', text: '- This.' });
  });

  test.each([
    ['an unknown version', '1.3.0', 'no section [1.3.0]'],
    ['a version without words', '1.1.0', 'nothing of 1.1.0'],
    ['a version without a day', 'Unreleased', 'year-month-day'],
  ])('has no release of %s', (_name, version, message) => {
    expect(() => entryOf(log, version)).toThrow(message);
  });
});

describe('a release', () => {
  const files = new Map([
    ['site/taskpane.html', Buffer.from('<p>å</p>')],
    ['CHANGELOG.md', Buffer.from('x'.repeat(1000))],
  ]);

  test('is the same bytes whenever it is packed and in whatever order', async () => {
    const before = await pack(files, '2026-11-23');
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), doNotFake: ['setImmediate', 'nextTick'] });
    try {
      expect(before.equals(await pack(new Map([...files].reverse()), '2026-11-23'))).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });

  test('holds the files, of the day of the release', async () => {
    const zip = await JSZip.loadAsync(await pack(files, '2026-11-23'));
    expect(Object.keys(zip.files)).toEqual(['CHANGELOG.md', 'site/taskpane.html']);
    const page = zip.file('site/taskpane.html');
    expect(await page?.async('string')).toBe('<p>å</p>');
    expect(page?.date.toISOString()).toBe('2026-11-23T00:00:00.000Z');
  });

  test('is refused when it was built twice and differs', () => {
    const other = new Map([
      ...files,
      ['CHANGELOG.md', Buffer.from('y')],
      ['new.js', Buffer.from('')],
    ] as const);
    expect(differences(files, files)).toEqual([]);
    expect(differences(files, other)).toEqual(['CHANGELOG.md', 'new.js']);
  });

  test('has checksums that sha256sum reads', () => {
    expect(checksums(new Map([['a.txt', Buffer.from('abc')]]))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n',
    );
  });
});
