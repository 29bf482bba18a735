import type { CDPSession, Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { settings } from '../../platform/items.ts';
import { partsShown } from '../../scripts/browser/overlay-view.ts';
import { expect, practice, shown } from './chromium.ts';
import { SAID } from './said.ts';
import { sharedTest as test } from './shared-chromium.ts';
import { coveredNow } from './uncovered.ts';

/** The extension's own interface, in its worker. */
declare const chrome: Browser;

/** Opens a practice page, and waits for the card of a hint. */
async function openWithCard(
  page: Page,
  overlay: () => Promise<Parameters<typeof shown>[0]>,
  name: string,
  hint: string,
): Promise<void> {
  await page.goto(practice(name));
  await expect.poll(async () => shown(await overlay())[hint]).toBe('card');
}

/** Middle of the first part of the overlay in this state; null for the panel. */
async function middleOf(client: CDPSession, state: string | null): Promise<{ x: number; y: number }> {
  const part = (await partsShown(client)).find((each) => each.state === state && each.name !== 'folded');
  if (!part) throw new Error(`Nothing is drawn as ${state}.`);
  return { x: part.box.x + part.box.width / 2, y: part.box.y + part.box.height / 2 };
}

test('hints are not printed', async ({ page, context, overlay }) => {
  const client = await context.newCDPSession(page);
  await openWithCard(page, overlay, 'eu-login/identify', 'email');
  await page.emulateMedia({ media: 'print' });
  expect(await partsShown(client)).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
  expect((await partsShown(client)).length).toBeGreaterThan(0);
});

test('only the page is selected and copied', async ({ page, context, overlay }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWithCard(page, overlay, 'eu-login/identify', 'email');
  await page.evaluate(() => (document.activeElement as HTMLElement)?.blur());
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.length).toBeGreaterThan(100);
  expect(SAID.filter((words) => copied.includes(words))).toEqual([]);
});

test('Escape in the hints returns to the page, and does not close the dialog of the page around them', async ({
  page,
  overlay,
  worker,
}) => {
  await openWithCard(page, overlay, 'eu-login/identify', 'email');
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.append(document.querySelector('form') as HTMLElement);
    document.body.append(dialog);
    dialog.showModal();
  });
  await expect.poll(() => page.locator('dialog [data-segna-via]').count()).toBe(1);
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    await chrome.tabs.sendMessage(tab?.id as number, { kind: 'focus' });
  });
  const isInside = () => page.evaluate(() => document.activeElement?.matches('[data-segna-via]'));
  await expect.poll(isInside).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(isInside).toBe(false);
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
});

test('a press in the hints reaches no listener of the page, by mouse or by finger', async ({
  page,
  context,
  overlay,
}) => {
  const client = await context.newCDPSession(page);
  await openWithCard(page, overlay, 'eu-login/identify', 'email');
  await page.evaluate(() => {
    const heard: string[] = [];
    const types = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu'];
    for (const type of [...types, 'touchstart', 'touchend'])
      document.addEventListener(type, ({ type }) => heard.push(type));
    Object.assign(window, { heard });
  });
  const takeHeard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  const { x, y } = await middleOf(client, 'card');
  await page.mouse.dblclick(x, y);
  await page.mouse.click(x, y, { button: 'right' });
  expect(await takeHeard()).toEqual([]);
  for (const [type, touchPoints] of [
    ['touchStart', [{ x, y }]],
    ['touchEnd', []],
  ] as const)
    await client.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  expect(await takeHeard()).toEqual([]);
  // The list is not deaf: it hears a press beside the hints.
  await page.mouse.click(3, 3);
  expect(await takeHeard()).toContain('pointerup');
});

