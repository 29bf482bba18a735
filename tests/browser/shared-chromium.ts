import type { BrowserContext } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { launch, test } from './chromium.ts';

/** The extension's own interface, in its worker. */
declare const chrome: Browser;

/** Closes what a test opened, and forgets what it stored. */
async function tidy(context: BrowserContext): Promise<void> {
  const [worker] = context.serviceWorkers();
  // The first page stays: without any the browser would end.
  const [, ...others] = context.pages();
  await Promise.all(others.map((page) => page.close()));
  await worker?.evaluate(() =>
    Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear(), chrome.alarms.clearAll()]),
  );
}

/**
 * Tests in Italian that leave nothing behind but pages and stored data, which are cleared after each. They share a
 * browser, since starting it would take two thirds of their time.
 */
export const sharedTest = test.extend<object, { shared: BrowserContext }>({
  shared: [
    async ({ site }, use) => {
      const context = await launch('', site.proxyPort, 'it');
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ shared }, use) => {
    await use(shared);
    await tidy(shared);
  },
});
