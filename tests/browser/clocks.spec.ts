import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import type { Browser } from 'webextension-polyfill';
import words from '../../locales/it.json' with { type: 'json' };
import { render } from '../../practice/render.ts';
import { expect, launch, test } from './chromium.ts';

/** The extension's own interface, in its worker and its pages. */
declare const chrome: Browser;

/** A practice page at its own address. */
function at(page: string): string {
  const address = new URL(render({ page, variants: [], lang: 'it' }).url);
  address.searchParams.set('practice', page);
  return address.href;
}

async function open(page: Page, extension: string, path = '/popup.html'): Promise<Page> {
  const popup = await page.context().newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(new URL(path, extension).href);
  return popup;
}

/** Stores a clock, as if the person had started it earlier. */
const noteClock = (where: Page, id: string, since: string) =>
  where.evaluate(
    ([clock, begun]) => {
      const value = { [clock as string]: { since: begun, seen: 0, uid: 'a1' } };
      return chrome.storage.local.set({ clocks: { version: 1, value } });
    },
    [id, since],
  );

const badge = (where: Page) => where.evaluate(() => chrome.action.getBadgeText({}));
const title = (where: Page) => where.evaluate(() => chrome.action.getTitle({}));

const day = (ago: number) => {
  const date = new Date();
  date.setDate(date.getDate() - ago);
  return `${date.getFullYear()}-${`${date.getMonth() + 1}`.padStart(2, '0')}-${`${date.getDate()}`.padStart(2, '0')}`;
};
const minutesAgo = (minutes: number, seconds = 0) =>
  new Date(Date.now() - minutes * 60_000 + seconds * 1000).toISOString();

test('where the password is changed, a clock is offered, started by the person, and exported to a calendar', async ({
  page,
  worker,
  overlay,
}) => {
  await page.goto(at('eu-login/change-password'));
  await expect.poll(async () => (await overlay()).page).toBe('eu-login/change-password');
  const popup = await open(page, worker.url());
  const offer = popup.locator('.due');
  await expect(offer).toHaveCount(1);
  await expect(offer).toContainText(words['clock/password/offer']);
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
  await offer.getByRole('button', { name: words['popup/clocks/note-day'] }).click();
  await expect(popup.locator('.noted')).toContainText('Termine per rinnovarla');
  await expect(popup.locator('#where')).toBeFocused();

  await popup.locator('summary:has(#clocks)').click();
  const [file] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('link', { name: words['popup/clocks/calendar'] }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('segnavia.ics');
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await file.path(), 'utf8')));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  const today = new Date();
  const months =
    event.startDate.year * 12 + event.startDate.month - today.getFullYear() * 12 - today.getMonth() - 1;
  expect([event.summary, event.startDate.isDate, months]).toEqual([
    words['clock/password/calendar'],
    true,
    3,
  ]);
  const triggers = event.component
    .getAllSubcomponents('valarm')
    .map((alarm) => `${alarm.getFirstPropertyValue('trigger')}`);
  expect(triggers).toEqual(['-P14D', '-P2D']);
});

test('a clock is started, corrected and deleted by keyboard alone', async ({ page, worker }) => {
  const popup = await open(page, worker.url());
  const hasFocus = (css: string) => popup.evaluate((name) => !!document.activeElement?.matches(name), css);
  const tabTo = async (css: string) => {
    for (let presses = 0; presses < 60 && !(await hasFocus(css)); presses++)
      await popup.keyboard.press('Tab');
    expect(await hasFocus(css), `Tab reaches ${css}`).toBe(true);
  };
  await popup.locator('#clocks').waitFor();
  await tabTo('summary:has(#clocks)');
  await popup.keyboard.press('Enter');
  await tabTo('[data-clock=password] summary');
  await popup.keyboard.press('Enter');
  await tabTo('#clock-password');
  await popup.keyboard.press('Enter');
  const clock = popup.locator('[data-clock=password]');
  await expect(clock).toContainText('Cambiata il: oggi');
  expect(await hasFocus('summary:has(#clocks)'), 'the focus stays in its part').toBe(true);

  await tabTo('[data-clock=password] .quiet:not(.source) summary');
  await popup.keyboard.press('Enter');
  await popup.locator('#clock-password').fill(day(200));
  await popup.locator('#clock-password').press('Enter');
  await expect(popup.locator('[data-due=password]')).toContainText('terminati');
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);

  await tabTo('[data-clock=password] .quiet:not(.source) summary');
  await popup.keyboard.press('Enter');
  await tabTo('[data-clock=password] .link');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('[data-due=password]')).toHaveCount(0);
  await expect
    .poll(() => popup.evaluate(() => chrome.storage.local.get('clocks')))
    .toMatchObject({ clocks: { value: {} } });
});

