import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

/** One hash of everything that a build is made from, so that an unchanged one need not be made again. */
export async function fingerprint(root, sources, options) {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const file of await filesOf(root, sources)) {
    hash.update(`\0${file}\0`).update(await fs.readFile(path.join(root, file)));
  }
  return hash.digest('hex');
}

async function filesOf(root, sources) {
  const found = await Promise.all(sources.map((source) => walk(root, source)));
  return found.flat().sort();
}

async function walk(root, relative) {
  const stat = await fs.stat(path.join(root, relative)).catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!stat) return [];
  if (stat.isFile()) return [relative];
  const entries = await fs.readdir(path.join(root, relative));
  const nested = await Promise.all(entries.map((entry) => walk(root, path.join(relative, entry))));
  return nested.flat();
}
