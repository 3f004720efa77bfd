import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where LibreOffice's own installers put it on systems that have no common PATH for programs. */
const ELSEWHERE = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** LibreOffice on this machine; nothing where there is none. */
export function findSoffice(searched = process.env.PATH ?? '') {
  const inPath = searched
    .split(path.delimiter)
    .flatMap((folder) => (folder ? [path.join(folder, 'soffice')] : []));
  return [...inPath, ...ELSEWHERE].find((file) => existsSync(file));
}
