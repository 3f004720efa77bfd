import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { sourcesOf } from '../../tools/build/licences.mjs';
import { buildForTests } from '../../tools/testBuild.mjs';
import { receiveTranscripts } from '../../tools/transcript/receive.mjs';
import { addin } from '../../webpack.config.js';
import { root } from './goodBuild';

const DEVELOPMENT = { mode: 'development', out: 'nowhere', scb: [], stage: undefined };

describe('what Excel and the add-in say to each other', () => {
  const page = ({ plugins }: ReturnType<typeof addin>): string[] =>
    plugins.flatMap(
      (plugin) => (plugin as { userOptions?: { chunks?: string[] } }).userOptions?.chunks ?? [],
    );

  test('is recorded from before the functions are there, in a build that was asked to', () => {
    const recording = addin({ ...DEVELOPMENT, record: true });
    expect(recording.entry).toHaveProperty('recorder');
    expect(page(recording)).toEqual(['recorder', 'functions', 'taskpane']);
  });

  test('is not recorded in any other', () => {
    const ordinary = addin(DEVELOPMENT);
    expect(ordinary.entry).not.toHaveProperty('recorder');
    expect(page(ordinary)).toEqual(['functions', 'taskpane']);
    expect(() => addin({ ...DEVELOPMENT, mode: 'production', record: true })).toThrow('does not record');
  });

  test('cannot be recorded by what is published: neither the recorder nor its address is in it', async () => {
    await buildForTests();
    const published = path.join(root, '.cache/addin');
    const sources = await sourcesOf(published);
    expect(sources.length).toBeGreaterThan(500);
    expect(sources.filter((source: string) => source.includes('recorder'))).toEqual([]);
    const scripts = fs.readdirSync(published).filter((file) => /\.(js|html)$/.test(file));
    const telling = scripts.filter((file) =>
      /transcript\?begun|executeRichApiRequestAsync/.test(
        fs.readFileSync(path.join(published, file), 'utf8'),
      ),
    );
    expect(telling).toEqual([]);
  });
});

describe('the server of a build that records', () => {
  let folder: string;
  let server: http.Server;
  let url: string;

  beforeEach(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'transcripts '));
    const receive = receiveTranscripts(path.join(folder, 'new'));
    server = http.createServer((request, response) => {
      if (!receive(request, response)) response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
    fs.rmSync(folder, { recursive: true });
  });
  const post = (address: string, body: string) => fetch(url + address, { method: 'POST', body });

  test('adds what comes to a file for each time that the pane was loaded', async () => {
    await post('/transcript?begun=2026-11-23T10-00-00-000Z', '{"ask":1}\n');
    await post('/transcript?begun=2026-11-23T10-00-00-000Z', '{"ask":2}\n');
    await post('/transcript?begun=2026-11-23T11-00-00-000Z', '{"ask":1}\n');
    expect(fs.readdirSync(path.join(folder, 'new'))).toEqual([
      '2026-11-23T10-00-00-000Z.jsonl',
      '2026-11-23T11-00-00-000Z.jsonl',
    ]);
    const file = path.join(folder, 'new/2026-11-23T10-00-00-000Z.jsonl');
    expect(fs.readFileSync(file, 'utf8')).toBe('{"ask":1}\n{"ask":2}\n');
  });

  test('writes to no other file, and leaves all other requests to others', async () => {
    expect((await post('/transcript?begun=../../away', 'x')).status).toBe(400);
    expect((await post('/functions.js', 'x')).status).toBe(404);
    expect((await fetch(`${url}/transcript`)).status).toBe(404);
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});
