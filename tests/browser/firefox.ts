import { test as base } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Practice, startPractice } from '../../practice/serve.ts';
import type { ShownPart } from '../../scripts/browser/overlay-view.ts';
import { expect } from './expect.ts';

const EXTENSION = `${import.meta.dirname}/../../.output/firefox-mv3`;
const ADDON = 'segnavia@segnavia';
const UUID = '5e94a71a-0000-4000-8000-000000000001';

/** The address of the popup, as a page. */
export const POPUP = `moz-extension://${UUID}/popup.html`;

interface Fixtures {
  site: Practice;
  browser_: Browser;
  /** Takes the extension out of the browser and puts it in again. */
  extension: { remove(): Promise<void>; install(): Promise<void> };
  tab: Page;
  troubles: string[];
}

/** Real Firefox with the built extension, behind the practice site's proxy. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  site: async ({}, use) => {
    const site = await startPractice();
    await use(site);
    await site.close();
  },
  browser_: async ({ site }, use) => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.SEGNAVIA_FIREFOX ?? '/usr/bin/firefox-esr',
      headless: true,
      acceptInsecureCerts: true,
      defaultViewport: { width: 1280, height: 900 },
      args: ['-remote-allow-system-access'],
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': site.proxyPort,
        'intl.accept_languages': 'it',
        // Nobody can answer the browser's own questions in a test.
        'extensions.webextOptionalPermissionPrompts': false,
        'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      },
    });
    await browser.installExtension(EXTENSION);
    await use(browser);
    await browser.close();
  },
  tab: async ({ browser_ }, use) => {
    await use(await browser_.newPage());
  },
  extension: async ({ browser_ }, use) => {
    await use({
      remove: () => browser_.uninstallExtension(ADDON),
      install: async () => void (await browser_.installExtension(EXTENSION)),
    });
  },
  troubles: async ({ tab }, use) => {
    const troubles: string[] = [];
    tab.on('pageerror', (error) => troubles.push(String(error)));
    tab.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) troubles.push(message.text());
    });
    await use(troubles);
  },
});

export { expect };

/** A node as WebDriver BiDi writes it down. */
interface BidiNode {
  sharedId?: string;
  value?: {
    attributes?: Record<string, string>;
    children?: BidiNode[];
    nodeValue?: string;
    shadowRoot?: BidiNode | null;
  };
}

function* nodesOf(node: BidiNode): Generator<NonNullable<BidiNode['value']> & { sharedId?: string }> {
  if (!node.value) return;
  yield { ...node.value, ...(node.sharedId && { sharedId: node.sharedId }) };
  for (const child of [
    ...(node.value.children ?? []),
    ...(node.value.shadowRoot ? [node.value.shadowRoot] : []),
  ]) {
    yield* nodesOf(child);
  }
}

interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: { result: BidiNode } }> };
}

/** BiDi's address of the tab's page, and the connection to it. */
const toPage = (tab: Page) => ({
  target: { context: (tab.mainFrame() as unknown as { _id: string })._id },
  connection: (tab.browser() as unknown as Bidi).connection,
});

/** The nodes of the overlay, read through its closed root, which WebDriver BiDi can write down. */
async function overlayNodes(tab: Page) {
  const { target, connection } = toPage(tab);
  const { result } = await connection.send('script.evaluate', {
    expression: 'document.querySelector("[data-segna-via]")',
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 20 },
  });
  return [...nodesOf(result.result)];
}

/** Every part of the overlay that is drawn in a Firefox tab, with its place. */
export async function partsIn(tab: Page): Promise<Omit<ShownPart, 'node'>[]> {
  const parts = (await overlayNodes(tab)).filter(({ attributes }) => attributes?.['data-box']);
  const { target, connection } = toPage(tab);
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: '(...parts) => JSON.stringify(parts.map((part) => part.getBoundingClientRect()))',
    arguments: parts.map(({ sharedId }) => ({ sharedId })),
    target,
    awaitPromise: false,
  });
  const boxes: ShownPart['box'][] = JSON.parse(String(result.result.value));
  const namedBoxes = parts.map(({ attributes = {} }, index) => ({
    name: attributes['data-box'] ?? '',
    state: attributes['data-state'] ?? null,
    box: boxes[index] as ShownPart['box'],
  }));
  return namedBoxes.filter(({ box }) => box.width > 0);
}

/** The overlay in a Firefox tab. */
export async function overlayIn(tab: Page): Promise<{ page: string | null; hints: Record<string, string> }> {
  const nodes = (await overlayNodes(tab)).map(({ attributes = {} }) => attributes);
  const page = nodes.find((each) => each['data-page'])?.['data-page'] ?? null;
  const hints = nodes.filter((each) => each['data-hint']);
  const short = (id = '') => id.slice((page?.length ?? 0) + 1);
  return {
    page,
    hints: Object.fromEntries(hints.map((each) => [short(each['data-hint']), each['data-state'] ?? ''])),
  };
}
