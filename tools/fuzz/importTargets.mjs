import fs from 'node:fs';
import { register } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

register('../typescript.mjs', import.meta.url);

/** The targets of a file, and what is kept for each of them in kept.json beside it. */
export async function importTargets(file) {
  const { TARGETS } = await import(pathToFileURL(path.resolve(file)));
  const kept = JSON.parse(fs.readFileSync(path.join(path.dirname(path.resolve(file)), 'kept.json'), 'utf8'));
  return { targets: TARGETS, keptFor: (name) => (kept[name] ?? []).map((input) => [input]) };
}
