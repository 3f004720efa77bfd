import https from 'node:https';

/** Asks the server on this machine as if it were the one at `origin`; the certificate is made for this try. */
export function ask({ origin, port }, file, headers = {}) {
  const { hostname, pathname } = new URL(`${origin}/${file}`);
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: pathname, rejectUnauthorized: false };
    const request = https.get({ ...options, headers: { Host: hostname, ...headers } }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    request.once('error', reject);
  });
}
