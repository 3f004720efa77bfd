import fs from 'node:fs';
import path from 'node:path';

/** Where the domain is tested without a workbook. */
const FOLDERS = ['test/core', 'test/golden', 'test/text'];

export function testFiles(root) {
  return FOLDERS.flatMap((folder) => filesIn(path.join(root, folder)))
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
}

function filesIn(folder) {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
