import { execFile } from 'node:child_process';
import net from 'node:net';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { install } from './install.mjs';
import { whenStopped } from './signals.mjs';

const FIRST_PORT = 3000;

async function start() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      open: { type: 'boolean', default: true },
      watch: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
    },
    allowNegative: true,
  });
  await install();
  const { build, buildWorkbench, root } = await import('./build.mjs');
  const addin = path.join(root, values.record ? '.cache/recording' : '.cache/development');
  const page = path.join(root, '.cache/workbench');

  console.log('Building …');
  const { recording } = await import('./transcript/recording.mjs');
  const { kind, receive } = recording(values.record);
  await build({ mode: 'development', ...kind, out: addin });
  await buildWorkbench({ out: page });
  await makeExample(path.join(page, 'example.json'));

  const { createWorkbenchServer } = await import('../workbench/serve.mjs');
  const port = values.port ? Number(values.port) : await firstFreePort(FIRST_PORT);
  const server = await createWorkbenchServer({ addin, page, port, receive });
  const watching = values.watch ? await rebuildOnChange({ addin, page, record: values.record }) : undefined;
  stopWhenAsked(async () => {
    await watching?.close();
    await server.close();
  });

  const address = `${server.url}?example`;
  console.log(`\n  Fördelningsnyckel in a stand-in for Excel: ${address}\n\n  Stop with Ctrl-C.`);
  if (values.open && hasScreen()) await openBrowser(address);
}

/** In a process of its own: it puts Excel's globals where Node's are. */
async function makeExample(file) {
  const program = path.join(import.meta.dirname, 'exampleWorkbook.mjs');
  await promisify(execFile)(process.execPath, [program, file]);
}

async function rebuildOnChange({ addin, page, record }) {
  const configurations = await import('../webpack.config.js');
  const { watch } = await import('./build/bundle.mjs');
  const { writeDescriptions } = await import('./build.mjs');
  const mode = 'development';
  const both = [
    configurations.addin({ mode, out: addin, record }),
    configurations.workbench({ mode, out: page }),
  ];
  const report = (problem) => console.log(problem ? problem.message : 'Built; reload the page.');
  return watch(both, (problem) => {
    if (problem) return report(problem);
    return writeDescriptions({ out: addin }).then(() => report(), report);
  });
}

/** Another program may well hold the usual port; a newcomer should not have to know. */
async function firstFreePort(port) {
  return (await isFree(port)) ? port : firstFreePort(port + 1);
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

function stopWhenAsked(close) {
  whenStopped(() => {
    // A browser keeps its connections open, and must not keep us.
    setTimeout(() => process.exit(0), 2000).unref();
    close().then(() => process.exit(0), fail);
  });
}

function hasScreen() {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function openBrowser(url) {
  const { default: open } = await import('open');
  const browser = await open(url);
  browser.once('error', () => console.log('No browser could be opened: open the address by hand.'));
}

function fail(error) {
  console.error(error.message);
  process.exit(1);
}

start().catch(fail);
