import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import sirv from 'sirv';

const here = import.meta.dirname;
const office = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** The address from which the add-in loads office.js when it is published. */
const CDN_SCRIPT = /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/[^"]*"[^>]*><\/script>/;
/** The same library from the package, and before it the few lines that stand in for Excel's web view. */
const LOCAL_SCRIPTS = '<script src="/workbench/bridge.js"></script><script src="/office/office.js"></script>';

/**
 * Serves the built add-in at `/` as in production, the stand-in for Excel at `/workbench/`, and office.js,
 * unmodified, at `/office/`. Only this machine can reach it. What `receive` takes it answers itself.
 */
export async function createWorkbenchServer({ addin, page, port = 0, receive = () => false }) {
  const serveAddin = files(addin);
  const mounts = [
    ['/workbench/', files(page)],
    ['/office/', files(office)],
  ];

  const server = createServer((request, response) => {
    if (receive(request, response)) return;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/' || pathname === '/workbench') return redirect(response, '/workbench/');
    if (pathname === '/workbench/bridge.js') return send(response, 'text/javascript', bridge());
    if (pathname === '/taskpane.html') return sendPane(response, addin);
    const mount = mounts.find(([prefix]) => pathname.startsWith(prefix));
    if (!mount) return serveAddin(request, response, () => notFound(response));
    request.url = request.url.slice(mount[0].length - 1);
    return mount[1](request, response, () => notFound(response));
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/workbench/`,
    close: () => close(server),
  };
}

/** What docs/security.md asks of every server. */
const SAFE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Read on every request: a rebuild shows without a restart. */
const files = (folder) =>
  sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response) =>
      Object.entries(SAFE).forEach(([name, value]) => response.setHeader(name, value)),
  });
const bridge = () => readFileSync(path.join(here, 'page/bridge.js'), 'utf8');

function sendPane(response, addin) {
  let html;
  try {
    html = readFileSync(path.join(addin, 'taskpane.html'), 'utf8');
  } catch (problem) {
    return notFound(response, `The add-in is not built: ${problem.message}`);
  }
  if (!CDN_SCRIPT.test(html)) return notFound(response, 'taskpane.html does not load office.js.');
  return send(response, 'text/html; charset=utf-8', html.replace(CDN_SCRIPT, LOCAL_SCRIPTS));
}

function send(response, type, body) {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...SAFE });
  response.end(body);
}

function redirect(response, location) {
  response.writeHead(302, { location });
  response.end();
}

function notFound(response, reason = 'Not found') {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(reason);
}

function close(server) {
  return new Promise((resolve, reject) => {
    server.close((problem) => (problem ? reject(problem) : resolve()));
    // A browser keeps its connections open, and must not keep us.
    server.closeAllConnections();
  });
}
