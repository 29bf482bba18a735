import { type BrowserContext, test as base, chromium, type Page, type Worker } from '@playwright/test';
import { addressOf } from '../../practice/pages.ts';
import { type Practice, startPractice } from '../../practice/serve.ts';
import { readOverlay, type ShownOverlay } from '../../scripts/browser/overlay-view.ts';
import { expect } from './expect.ts';

const EXTENSION = `${import.meta.dirname}/../../.output/chrome-mv3`;

/** Switches off requests that the browser makes on its own: listed among the refused, they would hide one of the extension. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=AutofillServerCommunication,OptimizationHints,Translate,MediaRouter,NetworkTimeServiceQuerying',
  '--gaia-url=https://browser.invalid',
  '--google-apis-url=https://browser.invalid',
  '--google-url=https://browser.invalid',
];

interface Fixtures {
  language: string;
  context: BrowserContext;
  page: Page;
  worker: Worker;
  /** Everything that went wrong in a console: of the page, of the extension's scripts in it, of its worker. */
  troubles: string[];
  /** Content of the overlay at this moment. */
  overlay: () => Promise<ShownOverlay>;
}

/** Chromium with the built extension and a profile in this folder; with none, one that goes when it closes. */
export function launch(folder: string, proxyPort: number, language: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: process.env.SEGNAVIA_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreHTTPSErrors: true,
    proxy: { server: `http://127.0.0.1:${proxyPort}` },
    locale: language,
    viewport: { width: 1280, height: 900 },
    // Scrollbars take room on most desktops.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    args: [
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      `--lang=${language}`,
      // So that a test can press the extension's own button in the toolbar (real-popup.ts).
      '--enable-unsafe-extension-debugging',
      // A tab that the extension opens sets out before `ignoreHTTPSErrors` reaches it.
      '--ignore-certificate-errors',
      ...QUIET,
    ],
  });
}

/** Real Chromium with the built extension, behind the practice site's proxy. */
export const test = base.extend<Fixtures, { site: Practice }>({
  language: ['it', { option: true }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const site = await startPractice();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ site, language }, use) => {
    const context = await launch('', site.proxyPort, language);
    await use(context);
    await context.close();
  },
  worker: async ({ context }, use) => {
    await use(context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')));
  },
  // The worker is waited for: a page that opens before it is up would be greeted twice.
  page: async ({ context, worker }, use) => {
    expect(worker.url()).toContain('chrome-extension://');
    await use(await context.newPage());
  },
  troubles: async ({ page, worker }, use) => {
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    for (const source of [page, worker]) {
      source.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
      });
    }
    await use(troubles);
  },
  overlay: async ({ context, page }, use) => {
    const client = await context.newCDPSession(page);
    await use(() => readOverlay(client as never));
  },
});

export { expect };

/**
 * Waits for the page whose address contains a text. Not by the next event of the context: the welcome page may open at
 * any moment after the installation.
 */
export async function openedPage(context: BrowserContext, address: string): Promise<Page> {
  const find = () => context.pages().find((page) => page.url().includes(address));
  await expect.poll(find).toBeDefined();
  return find() as Page;
}

/** The address of a practice page with some of its variants, in one language. */
export function practice(page: string, variants = '', lang = 'it'): string {
  const path = page.startsWith('imi/start')
    ? 'ec.europa.eu/internal_market/imi-net/index_it.htm'
    : page.startsWith('imi/')
      ? 'webgate.ec.europa.eu/imi-net/'
      : 'ecas.ec.europa.eu/cas/login';
  return `https://${path}?practice=${page}&variants=${variants}&lang=${lang}`;
}

/** A practice page at its own address, where that tells one page from another, with some of its variants. */
export function atHome(page: string, variants: string): string {
  const address = new URL(addressOf(page, [], 'it'));
  for (const [name, value] of Object.entries({ practice: page, variants, lang: 'it' }))
    address.searchParams.set(name, value);
  return address.href;
}

/** The hints that are really shown, as `id: state`, without the page's own id. */
export function shown({ page, hints }: ShownOverlay): Record<string, string> {
  return Object.fromEntries(hints.map(({ id, state }) => [id.slice((page?.length ?? 0) + 1), state ?? '']));
}
