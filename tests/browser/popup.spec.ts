import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import words from '../../locales/it.json' with { type: 'json' };
import { render } from '../../practice/render.ts';
import { expect, openedPage, practice, shown, test } from './chromium.ts';

const UNKNOWN = 'https://ecas.ec.europa.eu/cas/whatever.cgi';

/** The popup as a page of its own; it looks at the tab that was in front before. */
async function openPopup(page: Page, extension: string): Promise<Page> {
  const popup = await page.context().newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(new URL('/popup.html', extension).href);
  await popup.locator('#checks').waitFor();
  return popup;
}

test('the popup shows the current step and the next one', async ({ page, worker, overlay }) => {
  await page.goto('https://ec.europa.eu/internal_market/imi-net/index_it.htm');
  await expect.poll(async () => (await overlay()).page).toBe('imi/start');
  await page.goto(practice('eu-login/authenticate'));
  await expect.poll(async () => (await overlay()).page).toBe('eu-login/authenticate');
  const popup = await openPopup(page, worker.url());
  await expect(popup.locator('.where')).toContainText('ecas.ec.europa.eu');
  await expect(popup.locator('.where')).toContainText('EU Login: password e secondo fattore');
  await expect(popup.locator('[aria-current=step]')).toContainText('Inserire la password');
  const { violations } = await new AxeBuilder({ page: popup }).analyze();
  expect(violations).toEqual([]);
});

test('the popup says that a page is not one of ours, or not recognised', async ({ page, worker }) => {
  await page.goto(UNKNOWN);
  const unknown = await openPopup(page, worker.url());
  await expect(unknown.locator('body')).toContainText('ecas.ec.europa.eu');
  await expect(unknown.locator('body')).not.toContainText('EU Login: password e secondo fattore');
});

test('a likely page is asked about, and nothing points', async ({ page, worker, overlay }) => {
  await page.route(/\/cas\/logout/, (route) =>
    route.fulfill({
      contentType: 'text/html;charset=utf-8',
      body: '<!doctype html><html lang="hu"><title>EU Login</title><h1>Kijelentkezett</h1><p>Zárja be a böngészőt.</p>',
    }),
  );
  await page.goto('https://ecas.ec.europa.eu/cas/logout');
  await expect.poll(async () => (await overlay()).page).toBe('eu-login/signed-out');
  expect((await overlay()).hints.map(({ state }) => state)).toEqual(['panel']);
  const question = words['overlay/question'].replace('{{page}}', words['eu-login/signed-out']);
  await expect.poll(async () => (await overlay()).hints.map(({ text }) => text).join()).toContain(question);
  const popup = await openPopup(page, worker.url());
  const asked = words['popup/where/question'].replace('{{page}}', words['eu-login/signed-out']);
  await expect(popup.locator('body')).toContainText(asked);
});

test('ticks and choices survive closing, and the hints follow them', async ({ page, worker, overlay }) => {
  await page.goto(practice('eu-login/identify'));
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  let popup = await openPopup(page, worker.url());
  await popup.locator('#checks').click();
  await popup.locator('#check-cache').check();
  await popup.locator('#settings').click();
  await popup.locator('select').selectOption('en');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
  await popup.close();
  await expect
    .poll(async () => (await overlay()).hints.find(({ state }) => state === 'card')?.text)
    .toContain('Do this');
  popup = await openPopup(page, worker.url());
  await expect(popup.locator('#check-cache')).toBeChecked();
  await popup.locator('#settings').click();
  await popup.getByRole('switch').click();
  await expect.poll(async () => (await overlay()).page).toBeNull();
  await popup.getByRole('switch').click();
  await expect.poll(async () => (await overlay()).page).toBe('eu-login/identify');
});

/** Presses Tab until the focus is on this element. */
async function tabTo(popup: Page, css: string): Promise<void> {
  const there = () => popup.evaluate((name) => !!document.activeElement?.matches(name), css);
  for (let presses = 0; presses < 40 && !(await there()); presses++) await popup.keyboard.press('Tab');
  expect(await there(), `Tab reaches ${css}`).toBe(true);
}

test('the checklist is unfolded and ticked by keyboard alone', async ({ page, worker }) => {
  await page.goto(practice('eu-login/identify'));
  const popup = await openPopup(page, worker.url());
  await tabTo(popup, 'summary:has(#checks)');
  await popup.keyboard.press('Enter');
  await tabTo(popup, '#check-restart');
  await popup.keyboard.press('Space');
  await expect(popup.locator('#check-restart')).toBeChecked();
});

/** The place of a journey that was under way before the popup opened. */
const stand = (popup: Page, journey: string, step: string) =>
  popup.evaluate(
    ([id, at]) => {
      const places = { [id as string]: { step: at, at: new Date().toISOString() } };
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      return chrome.storage.local.set({ progress: { version: 2, value: { current: id, places } } });
    },
    [journey, step],
  );

