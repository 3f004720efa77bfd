import fs from 'node:fs';
import path from 'node:path';

/** Where the domain is tested without a workbook. */
const FOLDERS = ['test/core', 'test/golden', 'test/text'];

/** Those whose path has one of the words; all without any. */
export function testFiles(root, words = ['']) {
  return FOLDERS.flatMap((folder) => filesIn(path.join(root, folder)))
    .filter((file) => file.endsWith('.test.ts') && words.some((word) => relative(root, file).includes(word)))
    .sort();
}

function relative(root, file) {
  return path.relative(root, file).split(path.sep).join('/');
}

function filesIn(folder) {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
