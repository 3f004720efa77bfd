import fs from 'node:fs';
import path from 'node:path';
import { importsOf } from './importsOf.mjs';

/**
 * The rooms of a source folder: each folder in it, with the folders inside, the packages that its files import, and the
 * rooms that they import: `code` where something of it runs, `types` where only its types are named.
 */
export function readRooms(source) {
  const names = foldersIn(source);
  return names.map((name) => readRoom(source, name, names));
}

function readRoom(source, name, names) {
  const rooms = new Map();
  const packages = new Set();
  for (const { specifier, file, isType } of filesIn(path.join(source, name)).flatMap(importsOf)) {
    if (!specifier.startsWith('.')) {
      packages.add(packageOf(specifier));
      continue;
    }
    const room = roomAt(source, path.resolve(path.dirname(file), specifier));
    if (room === name || !names.includes(room)) continue;
    rooms.set(room, isType && rooms.get(room) !== 'code' ? 'types' : 'code');
  }
  return {
    name,
    folders: foldersIn(path.join(source, name)),
    packages: [...packages].sort(),
    imports: [...rooms].map(([to, what]) => ({ to, what })).sort((a, b) => (a.to < b.to ? -1 : 1)),
  };
}

/** Rooms by floors, the ground last: a room lies one floor above the highest whose code it runs. */
export function floorsOf(rooms) {
  const heights = new Map();
  const heightOf = (name, trail) => {
    if (trail.includes(name)) throw new Error(`Rooms import in a circle: ${[...trail, name].join(' → ')}`);
    const { imports } = rooms.find((room) => room.name === name);
    const below = imports.filter(({ what }) => what === 'code');
    const height = Math.max(-1, ...below.map(({ to }) => heightOf(to, [...trail, name]))) + 1;
    heights.set(name, height);
    return height;
  };
  const top = Math.max(...rooms.map(({ name }) => heightOf(name, [])));
  return Array.from({ length: top + 1 }, (_, i) => rooms.filter(({ name }) => heights.get(name) === top - i));
}

function foldersIn(folder) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function filesIn(folder) {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));
}

function roomAt(source, file) {
  return path.relative(source, file).split(path.sep)[0];
}

function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
