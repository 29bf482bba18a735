import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { firstInstalled } from '../../scripts/browser/browsers.ts';
import { installBrowser, playwrightChromium } from '../../scripts/browser/install-browser.ts';
import type { Side } from './sides.ts';

/** A browser with one side's extension, kept open while all are measured in turn. */
export interface Session {
  side: Side;
  context: BrowserContext;
  /** The origin of the extension's own pages; null without a service worker. */
  origin: string | null;
}

/** A new tab, driven by the protocol alone: Playwright's own script in a page would nearly triple what is measured. */
export interface Tab {
  page: Page;
  cdp: CDPSession;
}

/** Requests of the browser to its maker would disturb the measuring. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=AutofillServerCommunication,OptimizationHints,Translate,MediaRouter',
];

/** Opens headless Chromium behind the practice site's proxy, with the extension of a side. */
export async function openSide(side: Side, proxyPort: number): Promise<Session> {
  const browser = firstInstalled(['chromium']) ?? playwrightChromium() ?? (await installBrowser('chromium'));
  const { extension } = side;
  const context = await chromium.launchPersistentContext('', {
    executablePath: browser.path,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreHTTPSErrors: true,
    proxy: { server: `http://127.0.0.1:${proxyPort}` },
    locale: 'it',
    viewport: { width: 1280, height: 900 },
    args: [
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      '--lang=it',
      ...QUIET,
    ],
  });
  const worker = await workerOf(context, side);
  return { side, context, origin: worker ? `chrome-extension://${new URL(worker.url()).host}` : null };
}

/** Ours has a service worker; a page that opens before it is up would be greeted twice. */
async function workerOf(context: BrowserContext, { shows }: Side) {
  if (shows !== '[data-segna-via]') return null;
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** Opens a new tab, which has a process of its own, and closes it after the work. */
export async function inTab<T>({ context }: Session, work: (tab: Tab) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  try {
    return await work({ page, cdp: await context.newCDPSession(page) });
  } finally {
    await page.close();
  }
}

/** Goes to an address and comes back when the page has loaded. */
export async function goTo({ cdp }: Tab, url: string): Promise<void> {
  await cdp.send('Page.enable');
  const loaded = new Promise<void>((done) => cdp.once('Page.loadEventFired', () => done()));
  const { errorText } = await cdp.send('Page.navigate', { url });
  if (errorText) throw new Error(`${url} does not open in the browser: ${errorText}`);
  await loaded;
}

/** The value of an expression in a world of the page, by its id; without one, in the page's own. */
export async function inPage<T>({ cdp }: Tab, expression: string, world?: number): Promise<T> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
    awaitPromise: true,
    ...(world !== undefined && { contextId: world }),
  });
  if (exceptionDetails)
    throw new Error(`In the page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return result.value as T;
}

export const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
