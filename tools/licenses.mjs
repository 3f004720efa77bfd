import path from 'node:path';
import { bundledPackages } from './build/licences.mjs';
import { runAsProgram } from './program.mjs';

/** Lists what a production build holds of others, and under which licence: `npm run licenses`. */
async function list() {
  const { build } = await import('./build.mjs');
  await build();
  const packages = await bundledPackages(path.resolve(import.meta.dirname, '../dist'));
  const width = Math.max(...packages.map(({ name, version }) => name.length + version.length + 1));
  for (const { name, version, licence } of packages)
    console.log(`${`${name} ${version}`.padEnd(width)}  ${licence}`);
}

runAsProgram(import.meta.url, list);
