import type { Browser } from 'webextension-polyfill';
import { expect, practice, shown, test } from './chromium.ts';

/** The extension's own interface, in its worker. */
declare const chrome: Browser;

// Headless Chromium does not start again an extension that reloads itself: for the page it is gone for good.
test('when the extension is removed, the overlay leaves open pages without an error', async ({
  page,
  worker,
  overlay,
  troubles,
}) => {
  await page.goto(practice('eu-login/authenticate'));
  await expect.poll(async () => shown(await overlay())['current-password']).toBe('card');
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect.poll(() => page.locator('[data-segna-via]').count()).toBe(0);
  await page.locator('#password').pressSequentially('abc');
  await page.evaluate(() => document.body.append('more'));
  await page.locator('#verif-method-dd-id').click();
  expect(await page.locator('[data-segna-via]').count()).toBe(0);
  expect(troubles).toEqual([]);
});

test('a newer detector in an open page takes over from the old one', async ({
  page,
  worker,
  overlay,
  troubles,
}) => {
  await page.goto(practice('eu-login/authenticate'));
  await expect.poll(async () => shown(await overlay())['current-password']).toBe('card');
  await page.evaluate(() => document.querySelector('[data-segna-via]')?.setAttribute('data-old', ''));
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://ecas.ec.europa.eu/*' });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id as number },
      files: ['/detect-eu-login-cas-login.js'],
    });
  });
  await expect.poll(() => page.locator('[data-segna-via][data-old]').count()).toBe(0);
  await expect.poll(async () => shown(await overlay())['current-password']).toBe('card');
  expect(await page.locator('[data-segna-via]').count()).toBe(1);
  expect(troubles).toEqual([]);
});

test('an overlay removed by the page returns once the page is quiet', async ({ page, overlay }) => {
  await page.goto(practice('eu-login/identify'));
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  await page.evaluate(() => document.querySelector('[data-segna-via]')?.remove());
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  expect(await page.locator('[data-segna-via]').count()).toBe(1);
});

test('after going back, the hints return once', async ({ page, overlay }) => {
  await page.goto(practice('eu-login/identify'));
  await page.goto(practice('eu-login/authenticate'));
  await expect.poll(async () => (await overlay()).page).toBe('eu-login/authenticate');
  await page.goBack();
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  expect(await page.locator('[data-segna-via]').count()).toBe(1);
});

test('the shortcut moves the focus into the hints and back', async ({ page, worker, overlay }) => {
  await page.goto(practice('eu-login/identify'));
  await page.bringToFront();
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  await page.locator('#username').focus();
  // Headless browsers have no shortcuts: this is the message that the shortcut sends.
  const press = () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      await chrome.tabs.sendMessage(tab?.id as number, { kind: 'focus' });
    });
  const hasFocus = () => page.evaluate(() => document.activeElement?.matches('[data-segna-via]'));
  await press();
  await expect.poll(hasFocus).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(async () => shown(await overlay()).email).toBe('marker');
  await expect.poll(hasFocus).toBe(false);
  await press();
  await expect.poll(hasFocus).toBe(true);
  await press();
  await expect.poll(hasFocus).toBe(false);
});

test('a page that changes its path without loading gets the detector of that path', async ({
  page,
  overlay,
}) => {
  const go = (path: string) =>
    page.evaluate((to) => {
      history.pushState({}, '', to);
      document.body.append('');
    }, path);
  await page.goto(practice('eu-login/identify'));
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  await go('/cas/privacyStatement.html');
  await expect(page.locator('[data-segna-via]')).toHaveCount(0);
  await go('/cas/login');
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
});
