import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser as Opened, Page } from 'puppeteer-core';
import { addressOf } from '../../practice/pages.ts';
import { type Practice, startPractice } from '../../practice/serve.ts';
import { firstInstalled } from '../browser/browsers.ts';
import { type Family, installBrowser, playwrightChromium } from '../browser/install-browser.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { readOverlay } from '../browser/overlay-view.ts';
import { say } from '../run.ts';
import { unpack } from './archive.ts';
import type { Package } from './packages.ts';

/** Milliseconds that a browser may take for each thing that is waited for. */
const PATIENCE = 60_000;

async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > end) throw new Error(`${what} does not come.`);
    await pause(100);
  }
}

/** Unpacks a package as a person does who has downloaded it. */
async function unpackInto(folder: string, { path }: Package): Promise<void> {
  for (const [name, content] of await unpack(new Uint8Array(readFileSync(path)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

async function isHintShown(page: Page, family: Family): Promise<boolean> {
  // Firefox keeps closed shadow roots closed.
  if (family === 'firefox') return page.evaluate(() => document.querySelector('[data-segna-via]') !== null);
  const client = await page.createCDPSession();
  const { hints } = await readOverlay(client);
  await client.detach();
  return hints.some(({ state }) => state === 'card');
}

async function look(browser: Opened, family: Family): Promise<void> {
  // Asked of each page: the address by which Firefox tells of a page is the one that it was opened with.
  const isWelcome = async () => {
    const addresses = (await browser.pages()).map((page) =>
      page.evaluate(() => location.href).catch(() => ''),
    );
    return (await Promise.all(addresses)).some((address) => address.endsWith('/welcome.html'));
  };
  await until(isWelcome, 'The welcome page');
  const page = await browser.newPage();
  await page.goto(addressOf('imi/start', [], 'en'));
  await until(() => isHintShown(page, family), 'The first hint');
}

async function tryIn(family: Family, extensionPackage: Package, practice: Practice): Promise<void> {
  const found =
    family === 'chromium' ? (firstInstalled([family]) ?? playwrightChromium()) : firstInstalled([family]);
  const browser = found ?? (await installBrowser(family));
  const folder = mkdtempSync(join(tmpdir(), 'segnavia-'));
  try {
    await unpackInto(folder, extensionPackage);
    const opened = await openBrowser(browser, { ...practice, extension: folder, headless: true, lang: 'en' });
    await look(opened, family).finally(() => opened.close());
    say(`${extensionPackage.name} in ${browser.path}: installed, welcome, first hint.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Installs the packages in Chromium and Firefox, as a new user does, up to the first hint. */
export async function tryPackages(packages: Package[]): Promise<void> {
  const practice = await startPractice();
  try {
    for (const [family, kind] of [
      ['chromium', 'chrome'],
      ['firefox', 'firefox'],
    ] as const) {
      const packed = packages.find(({ name }) => name.endsWith(`-${kind}.zip`));
      if (packed) await tryIn(family, packed, practice);
    }
  } finally {
    await practice.close();
  }
}
