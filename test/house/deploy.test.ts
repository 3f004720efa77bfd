import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { toBase } from '../../tools/build.mjs';
import { filesIn, writeServing } from '../../tools/build/serving/writeServing.mjs';
import { problemsOf } from '../../tools/validate/rules.mjs';
import { readSubject } from '../../tools/validate/subject.mjs';
import { goodFiles } from './goodBuild';
import type { Headers } from './servers';
import { azure, iis, nginx } from './servers';

const ORIGIN = 'https://nyckel.example';
const HASHED = ['taskpane.e031098b.js', 'pane-sv.e031098b.js', '43.e031098b.js', '43.e031098b.js.map'];
const PLAIN = ['licences.txt', 'trusted.js', 'functions.js.map', 'assets/help/picture.png'];
const CONFIGURATIONS = ['web.config', 'nginx.conf', 'staticwebapp.config.json'];

let folder: string;
let files: string[];

/** A build's files, and beside them how servers are to serve them. */
async function served(origin: string): Promise<Record<string, (file: string) => Headers>> {
  const names = [...HASHED, ...PLAIN];
  for (const [name, bytes] of [...goodFiles(), ...names.map((each) => [each, Buffer.from('x')] as const)]) {
    await fs.mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await fs.writeFile(path.join(folder, name), bytes);
  }
  files = await filesIn(folder);
  await writeServing(folder, origin);
  const read = (name: string) => fs.readFile(path.join(folder, name), 'utf8');
  return {
    IIS: iis(await read('web.config')),
    nginx: nginx(await read('nginx.conf')),
    Azure: azure(await read('staticwebapp.config.json'), new URL(`${origin}/`).pathname),
  };
}

beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'deploy '));
});
afterEach(() => fs.rm(folder, { recursive: true }));

describe.each(['IIS', 'nginx', 'Azure'])('%s', (name) => {
  const serverAt = async (origin: string) => (await served(origin))[name] as (file: string) => Headers;

  test.each([ORIGIN, 'https://example.se/program/nyckel'])(
    'keeps what has a hash in its name for a year, and asks about everything else, at %s',
    async (origin) => {
      const server = await serverAt(origin);
      for (const file of files) {
        const caching = server(file)?.['cache-control']?.split(/,\s*/).sort();
        const forever = ['immutable', 'max-age=31536000', 'public'];
        // Azure has no pattern for two extensions, and source maps are seldom asked for.
        const isKept = HASHED.includes(file) && !(name === 'Azure' && file.endsWith('.map'));
        expect([file, caching]).toEqual([file, isKept ? forever : ['no-cache']]);
      }
    },
  );

  test('lets Excel on the web read the functions, and nobody else anything', async () => {
    const server = await serverAt(ORIGIN);
    const readable = files.filter((file) => server(file)?.['access-control-allow-origin'] !== undefined);
    expect(readable).toEqual(['functions.en-US.json', 'functions.json']);
    expect(server('functions.json')?.['access-control-allow-origin']).toBe('*');
  });

  test('sends with every file what docs/security.md asks for, and lets only Excel frame the pane', async () => {
    const server = await serverAt(ORIGIN);
    for (const file of files) {
      expect(server(file)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'permissions-policy': expect.stringContaining('camera=()'),
        'content-security-policy': expect.stringMatching(
          /^frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com( https:\/\/[\w*.]+)+$/,
        ),
      });
      // It would keep the pane from being shown in Excel on the web.
      expect(server(file)).not.toHaveProperty('x-frame-options');
    }
  });

  test('speaks for the whole host only where the add-in has it to itself', async () => {
    const name = 'strict-transport-security';
    expect((await serverAt(ORIGIN))('taskpane.html')?.[name]).toBe('max-age=31536000');
    expect((await serverAt(`${ORIGIN}/nyckel`))('taskpane.html')).not.toHaveProperty(name);
  });

  test('says of every file what it is', async () => {
    const server = await serverAt(ORIGIN);
    const types = Object.fromEntries(files.map((file) => [file, server(file)?.['content-type']]));
    expect(types).toMatchObject({
      'taskpane.html': 'text/html; charset=utf-8',
      'functions.js': 'text/javascript; charset=utf-8',
      'functions.json': 'application/json',
      'manifest.xml': 'application/xml',
      'assets/icon-16.png': 'image/png',
    });
    expect(Object.values(types)).not.toContain('');
  });

  test('gives out no configuration, its own or another', async () => {
    const server = await serverAt(ORIGIN);
    // A file of its own is served by none, and Azure keeps its own even without a rule.
    expect(CONFIGURATIONS.filter((file) => server(file) !== undefined)).toEqual([]);
  });
});

test('nginx compresses what is text: a type in its list must be the type of a file, without charset', async () => {
  await served(ORIGIN);
  const conf = await fs.readFile(path.join(folder, 'nginx.conf'), 'utf8');
  const compressed = /gzip_types (.*);/.exec(conf)?.[1]?.split(' ') ?? [];
  for (const end of ['css', 'js', 'json', 'map', 'svg', 'txt', 'xml']) {
    const type = new RegExp(`^ +([^ ;"]+) ${end};$`, 'm').exec(conf)?.[1];
    expect([end, compressed.includes(type ?? '')]).toEqual([end, true]);
  }
});

test('a file that servers would have no type for stops the build', async () => {
  await fs.writeFile(path.join(folder, 'font.woff9'), '');
  await expect(writeServing(folder, ORIGIN)).rejects.toThrow('No type is known for font.woff9');
});

test('what is told to servers is no reason to refuse a build', async () => {
  await served(ORIGIN);
  const subject = await readSubject(folder, { version: '0.1.0', production: true });
  expect(problemsOf(subject)).toEqual([]);
});

test.each([
  ['https://example.se/', 'https://example.se'],
  ['https://example.se/nyckel//', 'https://example.se/nyckel'],
])('%s is where files lie under %s', (address, base) => {
  expect(toBase(address)).toBe(base);
});

test.each(['http://example.se', 'example.se', 'https://example.se/?a=1', ''])(
  'an address such as %j is refused',
  (address) => expect(() => toBase(address)).toThrow('--origin must start with https://'),
);
