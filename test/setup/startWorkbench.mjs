import { launchChromium } from '../../tools/chromium.mjs';
import { buildForTests, page, published } from '../../tools/testBuild.mjs';
import bundleWorkbook from './bundleWorkbook.mjs';

/**
 * Builds what is missing and serves it once for all browser tests, which find it at WORKBENCH_URL, and the one
 * browser at BROWSER_ENDPOINT.
 */
export default async function startWorkbench() {
  await buildForTests();
  await bundleWorkbook();
  const { createWorkbenchServer } = await import('../../workbench/serve.mjs');
  const server = await createWorkbenchServer({ addin: published.out, page, port: 0 });
  globalThis.workbenchServer = server;
  process.env.WORKBENCH_URL = server.url;
  const browser = await launchChromium();
  globalThis.workbenchBrowser = browser;
  const { endpoint } = await browser.bind('browser tests', { host: '127.0.0.1', port: 0 });
  process.env.BROWSER_ENDPOINT = endpoint;
}
