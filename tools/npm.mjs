import { spawn } from 'node:child_process';
import path from 'node:path';
import { whenStopped } from './signals.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** Runs npm in the repository; gives `{ code, output }`, the output only when it is not shown. */
export function npm(args, { show = false } = {}) {
  const child = start(args, { cwd: root, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  const forget = whenStopped(() => child.kill());

  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      forget();
      resolve({ code, output });
    });
  });
}

/** npm tells the scripts that it runs where it is. Found by name it is, on Windows, a file only a shell can start. */
function start(args, options) {
  const { npm_execpath: program } = process.env;
  if (program) return spawn(process.execPath, [program, ...args], options);
  return spawn('npm', args, { ...options, shell: process.platform === 'win32' });
}
