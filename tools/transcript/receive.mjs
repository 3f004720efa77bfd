import fs from 'node:fs';
import path from 'node:path';

/**
 * Takes what a build that records posts to /transcript, and adds it to a file in the folder: one for each time that the
 * pane was loaded. Gives false for every other request.
 */
export function receiveTranscripts(folder) {
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'POST' || !pathname.endsWith('/transcript')) return false;
    const begun = searchParams.get('begun') ?? '';
    // It becomes the name of a file.
    if (!/^[\dTZ-]+$/.test(begun)) {
      response.writeHead(400).end();
      return true;
    }
    fs.mkdirSync(folder, { recursive: true });
    const file = fs.createWriteStream(path.join(folder, `${begun}.jsonl`), { flags: 'a' });
    request.pipe(file);
    file.once('finish', () => response.writeHead(204).end());
    file.once('error', (error) => response.writeHead(500).end(error.message));
    return true;
  };
}
