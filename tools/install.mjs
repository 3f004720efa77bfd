import fs from 'node:fs/promises';
import path from 'node:path';
import { npm } from './npm.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** Installs what the lock file says, if it is not what is there. Runs before any dependency exists. */
export async function install() {
  if (await isInstalled(root)) return;
  console.log('Installing the dependencies; this happens once and takes a minute or two …');
  await npmCi();
}

/**
 * npm leaves its own account of what it installed. Optional packages are for other machines and may be missing;
 * anything else must stand there in the version of the lock file.
 */
export async function isInstalled(folder) {
  const [wanted, present] = await Promise.all([
    packagesOf(path.join(folder, 'package-lock.json')),
    packagesOf(path.join(folder, 'node_modules/.package-lock.json')),
  ]);
  if (!present) return false;
  return Object.entries(wanted)
    .filter(([place, { optional, devOptional }]) => place !== '' && !optional && !devOptional)
    .every(([place, { version }]) => present[place]?.version === version);
}

async function packagesOf(file) {
  try {
    return JSON.parse(await fs.readFile(file, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function npmCi() {
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code === 0) return;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(output)) {
    throw new Error(
      `The dependencies could not be installed: npm cannot reach its registry.\n` +
        `Check the network, or the proxy and registry settings of npm, and try again.\n\n${output.split('\n', 4).join('\n')}`,
    );
  }
  throw new Error(`npm ci failed:\n\n${output}`);
}
