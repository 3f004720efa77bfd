import fs from 'node:fs/promises';
import path from 'node:path';
import { parseXml } from './xml.mjs';

/** Everything that the rules look at: what a build folder holds, and which version it should be. */
export async function readSubject(folder, { version, production }) {
  const files = await readFiles(folder);
  return toSubject(files, { version, production });
}

/** `files` maps the path inside the build folder to the bytes. */
export function toSubject(files, { version, production = false }) {
  const text = (name) => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`The build lacks ${name}`);
    return bytes.toString('utf8');
  };
  return {
    files,
    version,
    production,
    manifest: parseXml(text('manifest.xml')),
    page: text('taskpane.html'),
    register: registerOf(files),
    script: text('functions.js'),
    swedish: JSON.parse(text('functions.json')),
    english: JSON.parse(text('functions.en-US.json')),
  };
}

/** The script that the page loads before the functions, if the build has one. */
function registerOf(files) {
  const name = [...files.keys()].find((file) => /^register\.[\w.]*js$/.test(file));
  return name ? `${files.get(name).toString('utf8')}\n;` : '';
}

async function readFiles(folder) {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') throw new Error(`Nothing is built in ${folder}: run "npm run build" first.`);
    throw error;
  });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  const contents = await Promise.all(names.map((name) => fs.readFile(path.join(folder, name))));
  return new Map(names.map((name, i) => [name.replaceAll('\\', '/'), contents[i]]));
}