test('the wheel over the panel scrolls the page, where the panel itself has nothing to scroll', async ({
  page,
  context,
  overlay,
}) => {
  const client = await context.newCDPSession(page);
  await openWithCard(page, overlay, 'eu-login/identify', 'email');
  await page.evaluate(() => document.body.style.setProperty('min-height', '3000px'));
  const { x, y } = await middleOf(client, null);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('hints withstand an extension that marks every new element', async ({ page, overlay }) => {
  await openWithCard(page, overlay, 'eu-login/identify', 'email');
  await page.evaluate(() => {
    const mark = (each: Node) => each instanceof Element && each.setAttribute('data-scanned', '1');
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) addedNodes.forEach(mark);
      for (const each of document.querySelectorAll('html > *')) mark(each);
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  for (let round = 0; round < 8; round++) {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.showModal();
    });
    await expect.poll(() => page.locator('[data-segna-via]').count()).toBe(0);
    await page.evaluate(() => document.querySelector('dialog')?.remove());
    await expect.poll(() => page.locator('[data-segna-via]').count()).toBe(1);
    await page.evaluate(() => document.body.append('more'));
  }
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
});

test('a press in the hints leaves the popover open that holds their element', async ({
  page,
  context,
  overlay,
}) => {
  const client = await context.newCDPSession(page);
  await openWithCard(page, overlay, 'eu-login/identify', 'email');
  await page.evaluate(() => {
    const popover = document.createElement('div');
    popover.popover = 'auto';
    popover.style.width = '360px';
    document.querySelector('#username')?.before(popover);
    popover.append(document.querySelector('#username') as Element);
    popover.showPopover();
  });
  const isInside = () => page.locator('[popover=auto] > [data-segna-via]').count();
  await expect.poll(isInside).toBe(1);
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  const { x, y } = await middleOf(client, 'card');
  await page.mouse.click(x, y);
  const popover = page.locator('[popover=auto]');
  expect(await popover.evaluate((each) => each.matches(':popover-open'))).toBe(true);
  // Once the page has closed it, the overlay is outside again.
  await popover.evaluate((each: HTMLElement) => each.hidePopover());
  await expect.poll(isInside).toBe(0);
  await expect(page.locator('[data-segna-via]')).toHaveCount(1);
});

test('without a doctype the card follows its field', async ({ page, context, overlay }) => {
  const client = await context.newCDPSession(page);
  await page.route(/\/cas\/login/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<!doctype html>/i, '');
    await route.fulfill({ response, body });
  });
  await openWithCard(page, overlay, 'eu-login/identify', 'email');
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  const distance = async () => {
    const card = (await partsShown(client)).find(({ state }) => state === 'card');
    const field = await page.locator('#username').boundingBox();
    return Math.abs((card?.box.y ?? 9999) - (field?.y ?? 0));
  };
  const before = await distance();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('form { position: relative; top: 200px }');
    document.adoptedStyleSheets = [sheet];
  });
  await expect.poll(async () => Math.abs((await distance()) - before)).toBeLessThan(40);
});

test('a gutter for scrollbars at both edges shifts no hint', async ({ page, context, overlay }) => {
  const client = await context.newCDPSession(page);
  await openWithCard(page, overlay, 'eu-login/identify', 'email');
  await page.evaluate(() => {
    document.documentElement.style.setProperty('scrollbar-gutter', 'stable both-edges');
    window.dispatchEvent(new Event('resize'));
  });
  expect(await page.evaluate(() => document.documentElement.getBoundingClientRect().x)).toBeGreaterThan(0);
  await expect.poll(async () => (await coveredNow(page, client)).covered).toEqual([]);
  const cut = async () =>
    (await partsShown(client)).filter(({ box }) => box.x < 0 || box.x + box.width > 1280);
  await expect.poll(cut).toEqual([]);
});

test('a page restored by Back shows hints by the current settings', async ({ page, overlay, worker }) => {
  await openWithCard(page, overlay, 'eu-login/identify', 'email');
  // While it is kept, a page hears nothing.
  await worker.evaluate(() => {
    chrome.tabs.sendMessage = () => Promise.reject(new Error('The page is in the cache.'));
  });
  const value = { ...settings.empty, hints: false };
  const stored = { [settings.key]: { version: settings.version, value } };
  await worker.evaluate((items) => chrome.storage.local.set(items), stored);
  expect(shown(await overlay()).email).toBe('card');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect.poll(async () => (await overlay()).page).toBeNull();
});
