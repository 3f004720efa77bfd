import https from 'node:https';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { npm } from './npm.mjs';
import { runAsProgram } from './program.mjs';
import { whenStopped } from './signals.mjs';

/**
 * Not a dependency: it brings a native module, keytar, that cannot be installed everywhere, and only a machine with
 * Excel needs it.
 */
const DEBUGGING = 'office-addin-debugging@7';

const NEEDS_DOCUMENT = `Excel does not run on this system, but Excel on the web does:

  1. Create a workbook in OneDrive or SharePoint and copy its address.
  2. npm run excel -- --document "https://…"`;

/** Serves dist/ to a real Excel and loads the add-in there: on this machine, or on the web in `--document`. */
async function main() {
  const { values } = parseArgs({
    options: {
      document: { type: 'string' },
      stage: { type: 'string', default: 'local' },
      record: { type: 'boolean', default: false },
    },
  });
  const where = whereToLoad(values.document, process.platform);
  await install();
  const { build, root } = await import('./build.mjs');
  const { DEVELOPMENT_ORIGIN } = await import('./build/manifest.mjs');
  // What records is never where something is published from.
  const dist = path.join(root, values.record ? '.cache/recording' : 'dist');
  const { recording } = await import('./transcript/recording.mjs');
  const { kind, receive } = recording(values.record);
  // By default another add-in than the published one, which may be installed in the same Excel.
  await build({ ...kind, origin: DEVELOPMENT_ORIGIN, stage: values.stage, out: dist });

  const server = await serve(dist, DEVELOPMENT_ORIGIN, await trustedCertificate(), receive);
  const manifest = path.join(dist, 'manifest.xml');
  try {
    await debugging('start', manifest, ...where, '--no-debug');
    console.log(`\nServing ${DEVELOPMENT_ORIGIN} to Excel. Stop with Ctrl-C.`);
    await interrupted();
    await debugging('stop', manifest);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The first time it asks for permission to trust it. */
async function trustedCertificate() {
  const { default: certificates } = await import('office-addin-dev-certs');
  return certificates.getHttpsServerOptions();
}

/** Serves a build as Excel demands it: by https, and readable from where Excel on the web lives. */
export async function serve(folder, origin, certificate, receive = () => false) {
  const { default: sirv } = await import('sirv');
  const setHeaders = (response) => response.setHeader('Access-Control-Allow-Origin', '*');
  const files = sirv(folder, { dev: true, setHeaders });
  const server = https.createServer(certificate, (request, response) => {
    if (!receive(request, response)) files(request, response, () => response.writeHead(404).end());
  });
  const { hostname, port } = new URL(origin);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(port), hostname, resolve);
  });
  return server;
}

export function whereToLoad(document, platform) {
  if (document) return ['web', '--document', document];
  if (platform === 'win32' || platform === 'darwin') return ['desktop'];
  throw new Error(NEEDS_DOCUMENT);
}

async function debugging(...args) {
  const { code } = await npm(['exec', '--yes', '--', DEBUGGING, ...args], { show: true });
  if (code !== 0) throw new Error(`${DEBUGGING} ${args[0]} failed; its own words stand above.`);
}

function interrupted() {
  return new Promise((resolve) => void whenStopped(resolve));
}

runAsProgram(import.meta.url, main);
