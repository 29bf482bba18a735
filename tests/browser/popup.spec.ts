import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, practice, shown, test } from './chromium.ts';

/** The popup as a page of its own; it looks at the tab that was in front before. */
async function openPopup(page: Page, extension: string): Promise<Page> {
  const popup = await page.context().newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(new URL('/popup.html', extension).href);
  await popup.locator('#check-cache').waitFor();
  return popup;
}

test('the popup says where one is and what comes next', async ({ page, worker, overlay }) => {
  await page.goto('https://ec.europa.eu/internal_market/imi-net/index_it.htm');
  await expect.poll(async () => (await overlay()).page).toBe('imi/start');
  await page.goto(practice('eu-login/authenticate'));
  await expect.poll(async () => (await overlay()).page).toBe('eu-login/authenticate');
  const popup = await openPopup(page, worker.url());
  await expect(popup.getByText('ecas.ec.europa.eu')).toBeVisible();
  await expect(popup.getByText('EU Login: password e secondo fattore')).toBeVisible();
  await expect(popup.locator('[aria-current=step]')).toContainText('Inserire la password');
  const { violations } = await new AxeBuilder({ page: popup }).analyze();
  expect(violations).toEqual([]);
});

test('a page that is not one of ours, or not recognised, is said to be so', async ({ page, worker }) => {
  await page.goto('https://ecas.ec.europa.eu/cas/whatever.cgi');
  const unknown = await openPopup(page, worker.url());
  await expect(unknown.locator('body')).toContainText('ecas.ec.europa.eu');
  await expect(unknown.getByText('EU Login: password e secondo fattore')).toBeHidden();
});

test('what is ticked and chosen survives closing, and the hints obey', async ({ page, worker, overlay }) => {
  await page.goto(practice('eu-login/identify'));
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  let popup = await openPopup(page, worker.url());
  await popup.locator('#check-cache').check();
  await popup.locator('select').selectOption('en');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
  await popup.close();
  await expect
    .poll(async () => (await overlay()).hints.find(({ state }) => state === 'card')?.text)
    .toContain('Do this');
  popup = await openPopup(page, worker.url());
  await expect(popup.locator('#check-cache')).toBeChecked();
  await popup.getByRole('switch').click();
  await expect.poll(async () => (await overlay()).page).toBeNull();
  await popup.getByRole('switch').click();
  await expect.poll(async () => (await overlay()).page).toBe('eu-login/identify');
});

test('the checklist is ticked by keyboard alone', async ({ page, worker }) => {
  await page.goto(practice('eu-login/identify'));
  const popup = await openPopup(page, worker.url());
  for (let presses = 0; presses < 30; presses++) {
    await popup.keyboard.press('Tab');
    if (await popup.evaluate(() => document.activeElement?.id === 'check-restart')) break;
  }
  await popup.keyboard.press('Space');
  await expect(popup.locator('#check-restart')).toBeChecked();
});
