import fs from 'node:fs';
import path from 'node:path';

/** Each folder of the domain that has files of its own, without the folders in it. */
export function coreFolders(root) {
  const core = path.join(root, 'src/core');
  const inside = fs.readdirSync(core, { recursive: true, withFileTypes: true });
  const folders = inside
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return [core, ...folders].map((folder) => folderAt(root, folder)).filter(({ files }) => files.length > 0);
}

function folderAt(root, folder) {
  const relative = slashed(path.relative(path.join(root, 'src/core'), folder));
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return {
    name: relative || 'core',
    files: files.map((file) => slashed(path.relative(root, path.join(folder, file)))),
  };
}

function slashed(file) {
  return file.split(path.sep).join('/');
}
