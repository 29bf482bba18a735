import { writeFileSync } from 'node:fs';
import type { Browser, ElementHandle } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import words from '../../locales/it.json' with { type: 'json' };
import { practice } from './chromium.ts';
import { expect, overlayIn, POPUP, test } from './firefox.ts';

/** The extension's own interface, in its pages. */
declare const browser: Extension;

async function openRoom(firefox: Browser, name: string) {
  const room = await firefox.newPage();
  await room.goto(POPUP.replace('popup', name), { waitUntil: [] });
  await room.waitForSelector('h2');
  return { room, says: () => room.$eval('body', ({ textContent }) => textContent ?? '') };
}

test('Firefox: the options apply on pages, and a broken file changes nothing', async ({
  tab,
  browser_,
}, info) => {
  await tab.goto(practice('eu-login/identify'));
  await expect.poll(async () => (await overlayIn(tab)).page).toBe('eu-login/identify');
  const { room, says } = await openRoom(browser_, 'options');
  await room.click('.sites [role=switch]');
  await expect.poll(async () => (await overlayIn(tab)).page).toBeNull();
  await room.click('.sites [role=switch]');
  await expect.poll(async () => (await overlayIn(tab)).page).toBe('eu-login/identify');
  expect(await says()).toContain(words['options/keys/how-firefox']);

  await room.select('#country', 'EE');
  await expect.poll(says).toContain('Estonia: Segnavia');
  const box = (await room.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  const file = info.outputPath('half.json');
  writeFileSync(file, '{"segnavia": 1, "made":');
  await box.uploadFile(file);
  await expect.poll(says).toContain(words['options/import/broken']);
  expect(await room.$eval('a[download]', ({ href }) => href)).toMatch(/^data:application\/json/);
  await room.reload({ waitUntil: [] });
  await room.waitForSelector('#country');
  expect(await room.$eval('#country', (select) => (select as { selectedIndex?: number }).selectedIndex)).toBe(
    await room.$eval('#country option[value=EE]', (option) => (option as unknown as { index: number }).index),
  );
});

test('Firefox: shows the welcome page, and the sidebar follows the active tab', async ({ tab, browser_ }) => {
  await tab.goto(practice('eu-login/identify'));
  const { room, says } = await openRoom(browser_, 'sidepanel');
  // Not from WebDriver, which sees no tab that an extension opens.
  const open = () => room.evaluate(async () => (await browser.tabs.query({})).map(({ url }) => url ?? ''));
  await expect.poll(open).toContainEqual(expect.stringMatching(/\/welcome\.html$/));
  await tab.bringToFront();
  await expect.poll(says).toContain(words['eu-login/identify']);
  await tab.goto(practice('eu-login/authenticate'));
  await expect.poll(says).toContain(words['eu-login/authenticate']);
});
