import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';
import { findSoffice } from '../../tools/findSoffice.mjs';

const SECONDS = 120;

/**
 * Opens an .xlsx in LibreOffice, which calculates every formula anew, and gives the file that LibreOffice saves. What
 * the formulas showed before is taken out of the file first, so that nothing can come back as it went.
 */
export async function recalculate(xlsx: Uint8Array): Promise<Uint8Array> {
  return saveAgain(await withoutResults(xlsx));
}

/** Opens and saves an .xlsx as it is, with all formulas calculated anew. */
export async function saveAgain(xlsx: Uint8Array): Promise<Uint8Array> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'libreoffice-'));
  try {
    const given = path.join(folder, 'given.xlsx');
    const saved = path.join(folder, 'saved');
    await fs.writeFile(given, xlsx);
    await run(await makeProfile(folder), ['--convert-to', 'xlsx', '--outdir', saved, given]);
    return await fs.readFile(path.join(saved, 'given.xlsx'));
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

/** Takes out what the formulas of an .xlsx showed when it was saved. */
async function withoutResults(xlsx: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(xlsx);
  for (const file of zip.file(/^xl\/worksheets\/[^/]+\.xml$/)) {
    const sheet = await file.async('string');
    zip.file(file.name, sheet.replace(/(<f\b[^>]*?(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g, '$1'));
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } });
}

/** A user profile of its own, so that runs at the same time do not wait for each other's. */
async function makeProfile(folder: string): Promise<string> {
  const profile = path.join(folder, 'profile');
  await fs.mkdir(path.join(profile, 'user'), { recursive: true });
  await fs.writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  return profile;
}

/** 0 is `always`. LibreOffice otherwise believes the results of a file that Excel saved. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

async function run(profile: string, args: readonly string[]): Promise<void> {
  const soffice = findSoffice();
  if (soffice === undefined)
    throw new Error('soffice was not found (Debian: apt-get install libreoffice-calc)');
  const always = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
  // A group of its own: soffice is a script, and what it starts outlives it.
  const child = spawn(soffice, [...always, ...args], { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stdout.on('data', (data: Buffer) => said.push(data.toString()));
  child.stderr.on('data', (data: Buffer) => said.push(data.toString()));
  const endGroup = (): void => endAll(child.pid);
  const limit = setTimeout(endGroup, SECONDS * 1000);
  process.once('exit', endGroup);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => {
    clearTimeout(limit);
    process.off('exit', endGroup);
  });
  if (code !== 0) throw new Error(`soffice ended with ${code ?? 'its time'}: ${said.join('')}`);
}

function endAll(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
