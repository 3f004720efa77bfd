import fs from 'node:fs/promises';
import path from 'node:path';
import { machine } from './machine.mjs';

const folder = path.resolve(import.meta.dirname, '../../.cache/bench/results');

/** Keeps what a part found, with when and where, so that parts can be measured one at a time. */
export async function keep(part, result) {
  await fs.mkdir(folder, { recursive: true });
  const kept = { ...result, date: new Date().toISOString().slice(0, 16), machine: machine() };
  await fs.writeFile(path.join(folder, `${part}.json`), JSON.stringify(kept, null, 2));
}

/** What a part found last; nothing if it has never been measured. */
export async function recall(part) {
  try {
    return JSON.parse(await fs.readFile(path.join(folder, `${part}.json`), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
