import fs from 'node:fs/promises';
import path from 'node:path';
import { fillManifest } from '../../tools/build/manifest.mjs';
import { inNamespace, stageOf, uuidV5 } from '../../tools/build/stage.mjs';
import { readManifest } from '../../workbench/host/manifest';
import { root } from './goodBuild';

const STAGES = ['production', 'test', 'local'];

async function manifestOf(stage: string): Promise<string> {
  const template = await fs.readFile(path.join(root, 'manifest.xml'), 'utf8');
  return fillManifest(template, { version: '1.0.0', origin: 'https://a.example', stage: stageOf(stage) });
}

const idOf = (manifest: string) => /<Id>(.*)<\/Id>/.exec(manifest)?.[1];

test('each stage has an id of its own, and the same on every machine', async () => {
  expect(await Promise.all(STAGES.map(async (stage) => idOf(await manifestOf(stage))))).toEqual([
    '6b1f0c52-8c0e-4f7a-9d35-2a7c41e9b8d3',
    uuidV5('6b1f0c52-8c0e-4f7a-9d35-2a7c41e9b8d3', 'test'),
    uuidV5('6b1f0c52-8c0e-4f7a-9d35-2a7c41e9b8d3', 'local'),
  ]);
});

test('derived ids are those of RFC 9562, appendix A.4', () => {
  expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

test.each([
  ['production', 'Fördelningsnyckel', 'Fördelningsnyckel', 'NYCKEL'],
  ['test', 'Fördelningsnyckel (test)', 'Fördelningsnyckel (test)', 'NYCKELTEST'],
  ['local', 'Fördelningsnyckel (lokal)', 'Fördelningsnyckel (lokal)', 'NYCKEL'],
])('%s is called by its name in the list and on the ribbon', async (stage, name, button, namespace) => {
  const manifest = readManifest(await manifestOf(stage), 'sv-SE');
  expect(manifest).toMatchObject({ displayName: name, namespace });
  expect(manifest.buttons[0]).toMatchObject({ label: button });
  const english = readManifest(await manifestOf(stage), 'en-US');
  expect(english.displayName).toBe(name);
  expect(english.buttons[0]?.label).toBe(`Allocation keys${stageOf(stage).suffix}`);
});

test('an unknown stage is refused', () => {
  expect(() => stageOf('toString')).toThrow('--stage must be one of production, test, local');
});

test.each([
  ['=NYCKEL.SHARE(A5; PKS_2018; B1)', '=NYCKELTEST.SHARE(A5; PKS_2018; B1)'],
  ['/^NYCKEL\\.(SHARES?)\\(/i', '/^NYCKELTEST\\.(SHARES?)\\(/i'],
  ['_xldudf_NYCKEL_SHARE(', '_xldudf_NYCKELTEST_SHARE('],
  ['formler med NYCKEL kan', 'formler med NYCKELTEST kan'],
  ['HUVUDNYCKEL, NYCKELTAL, Nyckel', 'HUVUDNYCKEL, NYCKELTAL, Nyckel'],
])('%s is in the test namespace %s', (text, expected) => {
  expect(inNamespace(text, stageOf('test'))).toBe(expected);
});

/** The loader replaces a word in the sources: one put together of pieces would stay in the namespace of production. */
test('no source puts the namespace together of pieces', async () => {
  const folder = path.join(root, 'src');
  const sources = (await fs.readdir(folder, { recursive: true })).filter((file) => /\.tsx?$/.test(file));
  for (const file of sources) {
    const text = inNamespace(await fs.readFile(path.join(folder, file), 'utf8'), stageOf('test'));
    expect([file, /NYCKEL(?!TEST)|NYCK['"`]|[nN]yckel\.toUpperCase/.exec(text)?.[0]]).toEqual([
      file,
      undefined,
    ]);
  }
});
