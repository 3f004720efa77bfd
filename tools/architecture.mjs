import fs from 'node:fs';
import path from 'node:path';
import { drawHouse } from './architecture/drawHouse.mjs';
import { readRooms } from './architecture/readRooms.mjs';
import { runAsProgram } from './program.mjs';

const root = path.resolve(import.meta.dirname, '..');

export const picture = path.join(root, 'docs/architecture.svg');

/** The picture of the sources as they are now. */
export function drawSources() {
  return drawHouse(readRooms(path.join(root, 'src')));
}

/** Draws docs/architecture.svg from the imports of src: run it when the test says that the picture is stale. */
async function main() {
  fs.writeFileSync(picture, drawSources());
}

runAsProgram(import.meta.url, main);
