// @vitest-environment node
import { request } from 'node:http';
import type { Socket } from 'node:net';
import { connect } from 'node:tls';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Practice, startPractice } from '../../practice/serve.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.close());

/** Asks the proxy for a tunnel. */
function tunnel(path: string): Promise<{ status: number; socket: Socket }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: practice.proxyPort, method: 'CONNECT', path })
      .on('connect', (response, socket) => resolve({ status: response.statusCode ?? 0, socket }))
      .on('error', reject)
      .end();
  });
}

async function get(host: string, path: string): Promise<string> {
  const { socket } = await tunnel(`${host}:443`);
  return new Promise((resolve, reject) => {
    // The certificate is new at each start, so nobody can know it beforehand.
    const secured = connect({ socket, servername: host, rejectUnauthorized: false });
    request({ host, path, createConnection: () => secured }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      resolve(Buffer.concat(parts).toString());
    })
      .on('error', reject)
      .end();
  });
}

it('serves a known host', async () => {
  const html = await get('ec.europa.eu', '/internal_market/imi-net/index_it.htm');
  expect(html).toContain('data-practice-answer="imi/start"');
  expect(practice.requests).toContain('GET https://ec.europa.eu/internal_market/imi-net/index_it.htm');
});

it.each(['/practice/ecl.css', '/practice/practice.css', '/practice/practice.js', '/practice/pattern.svg'])(
  'serves %s from any host',
  async (path) => {
    expect((await get('webgate.ec.europa.eu', path)).length).toBeGreaterThan(1000);
  },
);

it('serves a look-alike at its own address', async () => {
  expect(await get('ec-europa.eu', '/cas/login')).toContain('id="loginForm"');
});

it.each(['example.org:443', 'ecas.ec.europa.eu:7002'])('refuses and lists %s', async (target) => {
  expect((await tunnel(target)).status).toBe(403);
  expect(practice.refused).toContain(target);
});

it('refuses and lists unencrypted requests', async () => {
  const status = await new Promise((resolve) => {
    const path = 'http://ec.europa.eu/imi-net';
    request({ host: '127.0.0.1', port: practice.proxyPort, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).end();
  });
  expect(status).toBe(403);
  expect(practice.refused).toContain('ec.europa.eu:80');
});

it('knows its own key', () => {
  expect(practice.spki).toMatch(/^[A-Za-z0-9+/]{43}=$/);
});
