import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import JSZip from 'jszip';
import { filesIn } from '../build/serving/writeServing.mjs';

/**
 * A zip that is the same, byte for byte, whenever and wherever it is packed: files in order, all of the release's day. A
 * zip's times have no zone; jszip writes UTC's.
 * @param {Map<string, Buffer>} files by their path in the zip
 * @param {string} date year-month-day
 */
export function pack(files, date) {
  const zip = new JSZip();
  const options = { date: new Date(`${date}T00:00:00Z`), createFolders: false, unixPermissions: 0o644 };
  for (const name of [...files.keys()].sort()) zip.file(name, files.get(name), options);
  return zip.generateAsync({
    type: 'nodebuffer',
    platform: 'UNIX',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

/** All files of a folder, under another name. */
export async function read(folder, under) {
  const names = await filesIn(folder);
  const contents = await Promise.all(names.map((name) => fs.readFile(path.join(folder, name))));
  return new Map(names.map((name, i) => [`${under}/${name}`, contents[i]]));
}

/** Which files two builds do not have in common, or have different. */
export function differences(one, other) {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => !one.get(name)?.equals(other.get(name) ?? Buffer.alloc(0))).sort();
}

/** As `sha256sum --check` reads it. */
export function checksums(files) {
  return [...files]
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
}
