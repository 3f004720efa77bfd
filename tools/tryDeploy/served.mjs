import fs from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CONFIGURATIONS, headersOf } from '../build/serving/headers.mjs';
import { COMPRESSED, typeOf } from '../build/serving/types.mjs';
import { filesIn } from '../build/serving/writeServing.mjs';
import { ask } from './ask.mjs';

/** Below this nothing is won by compressing. */
const SMALL = 1000;

/** What a server does otherwise than it should, file by file, in words. */
export async function problemsOfServer(server, folder) {
  const files = (await filesIn(folder)).filter((file) => !CONFIGURATIONS.includes(file));
  const found = [];
  for (const file of files) found.push(...(await problemsOfFile(server, folder, file)));
  for (const file of CONFIGURATIONS) found.push(...(await notGivenOut(server, file)));
  return { files: files.length, problems: [...found, ...(await missing(server))] };
}

async function problemsOfFile(server, folder, file) {
  const bytes = await fs.readFile(path.join(folder, file));
  const { status, headers, body } = await ask(server, file);
  const wanted = { ...headersOf(file, server.origin), 'Content-Type': typeOf(file) };
  const wrong = Object.entries(wanted).filter(([name, value]) => headers[name.toLowerCase()] !== value);
  return [
    ...(status === 200 ? [] : [`${file}: status ${status}`]),
    ...(body.equals(bytes) ? [] : [`${file}: not the bytes of the build`]),
    ...wrong.map(([name, value]) => `${file}: ${name} is ${headers[name.toLowerCase()]}, not ${value}`),
    ...('x-frame-options' in headers ? [`${file}: X-Frame-Options keeps Excel on the web out`] : []),
    ...(await unchanged(server, file, headers.etag)),
    ...(await compressed(server, file, bytes)),
  ];
}

async function unchanged(server, file, etag) {
  if (!etag) return [`${file}: no ETag`];
  const { status } = await ask(server, file, { 'If-None-Match': etag });
  return status === 304 ? [] : [`${file}: asked about, it is sent again (${status})`];
}

async function compressed(server, file, bytes) {
  if (!COMPRESSED.some((end) => file.endsWith(end)) || bytes.length < SMALL) return [];
  const { headers, body } = await ask(server, file, { 'Accept-Encoding': 'gzip' });
  if (headers['content-encoding'] !== 'gzip') return [`${file}: not compressed`];
  return gunzipSync(body).equals(bytes) ? [] : [`${file}: other bytes when it is compressed`];
}

async function notGivenOut(server, file) {
  const { status } = await ask(server, file);
  return status === 404 ? [] : [`${file}: given out (${status})`];
}

async function missing(server) {
  const { status, headers } = await ask(server, 'gone.00000000.js');
  return [
    ...(status === 404 ? [] : [`a file that is not there: status ${status}`]),
    ...(headers['cache-control']?.includes('immutable') ? ['a missing file is missing for a year'] : []),
  ];
}
