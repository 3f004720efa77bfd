const UTF_8 = '; charset=utf-8';

/** With nosniff a script of the wrong type is not run, and a server may well know no .json or .map. */
const TYPES = {
  '.css': `text/css${UTF_8}`,
  '.html': `text/html${UTF_8}`,
  '.jpg': 'image/jpeg',
  '.js': `text/javascript${UTF_8}`,
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': `text/plain${UTF_8}`,
  '.webp': 'image/webp',
  '.xml': 'application/xml',
};

export const types = Object.entries(TYPES);

/** What is worth compressing: pictures are so already. */
export const COMPRESSED = ['.css', '.js', '.json', '.map', '.svg', '.txt', '.xml', '.html'];

export function typeOf(file) {
  const type = TYPES[/\.[^./]+$/.exec(file)?.[0] ?? ''];
  if (!type) throw new Error(`No type is known for ${file}: tell it in tools/build/serving/types.mjs`);
  return type;
}
