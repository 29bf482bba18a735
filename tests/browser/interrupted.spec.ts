import type { Browser } from 'webextension-polyfill';
import { expect, practice, shown, test } from './chromium.ts';
import { stopBackground } from './inside.ts';
import { chosen } from './walks.ts';

/** The extension's own interface, in its worker. */
declare const chrome: Browser;

test('the background may stop at any moment: hints come once, and the position on the journey is kept', async ({
  page,
  context,
  worker,
  overlay,
  troubles,
}) => {
  await worker.evaluate((all) => chrome.storage.local.set(all), chosen('imi-sign-in'));
  const card = async (hint: string) => {
    await expect.poll(async () => shown(await overlay())[hint]).toBe('card');
    expect(await page.locator('[data-segna-via]').count()).toBe(1);
  };
  // Before it is asked for anything.
  await stopBackground(context, page);
  await page.goto('https://ecas.ec.europa.eu/cas/login');
  await card('email');
  // Between its answer and the next page.
  await stopBackground(context, page);
  await page.locator('#username').fill('maria.esempio@comune.example');
  await page.locator('#username').press('Enter');
  await card('current-password');
  // While it is at work, again and again.
  for (let times = 0; times < 4; times++) {
    await page.reload({ waitUntil: 'commit' });
    await stopBackground(context, page);
  }
  await page.goto(practice('eu-login/authenticate'));
  await card('current-password');
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`);
  const { progress } = await popup.evaluate(() => chrome.storage.local.get('progress'));
  expect(progress).toMatchObject({
    value: { current: 'imi-sign-in', places: { 'imi-sign-in': { step: 'sign-in/authenticate' } } },
  });
  // A read that was under way in a stopped worker fails there; the next worker reads again.
  expect(troubles.filter((text) => !text.includes('No SW'))).toEqual([]);
});

test('hints show even if storage is full or broken', async ({ page, worker, overlay, troubles }) => {
  await worker.evaluate((all) => chrome.storage.local.set(all), chosen('imi-sign-in'));
  const before = await worker.evaluate(() => chrome.storage.local.get(null));
  await worker.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  await page.goto(practice('eu-login/authenticate'));
  await expect.poll(async () => shown(await overlay())['current-password']).toBe('card');
  expect(await worker.evaluate(() => chrome.storage.local.get(null))).toEqual(before);
  // A read that was under way in a stopped worker fails there; the next worker reads again.
  expect(troubles.filter((text) => !text.includes('No SW'))).toEqual([]);
  await worker.evaluate(() => {
    chrome.storage.local.get = () => Promise.reject(new Error('Corruption'));
  });
  await page.goto(practice('eu-login/identify'));
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  // Reported on the console of the background; that of the page stays empty.
  expect(troubles.filter((trouble) => !trouble.startsWith('Segnavia could not read'))).toEqual([]);
});

test('a tab that was hidden shows its hints once when it returns', async ({
  page,
  context,
  overlay,
  troubles,
}) => {
  await page.goto(practice('eu-login/identify'));
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  const client = await context.newCDPSession(page);
  await client.send('Page.setWebLifecycleState', { state: 'frozen' });
  await stopBackground(context, page);
  await client.send('Page.setWebLifecycleState', { state: 'active' });
  await page.evaluate(() => document.body.append('more'));
  await page.locator('#username').fill('maria');
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  expect(await page.locator('[data-segna-via]').count()).toBe(1);
  // A read that was under way in a stopped worker fails there; the next worker reads again.
  expect(troubles.filter((text) => !text.includes('No SW'))).toEqual([]);
});

test('an element that the page redraws gets its hint again', async ({ page, overlay, troubles }) => {
  await page.goto(practice('eu-login/identify'));
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  for (let times = 0; times < 3; times++)
    await page.evaluate(() => {
      const form = document.querySelector('form#whoamiForm');
      form?.replaceWith(form.cloneNode(true));
    });
  await page.locator('#username').focus();
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  expect(await page.locator('[data-segna-via]').count()).toBe(1);
  // A read that was under way in a stopped worker fails there; the next worker reads again.
  expect(troubles.filter((text) => !text.includes('No SW'))).toEqual([]);
});
