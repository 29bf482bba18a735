import type { Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import words from '../../locales/it.json' with { type: 'json' };
import { structureIn } from '../../scripts/adopt/structure-file.ts';
import { practice } from './chromium.ts';
import { expect, overlayIn, POPUP, test } from './firefox.ts';

/** The extension's own interface, in its pages. */
declare const browser: Extension;

/** Presses Tab until the focus is on this element; not for ever. */
async function tabTo(room: Page, css: string): Promise<void> {
  const there = () => room.evaluate((name) => document.activeElement?.matches(name) ?? false, css);
  for (let presses = 0; presses < 30 && !(await there()); presses++) await room.keyboard.press('Tab');
  expect(await there(), `Tab reaches ${css}`).toBe(true);
}

test('Firefox: the question about a hint, and the file of the page’s structure, by keyboard alone', async ({
  tab,
  browser_,
}) => {
  await tab.goto(practice('eu-login/identify', 'ids-gone'));
  await expect.poll(async () => (await overlayIn(tab)).hints.email).toBe('card');
  const room = await browser_.newPage();
  await room.goto(POPUP, { waitUntil: [] });
  await room.waitForSelector('#points');
  await tabTo(room, '#points');
  await room.keyboard.press('Enter');
  await tabTo(room, '.points .choice button');
  const pointId = await room.$eval('.points [data-point]', (each) => each.getAttribute('data-point') ?? '');
  await room.keyboard.press('Enter');
  await room.waitForSelector('.points .link');
  // From the heading of the questions, not from the top of the page.
  await expect.poll(() => room.evaluate(() => document.activeElement?.id)).toBe('points');

  // WebDriver sees no tab that an extension opens, so its address is written by hand.
  const id = await room.evaluate(
    async () => (await browser.tabs.query({})).find(({ url }) => url?.includes('ids-gone'))?.id,
  );
  await room.goto(POPUP.replace('popup.html', `structure.html?tab=${id}`), { waitUntil: [] });
  await room.waitForSelector('#answers');
  const file = () => room.$eval('#file', (each) => (each as unknown as { value: string }).value);
  const says = () => room.$eval('[role=status]', ({ textContent }) => textContent);
  await tabTo(room, '#file');
  await tabTo(room, '#answers');
  expect(structureIn(await file()).answers).toBeUndefined();
  await room.keyboard.press(' ');
  expect(structureIn(await file()).answers).toMatchObject({ [pointId]: { right: true } });
  await tabTo(room, 'button.second');
  await room.keyboard.press('Enter');
  await expect.poll(says).toBe(words['structure/copied']);
  await room.keyboard.down('Shift');
  await tabTo(room, 'a.main');
  await room.keyboard.up('Shift');
  await room.keyboard.press('Enter');
  await expect.poll(says).toBe(words['structure/saved']);
});
