import { buildForTests, page, published } from '../../tools/testBuild.mjs';

/** Builds what is missing and serves it once for all browser tests, which find it at WORKBENCH_URL. */
export default async function startWorkbench() {
  await buildForTests();
  const { createWorkbenchServer } = await import('../../workbench/serve.mjs');
  const server = await createWorkbenchServer({ addin: published.out, page, port: 0 });
  globalThis.workbenchServer = server;
  process.env.WORKBENCH_URL = server.url;
}
