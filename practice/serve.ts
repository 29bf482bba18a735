import { createHash, X509Certificate } from 'node:crypto';
import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';
import { assetAt } from './assets.ts';
import { practiceHosts } from './hosts.ts';
import { createProxy } from './proxy.ts';
import { answerRequest } from './routes.ts';

/** A running practice site. */
export interface Practice {
  proxyPort: number;
  /** For Chromium's `--ignore-certificate-errors-spki-list`: base64 SHA-256 of the certificate's public key. */
  spki: string;
  /** Every `host:port` requested that the practice site does not replace, in order. */
  refused: string[];
  /** Every request served, as `METHOD https://host/path`. */
  requests: string[];
  close(): Promise<void>;
}

/** Starts the practice site on loopback, behind a proxy that knows only its hosts. */
export async function startPractice(options: { port?: number } = {}): Promise<Practice> {
  const refusals: string[] = [];
  const requests: string[] = [];
  const { cert, private: key } = await certificate();
  const server = createServer({ cert, key }, (request, response) => {
    serve(request, response, requests).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end(String(error));
    });
  });
  const sockets = [rememberSockets(server)];
  const proxy = createProxy(practiceHosts, await listen(server, 0), refusals);
  sockets.push(rememberSockets(proxy));
  const proxyPort = await listen(proxy, options.port ?? 0);
  const close = async () => {
    const closed = [server, proxy].map((each) => new Promise<void>((done) => each.close(() => done())));
    // Browsers keep their connections open; waiting for them would take minutes.
    for (const socket of sockets.flatMap((set) => [...set])) socket.destroy();
    await Promise.all(closed);
  };
  return { proxyPort, spki: publicKeyHash(cert), refused: refusals, requests, close };
}

async function serve(request: IncomingMessage, response: ServerResponse, requests: string[]): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const url = new URL(request.url ?? '/', `https://${host}`);
  const method = request.method ?? 'GET';
  requests.push(`${method} https://${host}${url.pathname}`);
  const asset = assetAt(url.pathname);
  if (asset) return void response.writeHead(200, { 'Content-Type': asset.type }).end(asset.body);
  if (url.pathname === '/favicon.ico') return void response.writeHead(204).end();
  const answer = answerRequest({
    method,
    host,
    path: url.pathname,
    query: url.searchParams,
    cookies: readCookies(request.headers.cookie ?? ''),
    form: new URLSearchParams(await readBody(request)),
  });
  const headers = { 'Cache-Control': 'no-store', ...answer.headers, 'Set-Cookie': answer.cookies };
  response.writeHead(answer.status, headers).end(answer.body);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function readCookies(header: string): Record<string, string> {
  return Object.fromEntries(
    header
      .split(/;\s*/)
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
}

function listen(server: HttpServer | Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function rememberSockets(server: HttpServer | Server): Set<Socket> {
  const sockets = new Set<Socket>();
  const remember = (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  };
  server.on('connection', remember);
  return sockets;
}

function certificate() {
  const altNames = practiceHosts.map((value) => ({ type: 2 as const, value }));
  return generate([{ name: 'commonName', value: 'Segnavia practice' }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
}

function publicKeyHash(cert: string): string {
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

if (import.meta.main) {
  const { proxyPort, spki } = await startPractice({ port: Number(process.argv[2] ?? 0) });
  console.log(`Practice sites behind the proxy http://127.0.0.1:${proxyPort}`);
  console.log(`Start at https://ec.europa.eu/internal_market/imi-net/index_it.htm, for instance with`);
  console.log(
    `chromium --proxy-server=http://127.0.0.1:${proxyPort} --ignore-certificate-errors-spki-list=${spki} --user-data-dir=$(mktemp -d)`,
  );
}
