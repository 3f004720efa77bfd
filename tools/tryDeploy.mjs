import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, buildWorkbench, root, toBase } from './build.mjs';
import { stageOf } from './build/stage.mjs';
import { runAsProgram } from './program.mjs';
import { openInWorkbench } from './tryDeploy/openInWorkbench.mjs';
import { problemsOfServer } from './tryDeploy/served.mjs';
import { startNginx } from './tryDeploy/startNginx.mjs';
import { validate } from './validate.mjs';

/** An address that nobody owns (RFC 2606), with a path as many have it. */
const MADE_UP = 'https://nyckel.example/prov';

/** A formula that needs no table: the last of three instalments of a hundred kronor. */
const formulaIn = ({ namespace }) => `=${namespace}.INSTALMENT(100; 3; 3; 1)`;
const ANSWER = 33;

/**
 * Publishes a build on this machine as if it were the made-up address: a real nginx with the configuration of the build,
 * asked for every file, and then opened by the stand-in for Excel in a browser.
 */
async function main() {
  const { values } = parseArgs({
    options: {
      origin: { type: 'string', default: MADE_UP },
      stage: { type: 'string', default: 'production' },
      nginx: { type: 'string', default: process.env.NGINX ?? 'nginx' },
    },
  });
  const origin = toBase(values.origin);
  demandNginx(values.nginx);
  const folder = path.join(root, '.cache/deployed');
  const page = path.join(root, '.cache/workbench');
  await build({ origin, stage: values.stage, out: folder });
  await validate(folder, { production: true });
  await buildWorkbench({ out: page });

  const work = await fs.mkdtemp(path.join(os.tmpdir(), 'nginx-'));
  const { hostname } = new URL(origin);
  const nginx = await startNginx({ program: values.nginx, folder, work, host: hostname });
  try {
    const server = { origin, port: nginx.port };
    await askForEverything(server, folder);
    const bench = { page, bridge: path.join(root, 'workbench/page/bridge.js') };
    await openIt({ server, bench, formula: formulaIn(stageOf(values.stage)) });
  } finally {
    await nginx.stop();
    await fs.rm(work, { recursive: true });
  }
}

function demandNginx(program) {
  const { error } = spawnSync(program, ['-v']);
  if (error)
    throw new Error(
      'nginx is not installed here (Debian: apt-get install nginx), or name it: --nginx /path/to/nginx',
    );
}

async function askForEverything(server, folder) {
  const { files, problems } = await problemsOfServer(server, folder);
  if (problems.length > 0)
    throw new Error(`nginx serves otherwise than it should:\n  ${problems.join('\n  ')}`);
  console.log(`nginx serves all ${files} files with their types, headers and bytes.`);
}

async function openIt({ server, bench, formula }) {
  const { troubles, value } = await openInWorkbench({ server, bench, formula });
  if (value !== ANSWER || troubles.length > 0)
    throw new Error(`${formula} gave ${JSON.stringify(value)}\n  ${troubles.join('\n  ')}`);
  console.log(`The stand-in for Excel opened ${server.origin}: ${formula} is ${value}.`);
}

runAsProgram(import.meta.url, main);
