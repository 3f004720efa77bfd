import fs from 'node:fs/promises';
import path from 'node:path';

/** Every module of a folder: a file more is a contender more. The product comes first. */
export async function contendersIn(folder) {
  const here = path.join(import.meta.dirname, folder);
  const files = (await fs.readdir(here)).filter((file) => file.endsWith('.mjs')).sort();
  const contenders = await Promise.all(files.map((file) => import(path.join(here, file))));
  return contenders.sort((a, b) => Number(b.isProduct ?? false) - Number(a.isProduct ?? false));
}
