import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { addressOf } from '../../practice/pages.ts';
import { readOverlay } from '../browser/overlay-view.ts';

/** Languages that the practice site speaks; people see it in English in every other. */
const SPOKEN = ['en', 'it'];

/** Milliseconds that a picture may take to come to rest. */
const PATIENCE = 60_000;

/** Chromium with the built extension in one language, before the practice site. */
export interface PictureStage {
  language: string;
  context: BrowserContext;
  /** Address of a page of the extension. */
  own(path: string): string;
  close(): Promise<void>;
}

/** Opens Chromium with the extension in a folder, in a language. */
export async function openStage(
  executablePath: string,
  extension: string,
  proxyPort: number,
  language: string,
): Promise<PictureStage> {
  const profile = mkdtempSync(join(tmpdir(), 'segnavia-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreHTTPSErrors: true,
    proxy: { server: `http://127.0.0.1:${proxyPort}` },
    locale: language,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--lang=${language}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    language,
    context,
    own: (path) => new URL(path, worker.url()).href,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Waits until what is read is the same twice, and is not empty. */
async function untilAtRest(read: () => Promise<string>, name: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  let before = '';
  for (;;) {
    const now = await read();
    if (now !== '' && now === before) return;
    if (Date.now() > end) throw new Error(`${name} does not come to rest: look at it with \`npm start\`.`);
    before = now;
    await pause(150);
  }
}

/** Size of a window in CSS pixels. */
interface Size {
  width: number;
  height: number;
}

/** Size of the stores' screenshots. */
export const WHOLE: Size = { width: 1280, height: 800 };

/** Opens a practice page, and waits for the card of a hint. */
export async function openPractice(stage: PictureStage, name: string, size = WHOLE): Promise<Page> {
  const page = await stage.context.newPage();
  await page.setViewportSize(size);
  const lang = SPOKEN.includes(stage.language) ? stage.language : 'en';
  const address = new URL(addressOf(name, [], lang));
  address.search = new URLSearchParams({ practice: name, lang }).toString();
  await page.goto(address.href);
  const client = await stage.context.newCDPSession(page);
  await untilAtRest(async () => {
    const { hints } = await readOverlay(client as never);
    return hints.some(({ state }) => state === 'card') ? JSON.stringify(hints) : '';
  }, name);
  return page;
}

/** Opens a page of the extension, and waits until its words are there. */
export async function openOwn(stage: PictureStage, path: string, size = WHOLE): Promise<Page> {
  const page = await stage.context.newPage();
  await page.setViewportSize(size);
  await page.goto(stage.own(path));
  await untilAtRest(() => page.locator('body').innerText(), path);
  return page;
}

/** Picture of a page as a data address. */
export async function pictureOf(page: Page): Promise<string> {
  return `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
}
