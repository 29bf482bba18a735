import type { Page as DriverPage } from '@playwright/test';
import { lookAlikes } from '../../practice/look-alikes.ts';
import { practice } from './chromium.ts';
import { expectedHints } from './expected.ts';
import { expect, overlayIn, POPUP, partsIn, test } from './firefox.ts';
import { atRest, coveredBy, keptOn } from './uncovered.ts';

test('Firefox: from IMI’s start to IMI’s home by keyboard, following the hints', async ({
  tab,
  troubles,
}) => {
  const page = (name: string) => expect.poll(async () => (await overlayIn(tab)).page).toBe(name);
  const hints = () => overlayIn(tab).then(({ hints }) => hints);
  const tabTo = async (anchor: string) => {
    const there = () =>
      tab.evaluate((name) => !!document.activeElement?.matches(`[data-anchor~="${name}"]`), anchor);
    for (let presses = 0; presses < 40 && !(await there()); presses++) await tab.keyboard.press('Tab');
    expect(await there(), `Tab reaches ${anchor}`).toBe(true);
  };
  await tab.goto('https://ec.europa.eu/internal_market/imi-net/index_el.htm');
  await page('imi/start');
  await expect.poll(hints).toMatchObject({ login: 'card' });
  await tabTo('login');
  await tab.keyboard.press('Enter');
  await page('eu-login/identify');
  await expect.poll(hints).toMatchObject({ email: 'card', 'not-eid': 'marker' });
  await tabTo('email');
  await tab.keyboard.type('maria.esempio@comune.example');
  await tab.keyboard.press('Enter');
  await page('eu-login/authenticate');
  await expect.poll(hints).toMatchObject({ 'current-password': 'card', 'user-id': 'marker' });
  await tabTo('current-password');
  await tab.keyboard.type('parola di esempio');
  await tab.keyboard.press('Enter');
  await page('eu-login/second-factor-qr');
  await expect.poll(hints).toMatchObject({ scan: 'card', 'one-time-code': 'marker' });
  await tabTo('one-time-code');
  await expect.poll(hints).toMatchObject({ 'one-time-code': 'card' });
  await tab.keyboard.type('12345678');
  await tab.keyboard.press('Enter');
  await page('imi/home');
  await expect.poll(hints).toEqual(await expectedHints('imi/home', '', 'el'));
  expect(troubles).toEqual([]);
});

const VARIANTS = ['csp', 'ids-gone', 'late', 'body-hidden', 'select'];

for (const variant of VARIANTS) {
  test(`Firefox: eu-login/authenticate ${variant} shows its hints`, async ({ tab, troubles }) => {
    await tab.goto(practice('eu-login/authenticate', variant, 'el'));
    await expect.poll(async () => (await overlayIn(tab)).hints).toMatchObject({ 'current-password': 'card' });
    expect(troubles).toEqual([]);
  });
}

test('Firefox: nothing that is needed is covered, in four windows and two places', async ({ tab }) => {
  const page = tab as unknown as Pick<DriverPage, 'evaluate'>;
  for (const [width, height] of [
    [320, 640],
    [640, 450],
    [768, 1024],
    [1280, 900],
  ] as const) {
    await tab.setViewport({ width, height });
    for (const name of ['eu-login/identify', 'eu-login/authenticate', 'eu-login/second-factor-qr']) {
      await tab.goto(practice(name));
      await expect.poll(async () => (await partsIn(tab)).length).toBeGreaterThan(0);
      for (const top of [0, 300]) {
        await tab.evaluate((to) => window.scrollTo(0, to), top);
        await atRest(page);
        await expect
          .poll(async () => coveredBy(await partsIn(tab), await keptOn(page)), `${name} ${width}`)
          .toEqual([]);
      }
    }
  }
});

test('Firefox: silence on look-alikes', async ({ tab }) => {
  test.slow();
  // Recognition is the same as in Chromium, which looks at all of them (promises.spec.ts); a few show that it runs so here.
  const strangers = lookAlikes().filter(({ url }, index) => !new URL(url).port && index % 4 === 0);
  for (const { name, url } of strangers) {
    const address = new URL(url);
    address.searchParams.set('practice', `look-alikes/${name}`);
    await tab.goto(address.href, { waitUntil: 'networkidle0' });
    expect(await tab.$('[data-segna-via]'), name).toBeNull();
  }
});

test('Firefox: the popup knows the page, keeps ticks, and switches the hints off', async ({
  tab,
  browser_,
}) => {
  await tab.goto(practice('eu-login/authenticate'));
  await expect.poll(async () => (await overlayIn(tab)).page).toBe('eu-login/authenticate');
  const open = async () => {
    const popup = await browser_.newPage();
    await popup.goto(POPUP, { waitUntil: [] });
    await popup.waitForSelector('#checks');
    return popup;
  };
  const popup = await open();
  await expect
    .poll(() => popup.$eval('body', ({ textContent }) => textContent))
    .toContain('EU Login: password');
  await popup.click('#checks');
  await popup.click('#check-cache');
  await expect.poll(() => popup.$eval('#check-cache', (box) => box.matches(':checked'))).toBe(true);
  await popup.close();
  const again = await open();
  expect(await again.$eval('#check-cache', (box) => box.matches(':checked'))).toBe(true);
  await again.click('#settings');
  await again.click('[role=switch]');
  await expect.poll(async () => (await overlayIn(tab)).page).toBeNull();
});
