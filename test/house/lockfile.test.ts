import fs from 'node:fs';
import path from 'node:path';
import { root } from './goodBuild';

type Locked = { resolved?: string; optionalDependencies?: Record<string, string> };

const text = fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8');
const packages: Record<string, Locked> = JSON.parse(text).packages;

test('every optional dependency is in the lock file, or npm ci fails on the machines that need it', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter((name) => !isThere(place, name)),
  );
  expect(missing).toEqual([]);
});

test('the lock file holds no addresses', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([]);
});

test('packages are named by their exact version, so that what an update brings is seen in the change', () => {
  const asked = ['package.json', 'bench/package.json', 'tools/mutation/package.json'].flatMap((file) => {
    const { dependencies, devDependencies } = JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
    return Object.entries<string>({ ...dependencies, ...devDependencies });
  });
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

/** As Node looks for it: beside its dependent, then in each folder above. */
function isThere(place: string, name: string): boolean {
  if (`${place}/node_modules/${name}`.replace(/^\//, '') in packages) return true;
  if (place === '') return false;
  return isThere(place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))), name);
}
