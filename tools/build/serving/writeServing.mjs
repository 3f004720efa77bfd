import fs from 'node:fs/promises';
import path from 'node:path';
import { CONFIGURATIONS } from './headers.mjs';
import { webConfig } from './iis.mjs';
import { nginxConf } from './nginx.mjs';
import { staticWebAppConfig } from './staticWebApps.mjs';
import { typeOf } from './types.mjs';

/** Puts beside the files how each kind of server is to serve them. A file of no known type stops the build. */
export async function writeServing(folder, origin) {
  const files = (await filesIn(folder)).filter((file) => !CONFIGURATIONS.includes(file));
  files.forEach(typeOf);
  const texts = {
    'web.config': webConfig({ files, origin }),
    'nginx.conf': nginxConf({ origin }),
    'staticwebapp.config.json': staticWebAppConfig({ files, origin }),
  };
  for (const [name, text] of Object.entries(texts)) await fs.writeFile(path.join(folder, name), text);
}

/** Every file under the folder, by its path with slashes, in an order that is the same everywhere. */
export async function filesIn(folder) {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
