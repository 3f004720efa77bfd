import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { root } from './goodBuild';

jest.setTimeout(120_000);

let started: ChildProcess | undefined;
let other: net.Server | undefined;

afterEach(() => {
  started?.kill('SIGKILL');
  other?.close();
});

function start(...options: string[]): ChildProcess {
  started = spawn(process.execPath, ['tools/start.mjs', '--no-open', ...options], { cwd: root });
  return started;
}

/** Resolves with what it prints as soon as that matches. */
function says(child: ChildProcess, words: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let output = '';
    const hear = (text: Buffer) => {
      output += String(text);
      const match = words.exec(output);
      if (match) resolve(match);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`It ended, having said:\n${output}`)));
  });
}

async function takenPort(): Promise<number> {
  other = net.createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  return (other.address() as net.AddressInfo).port;
}

test('npm start serves the add-in on this machine only, and leaves nothing running', async () => {
  const child = start();
  const [url] = await says(child, /http:\/\/127\.0\.0\.1:\d+\S*/);
  const pane = await fetch(new URL('/taskpane.html', url));
  expect(pane.status).toBe(200);

  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
});

test('a port that was asked for and is taken ends it, in words and with a failure', async () => {
  const child = start('--port', String(await takenPort()));
  const ended = once(child, 'exit');
  await says(child, /EADDRINUSE|in use/);
  expect((await ended)[0]).toBe(1);
});
