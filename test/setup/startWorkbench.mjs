import path from 'node:path';
import { build, buildWorkbench, root } from '../../tools/build.mjs';

/** An address that nobody owns (RFC 2606): what is tested is what would be published. */
export const PUBLISHED_ORIGIN = 'https://nyckel.example';

const addin = path.join(root, '.cache/addin');
const page = path.join(root, '.cache/workbench');

/** Builds what is missing and serves it once for all browser tests, which find it at WORKBENCH_URL. */
export default async function startWorkbench() {
  await build({ mode: 'production', origin: PUBLISHED_ORIGIN, out: addin });
  await buildWorkbench({ out: page });
  const { createWorkbenchServer } = await import('../../workbench/serve.mjs');
  const server = await createWorkbenchServer({ addin, page, port: 0 });
  globalThis.workbenchServer = server;
  process.env.WORKBENCH_URL = server.url;
}
