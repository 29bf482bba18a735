import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import words from '../../locales/it.json' with { type: 'json' };
import { expect, practice, test } from './chromium.ts';

/** Opens the popup's page beside the one that stands open, as wide as the side panel can be at least. */
async function open(page: Page, extension: string, name: string): Promise<Page> {
  const room = await page.context().newPage();
  await room.setViewportSize({ width: 320, height: 640 });
  await room.goto(new URL(`/${name}.html`, extension).href);
  await room.locator('#finder').waitFor();
  return room;
}

const isFocused = (room: Page, css: string) =>
  room.evaluate((name) => !!document.activeElement?.matches(name), css);

async function tabTo(room: Page, css: string): Promise<void> {
  for (let presses = 0; presses < 30 && !(await isFocused(room, css)); presses++)
    await room.keyboard.press('Tab');
  expect(await isFocused(room, css), `Tab reaches ${css}`).toBe(true);
}

const isWiderThanWindow = (room: Page) =>
  room.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

for (const name of ['popup', 'sidepanel']) {
  test(`the finder of the ${name} answers by keyboard alone`, async ({ page, worker }) => {
    await page.goto(practice('eu-login/authenticate', '', 'it'));
    const room = await open(page, worker.url(), name);
    await tabTo(room, '#finder');
    await room.keyboard.type('errore 5305');
    const answers = room.locator('.finder [data-symptom]');
    await expect(answers.first()).toHaveAttribute('data-symptom', 'error-5305');
    await expect(room.locator('#finder-hint')).toContainText('1');
    await tabTo(room, '.finder [data-symptom] > summary');
    await room.keyboard.press('Enter');
    await expect(room.locator('.finder').getByText(words['symptom/error-5305/meaning'])).toBeVisible();
    expect(await isWiderThanWindow(room)).toBe(false);
    expect((await new AxeBuilder({ page: room }).include('.finder').analyze()).violations).toEqual([]);

    await room.locator('#finder').fill('ricetta della carbonara');
    await expect(room.locator('#finder-hint')).toHaveText(words['popup/finder/none']);
    await expect(answers).toHaveCount(0);
  });
}

test('the error of the page is offered, found on request, and comes first', async ({
  page,
  worker,
  overlay,
}) => {
  await page.goto(practice('eu-login/authenticate', 'error', 'it'));
  await expect.poll(async () => (await overlay()).page).toBe('eu-login/authenticate');
  const room = await open(page, worker.url(), 'popup');
  await expect(room.locator('.finder [data-symptom]')).toHaveAttribute('data-symptom', 'wrong-password');
  await tabTo(room, '.page-error button');
  await room.keyboard.press('Enter');
  await expect(room.locator('#finder')).not.toHaveValue('');
  expect(await isFocused(room, '#finder')).toBe(true);
  expect(await isWiderThanWindow(room)).toBe(false);
});
