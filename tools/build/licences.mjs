import fs from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Names a licence file may have, in the order in which they are looked for. */
const LICENCE_FILE = /^(licen[cs]e|copying)(\..*)?$/i;

/**
 * The packages whose code a production build holds, read from its source maps: what is listed is what is shipped, and not
 * what package.json means to ship.
 * @param {string} folder a production build
 * @returns {Promise<{ name: string, version: string, licence: string, text: string }[]>}
 */
export async function bundledPackages(folder) {
  const folders = new Set(
    (await sourcesOf(folder)).map(packageFolder).filter((found) => found !== undefined),
  );
  return Promise.all([...folders].sort().map(describe));
}

/** Every file that a build is made of. */
export async function sourcesOf(folder) {
  const maps = (await fs.readdir(folder)).filter((file) => file.endsWith('.js.map'));
  const texts = await Promise.all(maps.map((file) => fs.readFile(path.join(folder, file), 'utf8')));
  return texts.flatMap((text) => JSON.parse(text).sources);
}

/** What whoever publishes the add-in must publish with it: each package's licence in its own words. */
export async function writeLicences(folder) {
  const packages = await bundledPackages(folder);
  const parts = packages.map(
    ({ name, version, licence, text }) => `${name} ${version}\n${licence}\n\n${text.trim()}\n`,
  );
  const head = 'Fördelningsnyckel is made with the packages below, each under its own licence.\n';
  await fs.writeFile(path.join(folder, 'licences.txt'), [head, ...parts].join(`\n${'-'.repeat(72)}\n\n`));
}

/** The folder of the innermost package of a path: a package may have packages of its own. */
function packageFolder(source) {
  const innermost = [...source.matchAll(/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/g)].at(-1);
  return innermost && source.slice(source.indexOf('node_modules/'), innermost.index + innermost[0].length);
}

async function describe(place) {
  const folder = path.join(root, place);
  const { name, version, license } = JSON.parse(await fs.readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await fs.readdir(folder)).find((entry) => LICENCE_FILE.test(entry));
  const text = file ? await fs.readFile(path.join(folder, file), 'utf8') : '';
  return { name, version, licence: license ?? 'not stated', text };
}
