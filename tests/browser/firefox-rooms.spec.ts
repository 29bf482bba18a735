import { writeFileSync } from 'node:fs';
import type { Browser, ElementHandle } from 'puppeteer-core';
import words from '../../locales/it.json' with { type: 'json' };
import { practice } from './chromium.ts';
import { expect, overlayIn, POPUP, test } from './firefox.ts';

async function openRoom(browser: Browser, name: string) {
  const room = await browser.newPage();
  await room.goto(POPUP.replace('popup', name), { waitUntil: [] });
  await room.waitForSelector('h2');
  return { room, says: () => room.$eval('body', ({ textContent }) => textContent ?? '') };
}

test('Firefox: the options hold on the pages, and a broken file changes nothing', async ({ tab, browser_ }, {
  outputPath,
}) => {
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
  const file = outputPath('half.json');
  writeFileSync(file, '{"segnavia": 1, "made":');
  await box.uploadFile(file);
  await expect.poll(says).toContain(words['options/import/broken']);
  expect(await room.$eval('a[download]', ({ href }) => href)).toMatch(/^blob:moz-extension:/);
  await room.reload({ waitUntil: [] });
  await room.waitForSelector('#country');
  expect(await room.$eval('#country', (select) => (select as { selectedIndex?: number }).selectedIndex)).toBe(
    await room.$eval('#country option[value=EE]', (option) => (option as unknown as { index: number }).index),
  );
});

test('Firefox: welcomes, and follows the tab in front from the sidebar', async ({ tab, browser_ }) => {
  const welcomed = async () => (await browser_.pages()).some((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(welcomed).toBe(true);
  await tab.goto(practice('eu-login/identify'));
  const { says } = await openRoom(browser_, 'sidepanel');
  await tab.bringToFront();
  await expect.poll(says).toContain(words['eu-login/identify']);
  await tab.goto(practice('eu-login/authenticate'));
  await expect.poll(says).toContain(words['eu-login/authenticate']);
});
