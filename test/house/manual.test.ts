import fs from 'node:fs/promises';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { manualPage } from '../../tools/build/manual/manualPage.mjs';
import { readMetadata } from '../../tools/build/metadata.mjs';
import { PICTURES } from '../browser/pictures';
import { MANUAL_SECTION } from '../../src/taskpane/views/manualSection';
import { help as english } from '../../src/text/en/help';
import { help as swedish } from '../../src/text/sv/help';
import { root } from './goodBuild';

interface Metadata {
  readonly functions: readonly { id: string; description: string; helpUrl: string }[];
}

let manual: string;
let metadata: Record<string, Metadata>;

beforeAll(async () => {
  manual = await fs.readFile(path.join(root, 'docs/manual.md'), 'utf8');
  metadata = await readMetadata(path.join(root, 'src/functions'));
});

const pageOf = (markdown: string): Document =>
  new JSDOM(manualPage(markdown, metadata['functions.json'] as Metadata)).window.document;

test('the help of each function leads to its own section, in both languages', () => {
  const page = pageOf(manual);
  for (const { functions } of Object.values(metadata))
    for (const { id, helpUrl } of functions) {
      const [address, section] = helpUrl.split('#');
      expect(address).toBe('https://localhost:3000/manual.html');
      expect(page.getElementById(section as string)?.textContent).toBe(`NYCKEL.${id}`);
    }
});

test('a section begins with what Excel shows: what it does, how it is written, and an example', () => {
  const section = pageOf(manual).getElementById('nyckel-instalment');
  expect(section?.nextElementSibling?.textContent).toMatch(/^En rat av ett belopp\./);
  expect(section?.nextElementSibling?.nextElementSibling?.textContent?.trim()).toBe(
    '=NYCKEL.INSTALMENT(belopp; antal; nr; [steg])',
  );
  expect(pageOf(manual).body.textContent).toContain('=NYCKEL.INSTALMENT(B5; 12; 1; 1)');
});

test('a function without a section, a section without its function and a dead link stop the build', () => {
  const without = manual.replace('### NYCKEL.AUDIT', '### Annat');
  expect(() => pageOf(without)).toThrow('lacks NYCKEL.AUDIT');
  expect(() => pageOf(`${manual}\n### NYCKEL.OLD\n`)).toThrow('no function NYCKEL.OLD');
  expect(() => pageOf(`${manual}\n[x](#ingenstans)\n`)).toThrow('not there: ingenstans');
  expect(() => pageOf(`${manual}\n## Skicka\n`)).toThrow('two headings give #skicka');
});

test('the page has no script and no style of its own, one title, and headings that skip no level', () => {
  const page = pageOf(manual);
  expect(page.documentElement.lang).toBe('sv');
  expect(page.querySelectorAll('script, style, [style]')).toHaveLength(0);
  expect(page.querySelectorAll('h1')).toHaveLength(1);
  const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
  levels.slice(1).forEach((level, i) => expect(level - (levels[i] as number)).toBeLessThanOrEqual(1));
});

test('every picture in the manual is one that the script takes, lies beside the text, and says what it shows', async () => {
  const shown = [...pageOf(manual).querySelectorAll('img')];
  const files = shown.map((picture) => picture.getAttribute('src')?.replace(/^manual\//, '')).sort();
  expect(files).toEqual(
    Object.keys(PICTURES)
      .map((name) => `${name}.png`)
      .sort(),
  );
  expect((await fs.readdir(path.join(root, 'docs/manual'))).sort()).toEqual(files);
  for (const picture of shown) expect(picture.alt).not.toBe('');
});

test('the help of every view leads to a section that is there', () => {
  const page = pageOf(manual);
  const sections = Object.values(MANUAL_SECTION).filter((section) => section !== '');
  expect(sections.filter((section) => !page.getElementById(section))).toEqual([]);
});

test('what is new is told of every version in the changelog, in both languages', async () => {
  const changelog = await fs.readFile(path.join(root, 'CHANGELOG.md'), 'utf8');
  const versions = [...changelog.matchAll(/^## \[(\d+\.\d+\.\d+)\] - (\S+)$/gm)].map(([, version, date]) => [
    version,
    date,
  ]);
  expect(versions.length).toBeGreaterThan(0);
  for (const { news } of [swedish, english])
    expect(news.versions.map(({ version, date }) => [version, date])).toEqual(versions);
});
