import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';

/**
 * A CONNECT proxy that brings the given hosts to the local server on `serverPort` and refuses every other,
 * so that a browser behind it reaches nothing real. Targets that it refuses go into `refusals`.
 */
export function createProxy(hosts: readonly string[], serverPort: number, refusals: string[]): Server {
  const proxy = createServer((request, response) => {
    refusals.push(plainTarget(request.url ?? ''));
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, client: Socket, head: Buffer) => {
    client.on('error', () => client.destroy());
    const target = request.url ?? '';
    const [host, port] = target.split(':');
    if (port !== '443' || !hosts.includes(host ?? '')) {
      refusals.push(target);
      client.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    tunnel(client, head, serverPort);
  });
  return proxy;
}

function tunnel(client: Socket, head: Buffer, serverPort: number): void {
  const server = connect(serverPort, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    server.write(head);
    server.pipe(client).pipe(server);
  });
  server.on('error', () => client.destroy());
  client.on('close', () => server.destroy());
  server.on('close', () => client.destroy());
}

function plainTarget(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, port } = new URL(address);
  return `${hostname}:${port || '80'}`;
}
