import type { CDPSession } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { expect, openedPage, practice, shown, test } from './chromium.ts';

/** The extension's own interface, in its worker and its pages. */
declare const chrome: Browser;

const PAGES = ['popup', 'options', 'report', 'sidepanel', 'structure', 'welcome', 'handout'];

/** Numbers of the worlds of our scripts in a page. */
async function worldsOf(client: CDPSession, id: string): Promise<number[]> {
  const worlds: number[] = [];
  client.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${id}`) worlds.push(context.id);
  });
  await client.send('Runtime.enable');
  await expect.poll(() => worlds.length).toBeGreaterThan(0);
  return worlds;
}

test('a compromised page process cannot read or write storage', async ({
  context,
  page,
  worker,
  overlay,
}) => {
  await worker.evaluate(() => chrome.storage.local.set({ secret: 'n00abcde' }));
  await page.goto(practice('eu-login/identify'));
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  const client = await context.newCDPSession(page);
  const worlds = await worldsOf(client, new URL(worker.url()).host);
  const tries = ['local.get(null)', 'local.set({ secret: 1 })', 'local.clear()', 'session.get(null)'];
  for (const contextId of worlds) {
    for (const attempt of tries) {
      const expression = `(async () => chrome.storage.${attempt})().then(() => 'done', () => 'refused')`;
      const { result } = await client.send('Runtime.evaluate', { expression, contextId, awaitPromise: true });
      expect.soft(result.value, attempt).toBe('refused');
    }
  }
  expect(await worker.evaluate(() => chrome.storage.local.get('secret'))).toEqual({ secret: 'n00abcde' });
});

test('messages of a compromised page process open, hide and report nothing', async ({
  context,
  page,
  worker,
  overlay,
}) => {
  await page.goto(practice('eu-login/identify'));
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  const readStorage = () => worker.evaluate(() => chrome.storage.local.get(null));
  const before = await readStorage();
  const client = await context.newCDPSession(page);
  const messages = [
    { kind: 'report-wanted', tab: 1 },
    { kind: 'clearing-allowed' },
    { kind: 'page-shown', page: 'inail/home', signature: 0, isReady: true },
    { kind: 'site-hidden', site: 'inail' },
    { kind: 'hint-hidden', hint: 'inail/home/sign-in' },
    ...Array.from({ length: 200 }, (_, count) => ({
      kind: 'hint-hidden',
      hint: `eu-login/identify/x${count}`,
    })),
    // One page of the structure is what it can have; however often it asks, there is one.
    ...Array.from({ length: 25 }, () => ({ kind: 'hints-wrong' })),
  ];
  for (const contextId of await worldsOf(client, new URL(worker.url()).host)) {
    const expression = `(async () => { for (const message of ${JSON.stringify(messages)})
      await chrome.runtime.sendMessage(message).catch(() => null); })()`;
    await client.send('Runtime.evaluate', { expression, contextId, awaitPromise: true });
  }
  await openedPage(context, '/structure.html');
  expect(await readStorage()).toEqual(before);
  const addresses = context.pages().map((each) => new URL(each.url()).pathname);
  expect(addresses.filter((path) => /structure|report|popup/.test(path))).toEqual(['/structure.html']);
});

test('neither the worker nor any of our pages can send anything', async ({
  page,
  worker,
  troubles,
  site,
}) => {
  const address = practice('eu-login/identify');
  const send = (to: string) =>
    fetch(to).then(
      () => 'sent',
      () => 'refused',
    );
  expect.soft(await worker.evaluate(send, address)).toBe('refused');
  for (const name of PAGES) {
    troubles.length = 0;
    await page.goto(new URL(`/${name}.html`, worker.url()).href);
    await expect.soft(page.locator('body'), name).toHaveText(/\S/);
    expect.soft(troubles, name).toEqual([]);
    expect.soft(await page.evaluate(send, address), name).toBe('refused');
  }
  expect(site.requests.filter((request) => request.includes('practice='))).toEqual([]);
});

test('hints are hidden during a view transition, and the popup says so', async ({
  page,
  worker,
  overlay,
}) => {
  await page.goto(practice('eu-login/identify'));
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  await page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::view-transition-group(root) { animation-duration: 1000s }');
    document.adoptedStyleSheets = [sheet];
    const transition = document.startViewTransition(() => undefined);
    Object.assign(globalThis, { transition });
    await transition.ready;
  });
  await expect.poll(async () => (await overlay()).hints.length).toBe(0);
  const isDistorted = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://ecas.ec.europa.eu/*' });
    const status = await chrome.tabs.sendMessage(tab?.id as number, { kind: 'status' });
    return (status as { distorted: boolean }).distorted;
  });
  expect(isDistorted).toBe(true);
  await page.evaluate(() =>
    (globalThis as unknown as { transition: ViewTransition }).transition.skipTransition(),
  );
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
});
