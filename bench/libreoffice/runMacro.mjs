import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const SECONDS = 240;
const LIBRARY = (name) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="${name}"/>
</library:library>`;
const LIBRARIES = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
 <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
</library:libraries>`;
const MODULE = (code) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Bench" script:language="StarBasic">${escape(code)}</script:module>`;

/**
 * Runs the macro in a LibreOffice of its own and gives the milliseconds that each calculation took. Basic comes with
 * every LibreOffice, while Python's way into it is another package on many systems.
 */
export async function runMacro(soffice, { content, last, rounds }) {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'bench-libreoffice-'));
  try {
    const out = path.join(folder, 'times.txt');
    const template = await fs.readFile(path.join(import.meta.dirname, 'macro.bas'), 'utf8');
    const values = { OUT: out, CONTENT: content, LAST: last, ROUNDS: rounds };
    const code = Object.entries(values).reduce(
      (text, [name, value]) => text.replace(`%${name}%`, () => String(value)),
      template,
    );
    const profile = path.join(folder, 'profile');
    // The first start writes a library of its own over any that is there.
    await run(soffice, profile, '--terminate_after_init');
    await writeProfile(profile, code);
    await run(soffice, profile, 'macro:///Standard.Bench.Measure');
    return (await fs.readFile(out, 'utf8')).trim().split(/\s+/).map(Number);
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

async function writeProfile(profile, code) {
  const library = path.join(profile, 'user/basic/Standard');
  await fs.mkdir(library, { recursive: true });
  await fs.writeFile(path.join(profile, 'user/basic/script.xlc'), LIBRARIES);
  await fs.writeFile(path.join(library, 'script.xlb'), LIBRARY('Bench'));
  await fs.writeFile(path.join(library, 'Bench.xba'), MODULE(code));
}

async function run(soffice, profile, task) {
  const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
  // A group of its own: soffice is a script, and what it starts outlives it.
  const child = spawn(soffice, [...args, task], { detached: true, stdio: 'ignore' });
  const limit = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), SECONDS * 1000);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearTimeout(limit));
  if (code !== 0) throw new Error(`soffice ended with ${code ?? 'its time'}.`);
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
