import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { NGINX_FOLDER } from '../build/serving/nginx.mjs';

/** A real nginx on this machine alone, with the configuration that the build has made and a certificate of its own. */
export async function startNginx({ program, folder, work, host }) {
  await fs.mkdir(path.join(work, 'logs'), { recursive: true });
  const made = await fs.readFile(path.join(folder, 'nginx.conf'), 'utf8');
  await fs.writeFile(path.join(work, 'site.conf'), made.replaceAll(NGINX_FOLDER, `"${folder}/"`));
  const port = await freePort();
  await fs.writeFile(
    path.join(work, 'nginx.conf'),
    around({ work, port, host, ...(await certificate(work)) }),
  );
  const child = spawn(program, ['-p', work, '-c', 'nginx.conf', '-e', 'logs/error.log'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code));
  });
  await Promise.race([listening(port), ended.then(() => failed(work))]);
  return {
    port,
    stop: async () => {
      child.kill('SIGQUIT');
      await ended;
    },
  };
}

function around({ work, port, host, cert, key }) {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
pid nginx.pid;
worker_processes 1;
events {}
http {
    access_log off;
${folders.map((name) => `    ${name}_temp_path ${work}/${name};`).join('\n')}
    server {
        listen 127.0.0.1:${port} ssl;
        server_name ${host};
        ssl_certificate ${cert};
        ssl_certificate_key ${key};
        include ${work}/site.conf;
    }
}
`;
}

async function certificate(work) {
  const { generateCertificates } = await import('office-addin-dev-certs');
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(work, name));
  await generateCertificates(ca, cert, key, 1);
  return { cert, key };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function listening(port) {
  while (!(await connects(port))) await new Promise((resolve) => setTimeout(resolve, 50));
}

function connects(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true) || socket.destroy());
    socket.once('error', () => resolve(false));
  });
}

async function failed(work) {
  throw new Error(`nginx ended: ${await fs.readFile(path.join(work, 'logs/error.log'), 'utf8')}`);
}
