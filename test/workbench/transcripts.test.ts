/** Every transcript that lies in the folder, asked of the stand-in anew: docs/transcripts.md tells how one is made. */
import fs from 'node:fs';
import path from 'node:path';
import { openHeadless } from '../../workbench/jsdom';
import { readTranscript } from '../../workbench/recorder/transcript';
import { replay } from './replay/replay';

const folder = path.join(__dirname, 'transcripts');
const manifestXml = fs.readFileSync(path.resolve('manifest.xml'), 'utf8');
const functionsJson = fs.readFileSync(path.resolve('.cache/test/functions.json'), 'utf8');

test.each(fs.readdirSync(folder))('%s is answered as it was when it was recorded', async (file) => {
  const lines = readTranscript(fs.readFileSync(path.join(folder, file), 'utf8'));
  expect(lines.length).toBeGreaterThan(10);
  const { host, close } = await openHeadless({ manifestXml, functionsJson });
  const differences = await replay(lines, host);
  close();
  expect(differences).toEqual([]);
});
