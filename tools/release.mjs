import fs from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, root, toBase } from './build.mjs';
import { readMetadata } from './build/metadata.mjs';
import { toOrigin } from './build/policy.mjs';
import { runAsProgram } from './program.mjs';
import { entryOf } from './release/changelog.mjs';
import { checksums, differences, pack, read } from './release/pack.mjs';
import { brokenSince, signaturesOf } from './release/signatures.mjs';
import { validate } from './validate.mjs';

/** The functions of the last release: what saved workbooks depend on. */
const RELEASED = path.join(root, 'tools/release/signatures.txt');

/** As many files as are named when two builds differ. */
const NAMED = 10;

/**
 * Makes what is handed to whoever publishes: one zip with the files for the web server, the manifest, the manual for IT and
 * the changes, and its checksum. The same sources give the same bytes: everything is built twice, from nothing, and
 * compared.
 */
async function main() {
  const { values } = parseArgs({
    options: {
      origin: { type: 'string' },
      stage: { type: 'string', default: 'production' },
      scb: { type: 'string', multiple: true, default: [] },
      out: { type: 'string', default: 'release' },
    },
  });
  if (!values.origin) throw new Error('Where will it be published? npm run release -- --origin https://…');
  const origin = toBase(values.origin);
  const { version } = JSON.parse(await fs.readFile(path.join(root, 'package.json'), 'utf8'));
  const changelog = await fs.readFile(path.join(root, 'CHANGELOG.md'), 'utf8');
  const { date } = entryOf(changelog, version);
  const signatures = await currentSignatures();
  await demandKept(signatures);

  const site = await buildTwice({ origin, stage: values.stage, scb: values.scb.map(toOrigin) });
  const name = ['fordelningsnyckel', version, ...(values.stage === 'production' ? [] : [values.stage])].join(
    '-',
  );
  const zip = await pack(await withPapers(site, changelog), date);
  const out = path.resolve(root, values.out);
  await fs.mkdir(out, { recursive: true });
  await fs.writeFile(path.join(out, `${name}.zip`), zip);
  const sum = checksums(new Map([[`${name}.zip`, zip]]));
  await fs.writeFile(path.join(out, `${name}.zip.sha256`), sum);
  await fs.writeFile(RELEASED, `${signatures.join('\n')}\n`);
  console.log(`${path.relative(root, out)}/${name}.zip for ${origin}\nsha256 ${sum.slice(0, 64)}`);
}

async function currentSignatures() {
  const metadata = await readMetadata(path.join(root, 'src/functions'));
  return signaturesOf(metadata['functions.json']);
}

async function demandKept(signatures) {
  const released = (await fs.readFile(RELEASED, 'utf8')).trim().split('\n');
  const broken = brokenSince(released, signatures);
  if (broken.length > 0)
    throw new Error(`Saved workbooks depend on what the last release had:\n  ${broken.join('\n  ')}`);
}

/** In folders of different names, and not from what an earlier build left: neither may show in the result. */
async function buildTwice(options) {
  const made = [];
  for (const folder of ['first', 'the-second']) {
    const out = path.join(root, '.cache/release', folder);
    await fs.rm(out, { recursive: true, force: true });
    await build({ ...options, out, fresh: true });
    await validate(out, { production: true });
    made.push(await read(out, 'site'));
  }
  const different = differences(...made);
  if (different.length > 0) throw new Error(differs(different));
  return made[0];
}

/** One changed source changes the hash in every name: the first few files tell enough. */
function differs(files) {
  const named = files.slice(0, NAMED).join('\n  ');
  return `Built twice, and not the same (${files.length} files). Did a source change meanwhile?\n  ${named}`;
}

async function withPapers(site, changelog) {
  const files = new Map(site);
  files.set('CHANGELOG.md', Buffer.from(changelog));
  files.set('admin.md', await fs.readFile(path.join(root, 'docs/admin.md')));
  files.set('SHA256SUMS', Buffer.from(checksums(files)));
  return files;
}

runAsProgram(import.meta.url, main);
