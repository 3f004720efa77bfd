import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { isInstalled } from '../../tools/install.mjs';

let folder: string;

beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'a folder with spaces '));
});
afterEach(() => fs.rm(folder, { recursive: true }));

const LOCKED = {
  '': { version: '1.0.0' },
  'node_modules/react': { version: '18.3.1' },
  'node_modules/for-another-machine': { version: '2.0.0', optional: true },
};

async function given(installed?: object): Promise<void> {
  await fs.writeFile(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: LOCKED }));
  if (!installed) return;
  await fs.mkdir(path.join(folder, 'node_modules'));
  const file = path.join(folder, 'node_modules/.package-lock.json');
  await fs.writeFile(file, JSON.stringify({ packages: installed }));
}

test('a fresh clone is not installed', async () => {
  await given();
  expect(await isInstalled(folder)).toBe(false);
});

test('what the lock file says is installed, without packages for other machines', async () => {
  await given({ 'node_modules/react': { version: '18.3.1' } });
  expect(await isInstalled(folder)).toBe(true);
});

test('an older version than the lock file says is not good enough', async () => {
  await given({ 'node_modules/react': { version: '18.3.0' } });
  expect(await isInstalled(folder)).toBe(false);
});

test('a missing package is missed', async () => {
  await given({});
  expect(await isInstalled(folder)).toBe(false);
});