test('a journey is started, confirmed, left, continued and deleted', async ({ page, worker }) => {
  await page.goto(UNKNOWN);
  const popup = await openPopup(page, worker.url());
  const now = popup.locator('[aria-current=step]');
  const button = (name: string) => popup.getByRole('button', { name, exact: true });
  const name = words['still-locked-out'];

  await expect(popup.locator('#journey')).toHaveText(words['popup/journeys']);
  await button(name).click();
  await expect(now).toContainText(words['still-locked-out/reset/wait']);
  await expect(now).toContainText('15 minuti');
  await button(words['overlay/done']).click();
  await expect(now).toContainText(words['still-locked-out/reset/identify']);
  await expect(popup.getByText('Pagina attesa')).toContainText(words['eu-login/identify']);
  await expect(popup.locator('#journey')).toBeFocused();
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);

  await button(words['popup/journey/leave']).click();
  const first = popup.locator('section[aria-labelledby=journey] ul button').first();
  await expect(first).toHaveText(`Continua: ${name}`);
  await first.click();
  await expect(now).toContainText(words['still-locked-out/reset/identify']);

  await button(words['popup/journey/delete']).click();
  await expect(popup.locator('.notice')).toHaveText(`Progressi cancellati: «${name}».`);
  await expect(popup.getByText('Continua:')).toHaveCount(0);
});

test('a journey opens its first page, and the page moves it on', async ({ page, worker }) => {
  await page.goto(practice('eu-login/select-country'));
  const popup = await openPopup(page, worker.url());
  await popup.getByRole('button', { name: words['imi-sign-in'], exact: true }).click();
  await page.waitForURL('https://ec.europa.eu/internal_market/imi-net/**');
  await page.goto(practice('eu-login/identify'));
  await expect(popup.locator('[aria-current=step]')).toContainText(words['imi-sign-in/sign-in/identify']);
  await popup.locator('[aria-current=step] .picture summary').click();
  const picture = popup.getByRole('img', { name: words['eu-login/identify/email'] });
  await expect
    .poll(() => picture.evaluate((img) => (img as unknown as { naturalWidth: number }).naturalWidth))
    .toBeGreaterThan(0);
  await popup.getByRole('link', { name: words['popup/journey/print'] }).click();
  const printed = await openedPage(page.context(), '/handout.html');
  expect(printed.url()).toMatch(/\/handout\.html\?journey=imi-sign-in$/);
});

test('a step off the web can be confirmed while the page that announces it is still open', async ({
  page,
  worker,
  overlay,
}) => {
  const registered = new URL(render({ page: 'eu-login/registered', variants: [], lang: 'it' }).url);
  registered.searchParams.set('practice', 'eu-login/registered');
  await page.goto(registered.href);
  await expect.poll(async () => (await overlay()).page).toBe('eu-login/registered');
  const popup = await openPopup(page, worker.url());
  await stand(popup, 'imi-first-access', 'account/mail');
  const now = popup.locator('[aria-current=step]');
  await expect(now).toContainText(words['imi-first-access/account/mail']);
  await now.getByRole('button', { name: words['overlay/done'], exact: true }).click();
  await expect(now).toContainText(words['imi-first-access/app/password']);
});

test('a journey is over at its end, and never continues into a last resort', async ({ page, worker }) => {
  await page.goto(UNKNOWN);
  const popup = await openPopup(page, worker.url());
  await stand(popup, 'new-or-lost-phone', 'sign-in/home');
  await expect(popup.locator('[aria-current=step]')).toContainText(words['new-or-lost-phone/sign-in/home']);
  await expect(popup.getByText(words['new-or-lost-phone/last-resort/remove-all'])).toBeHidden();
  await popup.getByRole('button', { name: words['overlay/done'], exact: true }).click();
  await expect(popup.locator('.notice')).toContainText(`Completato: «${words['new-or-lost-phone']}»`);
});

test('a symptom leads to its remedies, harmless ones first', async ({ page, worker }) => {
  await page.goto(UNKNOWN);
  const popup = await openPopup(page, worker.url());
  const symptom = popup.locator('[data-symptom=locked-out]');
  await expect(symptom).toBeHidden();
  await popup.locator('#symptoms').click();
  await symptom.locator('> summary').click();
  await expect(symptom.getByText(words['symptom/locked-out/wait'])).toBeVisible();
  const costs = symptom.getByText(words['symptom/locked-out/delete-account']);
  await expect(costs).toBeHidden();
  await symptom.getByText(words['overlay/kind/last']).click();
  await expect(costs).toBeVisible();
  await symptom.getByText(words['overlay/source']).first().click();
  await expect(symptom.getByText(words['source/eu-login']).first()).toBeVisible();
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);

  await popup.locator('[data-symptom=mail-missing] > summary').click();
  await expect(costs).toBeHidden();
  await symptom.locator('> summary').click();
  await symptom.locator('.remedies > li').first().getByRole('button').click();
  await expect(popup.locator('[aria-current=step]')).toContainText(words['still-locked-out/reset/wait']);
  await expect(popup.locator('#journey')).toBeFocused();
});
