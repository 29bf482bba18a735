import type { Page } from '@playwright/test';
import { expect, shown } from './chromium.ts';
import { expectedHints } from './expected.ts';
import { sharedTest as test } from './shared-chromium.ts';

/** Presses Tab until the focus is on the element that the hint points at, as someone without a mouse would. */
async function tabTo(page: Page, anchor: string): Promise<void> {
  const there = () =>
    page.evaluate((name) => !!document.activeElement?.matches(`[data-anchor~="${name}"]`), anchor);
  for (let presses = 0; presses < 40 && !(await there()); presses++) await page.keyboard.press('Tab');
  expect(await there(), `Tab reaches ${anchor}`).toBe(true);
}

test('from IMI’s start to IMI’s home by keyboard alone, following the hints', async ({
  page,
  overlay,
  troubles,
}) => {
  const card = async (hint: string) =>
    expect.poll(async () => shown(await overlay())[hint], `the card of ${hint} is open`).toBe('card');

  await page.goto('https://ec.europa.eu/internal_market/imi-net/index_it.htm');
  await card('login');
  await tabTo(page, 'login');
  await page.keyboard.press('Enter');

  await expect.poll(async () => (await overlay()).page).toBe('eu-login/identify');
  await card('email');
  await tabTo(page, 'email');
  await page.keyboard.type('maria.esempio@comune.example');
  await tabTo(page, 'next');
  await card('next');
  await page.keyboard.press('Enter');

  await expect.poll(async () => (await overlay()).page).toBe('eu-login/authenticate');
  await card('current-password');
  await tabTo(page, 'current-password');
  await page.keyboard.type('parola di esempio');
  await tabTo(page, 'method');
  await card('method');
  await page.keyboard.press('Enter');
  await expect.poll(async () => Object.keys(shown(await overlay()))).toContain('method-pin');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await tabTo(page, 'sign-in');
  await card('sign-in');
  await page.keyboard.press('Enter');

  await expect.poll(async () => (await overlay()).page).toBe('eu-login/second-factor-pin');
  const secondFactor = await expectedHints('eu-login/second-factor-pin');
  await expect.poll(async () => shown(await overlay())).toEqual(secondFactor);
  await page.locator('[data-practice-strip] button').focus();
  await page.keyboard.press('Enter');

  await expect.poll(async () => (await overlay()).page).toBe('imi/home');
  const home = await expectedHints('imi/home');
  await expect.poll(async () => shown(await overlay())).toEqual(home);
  expect(troubles).toEqual([]);
});

test('the panel counts the steps by the page, not by the order of visits', async ({
  page,
  overlay,
  context,
}) => {
  const panel = async () => {
    const client = await context.newCDPSession(page);
    const { nodes } = (await client.send('Accessibility.getFullAXTree')) as {
      nodes: { name?: { value: string } }[];
    };
    return nodes.map(({ name }) => name?.value).join(' ');
  };
  await page.goto('https://ec.europa.eu/internal_market/imi-net/index_it.htm');
  await expect.poll(panel).toContain('1 di 4');
  await page.goto('https://ecas.ec.europa.eu/cas/login?practice=eu-login/authenticate&lang=it');
  await expect.poll(panel).toContain('3 di 4');
  await page.goto('https://ecas.ec.europa.eu/cas/login?practice=eu-login/identify&lang=it');
  await expect.poll(panel).toContain('2 di 4');
  await page.goto('https://ecas.ec.europa.eu/cas/login?practice=eu-login/select-country&lang=it');
  await expect.poll(async () => shown(await overlay())['wrong-turn']).toBe('panel');
});
