import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';

/** The version of an installed package, which its own exports may not let be imported. */
export function versionOf(name) {
  const folder = createRequire(import.meta.url)
    .resolve.paths(name)
    .find((at) => fs.existsSync(path.join(at, name)));
  return JSON.parse(fs.readFileSync(path.join(folder, name, 'package.json'), 'utf8')).version;
}

export function versionOfProduct() {
  return JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '../package.json'), 'utf8')).version;
}
