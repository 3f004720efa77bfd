import fs from 'node:fs';
import path from 'node:path';
import { ALL, readModule } from './readModule.mjs';

const CODE = /\.(ts|tsx|js|mjs|cjs)$/;
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts', '/index.tsx', '/index.mjs'];

/**
 * Which files nothing names, which exports nobody else takes, and which packages nothing uses.
 * @param {{ root: string, files: readonly string[], isEntry: (file: string) => boolean, keptPackages?: Set<string> }} tree
 *   the folder of package.json; every file, by its path from there; and which are run by their names, as tests are by jest
 */
export function findDead({ root, files, isEntry, keptPackages = new Set() }) {
  const code = files.filter((file) => CODE.test(file));
  const modules = new Map(code.map((file) => [file, readModule(path.join(root, file))]));
  const named = new Map(code.map((file) => [file, new Set()]));
  const take = (file, names) => file && names.forEach((name) => named.get(file).add(name));
  const known = new Set(code);

  for (const [file, { imports, texts }] of modules) {
    for (const { address, names } of imports) take(resolve(known, file, address), names);
    for (const text of texts) for (const other of filesNamed(known, file, text)) take(other, [ALL]);
  }
  const others = files.filter(
    (file) =>
      !CODE.test(file) &&
      /\.(json|html|sh|xml)$|^\.ci\/run$/.test(file) &&
      !file.endsWith('package-lock.json'),
  );
  const said = others.map((file) => fs.readFileSync(path.join(root, file), 'utf8'));
  for (const file of code) if (said.some((text) => text.includes(file))) take(file, [ALL]);

  const isUsed = (file) => isEntry(file) || named.get(file).size > 0;
  return {
    files: code.filter((file) => !isUsed(file)),
    exports: code
      .filter((file) => isUsed(file) && !isEntry(file))
      .flatMap((file) => unusedExports(file, modules, named)),
    packages: unusedPackages(root, modules, said, keptPackages),
  };
}

function unusedExports(file, modules, named) {
  const taken = named.get(file);
  if (taken.has(ALL)) return [];
  return modules
    .get(file)
    .exports.filter((name) => !taken.has(name))
    .map((name) => `${file}: ${name}`);
}

function resolve(known, from, address) {
  if (!address.startsWith('.')) return undefined;
  return inTree(known, path.posix.join(path.posix.dirname(from), address));
}

function inTree(known, place) {
  const clean = path.posix.normalize(place);
  return ENDINGS.map((ending) => clean + ending).find((file) => known.has(file));
}

/** A text names a file by its path from the root or from the file itself; with a star, all that begin so. */
function filesNamed(known, from, text) {
  if (!/[./]/.test(text) || text.length > 200 || /\s/.test(text)) return [];
  const bare = text.replace(/^<rootDir>\//, '').replace(/^\.\//, '');
  const places = [bare, path.posix.join(path.posix.dirname(from), text)];
  if (!bare.endsWith(ALL)) return places.flatMap((place) => inTree(known, place) ?? []);
  if (!text.includes('/')) return [];
  const starts = places
    .map((place) => path.posix.normalize(place.slice(0, -1)))
    .filter((start) => start !== '' && start !== './');
  return [...known].filter((file) => starts.some((start) => file.startsWith(start)));
}

function unusedPackages(root, modules, said, kept) {
  const { dependencies, devDependencies, scripts } = JSON.parse(
    fs.readFileSync(path.join(root, 'package.json'), 'utf8'),
  );
  const texts = [...modules.values()].flatMap(({ imports, texts: own }) => [
    ...imports.map(({ address }) => address),
    ...own,
  ]);
  const runs = Object.values(scripts ?? {}).join(' ');
  const isNamed = (name) =>
    texts.some((text) =>
      text.split('node_modules/').some((piece) => piece === name || piece.startsWith(`${name}/`)),
    ) || new RegExp(`(^|[ ;&])${name}( |$)`).test(runs);
  /** Types stand for the package that they describe, or are named by tsconfig.json. */
  const described = (name) => {
    const of = /^@types\/(.*)$/.exec(name)?.[1];
    return of !== undefined && (isNamed(of) || said.some((text) => text.includes(`"${of}"`)));
  };
  return Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !kept.has(name) && !isNamed(name) && !described(name),
  );
}
