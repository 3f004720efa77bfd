import path from 'node:path';
import { runAsProgram } from './program.mjs';
import { build, buildWorkbench, root } from './build.mjs';

/** What tests run against: the add-in as it would be published, at an address nobody owns (RFC 2606). */
export const published = {
  mode: 'production',
  origin: 'https://nyckel.example',
  out: path.join(root, '.cache/addin'),
};

export const page = path.join(root, '.cache/workbench');

export async function buildForTests() {
  await build(published);
  await buildWorkbench({ out: page });
}

/** All that tests find ready, before several runs of them begin at the same time. */
async function buildAll() {
  await buildForTests();
  const { default: bundleWorkbook } = await import('../test/setup/bundleWorkbook.mjs');
  await bundleWorkbook();
}

runAsProgram(import.meta.url, buildAll);
