import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findSoffice } from '../../tools/findSoffice.mjs';

test('LibreOffice is found in the first folder of PATH that has it, and nowhere where none has it', async () => {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'a folder with spaces '));
  const places = ['first', 'second', 'third'].map((name) => path.join(folder, name));
  const searched = places.join(path.delimiter);
  const elsewhere = findSoffice('');
  try {
    for (const place of places) await fs.mkdir(place);
    expect(findSoffice(searched)).toBe(elsewhere);
    for (const place of places.slice(1)) await fs.writeFile(path.join(place, 'soffice'), '');
    expect(findSoffice(searched)).toBe(path.join(folder, 'second', 'soffice'));
  } finally {
    await fs.rm(folder, { recursive: true });
  }
});
