import { createHash, createPublicKey } from 'node:crypto';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser as Opened } from 'puppeteer-core';
import type { Practice } from '../../practice/serve.ts';
import type { Browser } from '../browser/browsers.ts';
import { outputOf } from '../build/targets.ts';
import { EXTENSION_ID, FIREFOX_ID } from '../policies/files.ts';
import { root as checkout, run, runTool } from '../run.ts';
import type { PolicyCase } from './cases.ts';

/** A browser that installs the extension by its policy. */
export interface Subject {
  /** Its policy file. */
  file: string;
  /** Address of the extension's pages, without a path. */
  root: string;
  /** Policies for a case: the ready file, with the package of this checkout and the values of the case. */
  policiesFor(tried: PolicyCase): object;
  open(): Promise<Opened>;
  close(): void;
}

const FIREFOX_UUID = '5e94a71a-0000-4000-8000-000000000001';

const readyFile = (name: string) => readFileSync(join(checkout, 'docs', 'policies', name), 'utf8');

/** Folders of the policies on Linux. */
const FOLDERS: Record<Exclude<Browser['name'], 'firefox'>, string> = {
  chrome: '/etc/opt/chrome/policies/managed',
  chromium: '/etc/chromium/policies/managed',
  edge: '/etc/opt/edge/policies/managed',
};

/** Id that Chromium gives a package: half of the hash of its key, written in the letters a to p. */
function idOf(keyFile: string): string {
  const key = createPublicKey(readFileSync(keyFile)).export({ type: 'spki', format: 'der' });
  const digits = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return digits.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Serves a package as a store does, on this computer only. */
async function serveUpdates(id: string, crx: string) {
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/updates'))
      return void response.setHeader('Content-Type', 'application/x-chrome-extension').end(readFileSync(crx));
    const codebase = `http://${request.headers.host}/segnavia.crx`;
    const { version } = JSON.parse(readFileSync(join(outputOf('chrome'), 'manifest.json'), 'utf8'));
    response.end(
      `<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}"><updatecheck codebase="${codebase}" version="${version}" /></app></gupdate>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/updates` };
}

/** Chromium, Chrome or Edge: the extension is packed, and served like a store's. */
export async function chromiumSubject(
  { name, path }: Browser,
  folder: string,
  practice: Practice,
): Promise<Subject> {
  cpSync(outputOf('chrome'), join(folder, 'segnavia'), { recursive: true });
  const asRoot = ['--no-sandbox', '--headless'];
  await run(path, [...asRoot, `--user-data-dir=${folder}/packing`, `--pack-extension=${folder}/segnavia`]);
  if (!existsSync(`${folder}/segnavia.pem`)) throw new Error(`${path} did not pack the extension.`);
  const id = idOf(`${folder}/segnavia.pem`);
  const { server, address } = await serveUpdates(id, `${folder}/segnavia.crx`);
  return {
    file: join(FOLDERS[name as keyof typeof FOLDERS], 'segnavia-try.json'),
    root: `chrome-extension://${id}`,
    policiesFor: ({ policy, hosts }) => {
      const ready = JSON.parse(readyFile('chrome.json').replaceAll(EXTENSION_ID, id));
      const closed = hosts && { runtime_blocked_hosts: hosts.blocked, runtime_allowed_hosts: hosts.allowed };
      Object.assign(ready.ExtensionSettings[id], { update_url: address }, closed);
      if (policy) ready['3rdparty'].extensions[id] = policy;
      // Without it nobody may look into an extension that a policy has installed, not even this command.
      return { ...ready, DeveloperToolsAvailability: 1 };
    },
    open: () =>
      puppeteer.launch({
        executablePath: path,
        headless: true,
        pipe: true,
        enableExtensions: true,
        userDataDir: join(folder, 'profile'),
        // Its own networking fetches what the policy installs.
        ignoreDefaultArgs: ['--disable-background-networking', '--disable-extensions'],
        args: [
          '--no-sandbox',
          '--disable-quic',
          '--disable-sync',
          '--lang=en',
          `--proxy-server=http://127.0.0.1:${practice.proxyPort}`,
          `--ignore-certificate-errors-spki-list=${practice.spki}`,
        ],
      }),
    close: () => void server.close(),
  };
}

/** Firefox ESR, which can be told to take a package that nobody has signed. */
export async function firefoxSubject(
  { path }: Browser,
  folder: string,
  practice: Practice,
): Promise<Subject> {
  const args = ['build', '--source-dir', outputOf('firefox'), '--artifacts-dir', folder];
  await runTool('web-ext', [...args, '--filename', 'segnavia.xpi'], { output: 'captured' });
  return {
    file: '/etc/firefox/policies/policies.json',
    root: `moz-extension://${FIREFOX_UUID}`,
    policiesFor: ({ policy }) => {
      const ready = JSON.parse(readyFile('firefox.json'));
      ready.policies.ExtensionSettings[FIREFOX_ID].install_url = `file://${folder}/segnavia.xpi`;
      if (policy) ready.policies['3rdparty'].Extensions[FIREFOX_ID] = policy;
      return ready;
    },
    open: () =>
      puppeteer.launch({
        browser: 'firefox',
        executablePath: path,
        headless: true,
        acceptInsecureCerts: true,
        // Its driver may open no page of an extension without it.
        args: ['-remote-allow-system-access'],
        userDataDir: join(folder, 'profile'),
        extraPrefsFirefox: {
          'network.proxy.type': 1,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': practice.proxyPort,
          'intl.accept_languages': 'en',
          'xpinstall.signatures.required': false,
          'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
        },
      }),
    close: () => undefined,
  };
}