test('the alarm only wakes: a stopped worker reads the stored clocks, and sets the next alarm', async ({
  page,
  worker,
}) => {
  const inside = await open(page, worker.url(), '/handout.html');
  const alarmTimes = () =>
    inside.evaluate(async () => (await chrome.alarms.getAll()).map((each) => each.scheduledTime));
  const since = minutesAgo(5);
  const end = new Date(since).getTime() + 15 * 60_000;
  await noteClock(inside, 'lock', since);
  await expect.poll(alarmTimes).toEqual([end]);
  const client = await page.context().newCDPSession(inside);
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await inside.evaluate(() => chrome.alarms.create('clocks', { when: Date.now() }));
  await expect.poll(alarmTimes).toEqual([end]);
  expect(await badge(inside)).toBe('');
});

test('when a wait is over the icon says so until the popup has been opened', async ({ page, worker }) => {
  const inside = await open(page, worker.url(), '/handout.html');
  await noteClock(inside, 'lock', minutesAgo(15, 3));
  await expect.poll(() => badge(inside)).toBe('1');
  expect(await title(inside)).toContain('Segnavia\nI 15 minuti sono passati');
  const popup = await open(page, worker.url());
  await expect(popup.locator('[data-due=lock]')).toContainText('I 15 minuti sono passati');
  await expect.poll(() => badge(inside)).toBe('');
  expect(await title(inside)).toBe('Segnavia');
});

test('the stored day decides: a coming day is announced, an old wait is dropped, and reminders can be off', async ({
  page,
  worker,
}) => {
  const inside = await open(page, worker.url(), '/handout.html');
  await noteClock(inside, 'password', day(-40));
  const popup = await open(page, worker.url());
  await popup.locator('summary:has(#clocks)').click();
  await expect(popup.getByText(words['popup/clocks/ahead'])).toBeVisible();
  await popup.close();
  expect(await badge(inside)).toBe('');

  await noteClock(inside, 'password', day(85));
  await expect.poll(() => badge(inside)).toBe('1');
  expect(await title(inside)).toContain(words['clock/password/soon'].split('{{')[0]);
  await inside.evaluate(() => {
    const value = {
      language: null,
      textSize: 100,
      coordinator: { country: 'IT', address: null },
      reminders: false,
      hints: true,
      hiddenHints: [],
      hiddenSites: [],
    };
    return chrome.storage.local.set({ settings: { version: 2, value } });
  });
  await expect.poll(() => badge(inside)).toBe('');

  await noteClock(inside, 'lock', minutesAgo(1440 + 15));
  await expect
    .poll(() => inside.evaluate(() => chrome.storage.local.get('clocks')))
    .toMatchObject({ clocks: { value: {} } });
  await expect.poll(() => inside.evaluate(() => chrome.alarms.getAll())).toEqual([]);
});

test('after a restart of the browser the icon shows unseen notices again', async ({ site }) => {
  const folder = mkdtempSync(join(tmpdir(), 'segnavia-'));
  const start = async () => {
    const context = await launch(folder, site.proxyPort, 'it');
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return open(await context.newPage(), worker.url(), '/handout.html');
  };
  const first = await start();
  await noteClock(first, 'password', day(85));
  await expect.poll(() => badge(first)).toBe('1');
  await first.context().close();
  const second = await start();
  await expect.poll(() => badge(second)).toBe('1');
  await expect.poll(() => second.evaluate(() => chrome.alarms.getAll())).toHaveLength(1);
  await second.context().close();
});
