import ICAL from 'ical.js';
import type { Browser } from 'webextension-polyfill';
import words from '../../locales/it.json' with { type: 'json' };
import { expect, POPUP, test } from './firefox.ts';

/** The extension's own interface, in its pages. */
declare const browser: Browser;

test('Firefox: a clock is started, shown when due, seen, exported to a calendar and deleted', async ({
  browser_,
}) => {
  const popup = await browser_.newPage();
  await popup.goto(POPUP, { waitUntil: [] });
  await popup.waitForSelector('summary:has(#clocks)');
  const badge = () => popup.evaluate(() => browser.action.getBadgeText({}));
  const text = (css: string) => popup.$eval(css, ({ textContent }) => textContent);

  // Started 85 days ago, on another page of the extension: there is an unseen notice.
  await popup.evaluate(() => {
    const since = new Date(Date.now() - 85 * 86_400_000).toISOString().slice(0, 10);
    return browser.storage.local.set({
      clocks: { version: 1, value: { password: { since, seen: 0, uid: 'a1' } } },
    });
  });
  await popup.waitForSelector('[data-due=password]');
  expect(await text('[data-due=password]')).toContain(words['clock/password/soon'].split('{{')[0]);
  await expect.poll(badge).toBe('');
  expect(await popup.evaluate(() => browser.alarms.getAll())).toHaveLength(1);

  await popup.click('summary:has(#clocks)');
  const link = await popup.$eval('[data-clock=password] a[download]', ({ href }) => href);
  const file = decodeURIComponent(link.slice(link.indexOf(',') + 1));
  const calendar = new ICAL.Component(ICAL.parse(file));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  expect([event.uid, event.summary, event.startDate.isDate]).toEqual([
    'a1@segnavia',
    words['clock/password/calendar'],
    true,
  ]);

  await popup.click('[data-clock=password] .quiet:not(.source) summary');
  await popup.click('[data-clock=password] .link');
  await expect.poll(() => popup.$('[data-due=password]')).toBeNull();
  await expect.poll(() => popup.evaluate(() => browser.alarms.getAll())).toEqual([]);
});
