import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import words from '../../locales/it.json' with { type: 'json' };
import { expect, practice, test } from './chromium.ts';
import { test as firefox, POPUP } from './firefox.ts';

/** The popup as a page of its own, with the checks unfolded. */
async function openChecks(page: Page, extension: string): Promise<Page> {
  const popup = await page.context().newPage();
  await popup.setViewportSize({ width: 320, height: 700 });
  await popup.goto(new URL('/popup.html', extension).href);
  await popup.locator('#checks').click();
  return popup;
}

test('the whole checklist: five checks answer themselves, five are answered by the person', async ({
  page,
  worker,
  context,
}) => {
  await page.goto(practice('imi/start', 'maintenance'));
  const client = await context.newCDPSession(page);
  await expect
    .poll(() => worker.evaluate(() => (globalThis as never as Seen).chrome.storage.local.get('announced')))
    .toHaveProperty('announced');
  await client.send('Emulation.setDocumentCookieDisabled', { disabled: true });
  await page.goto(practice('eu-login/authenticate'));
  const popup = await openChecks(page, worker.url());
  await expect(popup.locator('.check.ok')).toHaveCount(4);
  await expect(popup.getByText(words['check/cookies/refused'])).toBeVisible();
  await expect(popup.getByText(words['check/cookies/how-chrome'])).toBeVisible();
  await expect(popup.getByText(words['check/maintenance/seen'])).toBeVisible();
  for (const id of ['passwords', 'cache', 'restart']) await popup.locator(`#check-${id}`).check();
  await popup.getByText(words['check/colleagues/only-me'], { exact: true }).click();
  await expect(popup.locator('summary:has(#checks)')).toContainText('10 di 10');
  await popup.locator('.clear > summary').click();
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
  await client.send('Emulation.setDocumentCookieDisabled', { disabled: false });
  await page.reload();
  await expect(popup.locator('.check.ok')).toHaveCount(5);
});

test('reasons for no hint: unknown, hidden, switched off', async ({ page, worker, overlay }) => {
  await page.goto('https://ecas.ec.europa.eu/cas/whatever.cgi');
  const popup = await openChecks(page, worker.url());
  const reasons = popup.locator('#why');
  await reasons.locator('summary').click();
  await expect(reasons).toContainText(words['popup/why/not-known'].replace('{{site}}', 'EU Login'));
  await page.goto(practice('eu-login/identify'));
  await expect.poll(async () => (await overlay()).page).toBe('eu-login/identify');
  await expect(reasons).toContainText(words['popup/why/shown']);
  await popup.locator('#settings').click();
  await popup.getByRole('switch').click();
  await expect(reasons).toContainText(words['popup/why/off']);
  await reasons.getByRole('button', { name: words['popup/mend/on'] }).click();
  await expect.poll(async () => (await overlay()).page).toBe('eu-login/identify');
});

interface Seen {
  chrome: {
    storage: { local: { get(key: string): Promise<object> } };
    permissions: {
      contains(what: object): Promise<boolean>;
      remove(what: object): Promise<boolean>;
    };
  };
}

test('clears our sites only, and sign-ins only together with cookies', async ({ page, worker, context }) => {
  const names = async () => (await context.cookies()).map(({ name }) => name);
  await context.addCookies([
    { name: 'ours', value: '1', url: 'https://ecas.ec.europa.eu' },
    { name: 'other', value: '1', url: 'https://example.org' },
  ]);
  await page.goto(practice('eu-login/identify'));
  const popup = await openChecks(page, worker.url());
  await popup.locator('.clear > summary').click();
  const status = popup.locator('.clear [role=status]');
  const beginning = (text: string) => text.split('{{')[0] ?? '';
  await popup.getByRole('button', { name: words['popup/clear/go'] }).click();
  await expect(status).toContainText(beginning(words['popup/clear/said/done']));
  await expect(popup.locator('#check-cache')).toBeChecked();
  expect(await names()).toEqual(expect.arrayContaining(['ours', 'other']));
  await popup.locator('#clear-cookies').check();
  await popup.getByRole('button', { name: words['popup/clear/go'] }).click();
  await expect(status).toContainText(beginning(words['popup/clear/said/done-cookies']));
  expect(await names()).toContain('other');
  expect(await names()).not.toContain('ours');
  const held = { permissions: ['browsingData'] };
  expect(
    await popup.evaluate((what) => (globalThis as never as Seen).chrome.permissions.contains(what), held),
  ).toBe(false);
});

test('if the browser does not allow it, says so and what to do instead', async ({ page, worker }) => {
  await page.goto(practice('eu-login/identify'));
  const popup = await openChecks(page, worker.url());
  await popup.evaluate(() => {
    const { chrome, browser } = globalThis as never as Record<
      'chrome' | 'browser',
      Seen['chrome'] | undefined
    >;
    for (const each of [chrome, browser])
      if (each) Object.defineProperty(each.permissions, 'request', { value: async () => false });
  });
  await popup.locator('.clear > summary').click();
  await popup.getByRole('button', { name: words['popup/clear/go'] }).click();
  await expect(popup.locator('.clear [role=status]')).toHaveText(words['popup/clear/said/refused']);
});

firefox(
  'Firefox: a site taken away is offered back; clearing asks and gives back',
  async ({ tab, browser_ }) => {
    await tab.goto(practice('eu-login/identify'));
    const popup = await browser_.newPage();
    await popup.goto(POPUP, { waitUntil: [] });
    await popup.waitForSelector('#checks');
    await popup.click('#checks');
    const text = () => popup.$eval('body', ({ textContent }) => textContent ?? '');
    const holds = (what: object) =>
      popup.evaluate((asked) => (globalThis as never as Seen).chrome.permissions.contains(asked), what);
    const site = { origins: ['https://www.inail.it/*'] };
    await popup.evaluate((asked) => (globalThis as never as Seen).chrome.permissions.remove(asked), site);
    await expect.poll(text).toContain('www.inail.it. Lì non ci sono');
    expect(await text()).toContain(words['check/access/how-firefox']);
    await popup.click('::-p-text(Consenti su questi siti)');
    await expect.poll(() => holds(site)).toBe(true);
    await expect.poll(text).toContain(words['check/access/ok']);

    await popup.click('.clear > summary');
    expect(await text()).toContain(words['popup/clear/all']);
    await popup.click('.clear button');
    await expect.poll(text).toContain(words['popup/clear/said/done'].split('{{')[0] ?? '');
    await expect.poll(() => holds({ permissions: ['browsingData'] })).toBe(false);
  },
);
