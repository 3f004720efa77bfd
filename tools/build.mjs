import fs from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DEVELOPMENT_ORIGIN, fillManifest } from './build/manifest.mjs';
import { fingerprint } from './build/fingerprint.mjs';
import { writeLicences } from './build/licences.mjs';
import { toOrigin } from './build/policy.mjs';
import { writeServing } from './build/serving/writeServing.mjs';
import { inNamespace, stageOf } from './build/stage.mjs';
import { runAsProgram } from './program.mjs';

export const root = path.resolve(import.meta.dirname, '..');

const MADE_FROM = [
  'package.json',
  'package-lock.json',
  'webpack.config.js',
  'tools/build.mjs',
  'tools/build',
];
export const ADDIN = [...MADE_FROM, 'src', 'assets', 'docs/manual.md', 'docs/manual', 'manifest.xml'];
const WORKBENCH = [...MADE_FROM, 'workbench'];

/**
 * Builds the add-in into `out`: its pages, and the manifest and function metadata that point at `origin`. Figures may be
 * fetched from SCB, and from the origins in `scb`. The stage sets builds apart that live in one Excel;
 * a fresh build uses nothing that an earlier one left. A development build can record its traffic with Excel.
 * Gives false when the same sources were already built there.
 */
export function build({
  mode = 'production',
  origin = DEVELOPMENT_ORIGIN,
  stage: stageName = 'production',
  scb = [],
  out = path.join(root, 'dist'),
  fresh = false,
  record = false,
} = {}) {
  const stage = stageOf(stageName);
  return unlessBuilt(out, ADDIN, { mode, origin, stage, scb, record }, async () => {
    const { addin } = await import('../webpack.config.js');
    const { bundle } = await import('./build/bundle.mjs');
    await bundle(addin({ mode, out, scb, stage, cache: !fresh, record }));
    await writeDescriptions({ origin, stage, out });
    if (mode !== 'production') return;
    await writeLicences(out);
    await writeServing(out, origin);
  });
}

/** Builds the page that stands in for Excel. */
export function buildWorkbench({ mode = 'development', out = path.join(root, '.cache/workbench') } = {}) {
  return unlessBuilt(out, WORKBENCH, { mode }, async () => {
    const { workbench } = await import('../webpack.config.js');
    const { bundle } = await import('./build/bundle.mjs');
    await bundle(workbench({ mode, out }));
  });
}

/**
 * Writes what Excel reads before it runs anything: the manifest, and the functions in both languages; and the manual that
 * the functions' help leads to.
 */
export async function writeDescriptions({ origin = DEVELOPMENT_ORIGIN, stage = stageOf('production'), out }) {
  const { readMetadata } = await import('./build/metadata.mjs');
  const { manualPage } = await import('./build/manual/manualPage.mjs');
  const { version } = JSON.parse(await fs.readFile(path.join(root, 'package.json'), 'utf8'));
  const template = await fs.readFile(path.join(root, 'manifest.xml'), 'utf8');
  const metadata = await readMetadata(path.join(root, 'src/functions'));
  const manual = await fs.readFile(path.join(root, 'docs/manual.md'), 'utf8');

  await fs.writeFile(path.join(out, 'manifest.xml'), fillManifest(template, { version, origin, stage }));
  for (const [file, content] of Object.entries(metadata)) {
    const text = JSON.stringify(content, null, 2).replaceAll(DEVELOPMENT_ORIGIN, origin);
    await fs.writeFile(path.join(out, file), inNamespace(text, stage));
  }
  const page = manualPage(manual, metadata['functions.json']);
  await fs.writeFile(path.join(out, 'manual.html'), inNamespace(page, stage));
}

/** Gives false when what stands in `out` was made from the same sources. */
export async function unlessBuilt(out, sources, options, make) {
  const stampFile = path.join(
    root,
    '.cache/built',
    `${path.relative(root, out).replaceAll(/[^\w]+/g, '-')}.txt`,
  );
  const stamp = await fingerprint(root, sources, options);
  if ((await readIfThere(stampFile)) === stamp && (await isFolder(out))) return false;

  await fs.rm(stampFile, { force: true });
  await make();
  await fs.mkdir(path.dirname(stampFile), { recursive: true });
  await fs.writeFile(stampFile, stamp);
  return true;
}

function readIfThere(file) {
  return fs.readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

async function isFolder(folder) {
  return fs.stat(folder).then(
    (stat) => stat.isDirectory(),
    () => false,
  );
}

/** Where a build is published: an address without a slash at its end, so that a file's name can be added after one. */
export function toBase(address) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' || url.search || url.hash)
    throw new Error(`--origin must start with https:// and end before any ? or #: ${address}`);
  return url.href.replace(/\/+$/, '');
}

async function main() {
  const { values } = parseArgs({
    options: {
      origin: { type: 'string' },
      mode: { type: 'string' },
      report: { type: 'boolean', default: false },
      scb: { type: 'string', multiple: true, default: [] },
      stage: { type: 'string' },
    },
  });
  const origin = values.origin === undefined ? undefined : toBase(values.origin);
  // What is served from a developer's machine is not the add-in that the municipality has installed.
  const stage = values.stage ?? (origin ? 'production' : 'local');
  const made = await build({ mode: values.mode, origin, stage, scb: values.scb.map(toOrigin) });
  console.log(made ? 'Built dist/.' : 'dist/ is already up to date.');
  if (values.report) console.log(await fs.readFile(path.join(root, '.cache/bundle-report/dist.md'), 'utf8'));
  if (!origin) {
    console.log(`dist/manifest.xml points at ${DEVELOPMENT_ORIGIN}; publish with --origin https://…`);
    return;
  }
  const { validate } = await import('./validate.mjs');
  await validate(path.join(root, 'dist'), { production: true });
}

runAsProgram(import.meta.url, main);
