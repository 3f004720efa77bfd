import http from 'node:http';
import type { AddressInfo } from 'node:net';

type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void;

/** A server on loopback in the place of SCB's. The last answer is given again and again. */
export interface ScbServer {
  readonly address: string;
  readonly host: string;
  readonly asked: URL[];
  answer(...handlers: Handler[]): void;
  close(): Promise<void>;
}

export async function startScb(): Promise<ScbServer> {
  const asked: URL[] = [];
  let handlers: Handler[] = [];
  const server = http.createServer((request, response) => {
    if (request.method !== 'GET') throw new Error(`SCB is asked by GET, not ${request.method}`);
    const handler = handlers[Math.min(asked.length, handlers.length - 1)];
    asked.push(new URL(request.url ?? '', 'http://scb'));
    handler?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address: `http://${host}/api/v2/`,
    host,
    asked,
    answer: (...next) => {
      handlers = next;
      asked.length = 0;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

export function json(body: unknown, status = 200, headers: http.OutgoingHttpHeaders = {}): Handler {
  return text(JSON.stringify(body), 'application/json; charset=utf-8', status, headers);
}

export function text(
  body: string,
  contentType: string,
  status = 200,
  headers: http.OutgoingHttpHeaders = {},
): Handler {
  return (_, response) => {
    response.writeHead(status, { 'content-type': contentType, ...headers });
    response.end(body);
  };
}

/** How PxWebApi says that a request is wrong; the misspelling in one of its titles is its own. */
export function complaint(title: string, status = 400): Handler {
  return json({ type: 'Parameter error', title, status }, status);
}
