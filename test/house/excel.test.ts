import fs from 'node:fs/promises';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { serve, whereToLoad } from '../../tools/excel.mjs';

let folder: string;

beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'excel '));
});
afterEach(() => fs.rm(folder, { recursive: true }));

async function certificate() {
  jest.spyOn(console, 'log').mockImplementation();
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(folder, name));
  await generateCertificates(ca, cert, key, 1);
  const [caText, certText, keyText] = await Promise.all(
    [ca, cert, key].map((file) => fs.readFile(String(file))),
  );
  return { ca: caText, cert: certText, key: keyText };
}

function get(url: string, ca?: Buffer): Promise<{ status?: number; allowed?: string; body: string }> {
  return new Promise((resolve, reject) => {
    const request = https.get(url, { ca }, (response) => {
      let body = '';
      response.on('data', (text) => (body += text));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          allowed: response.headers['access-control-allow-origin'],
          body,
        }),
      );
    });
    request.once('error', reject);
  });
}

test('Excel gets the build by https, and Excel on the web may read the functions', async () => {
  await fs.writeFile(path.join(folder, 'functions.json'), '{}');
  const trusted = await certificate();
  const server = await serve(folder, 'https://localhost:0', trusted);
  const { port } = server.address() as AddressInfo;
  try {
    const found = await get(`https://localhost:${port}/functions.json`, trusted.ca);
    expect(found).toEqual({ status: 200, allowed: '*', body: '{}' });
    expect((await get(`https://localhost:${port}/nothing.json`, trusted.ca)).status).toBe(404);
  } finally {
    server.close();
  }
});

test.each([
  ['the Excel of Windows', undefined, 'win32', ['desktop']],
  ['the Excel of macOS', undefined, 'darwin', ['desktop']],
  [
    'Excel on the web, from anywhere',
    'https://x.example/a&b',
    'linux',
    ['web', '--document', 'https://x.example/a&b'],
  ],
])('it is loaded in %s', (_name, document, platform, expected) => {
  expect(whereToLoad(document, platform)).toEqual(expected);
});

test('where Excel does not run, it says what to do instead', () => {
  expect(() => whereToLoad(undefined, 'linux')).toThrow(/Excel on the web.*npm run excel -- --document/s);
});
