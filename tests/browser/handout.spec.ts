import { readdirSync, readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page, Worker } from '@playwright/test';
import { expect } from './chromium.ts';
import { sharedTest as test } from './shared-chromium.ts';

const journeys = readdirSync('guides/journeys').map((file) => file.replace('.ts', ''));
/** Keys without a slash are journeys; their words may look like them. */
const keys = Object.keys(JSON.parse(readFileSync('locales/en.json', 'utf8'))).filter((key) =>
  key.includes('/'),
);
const languages = readdirSync('locales').map((file) => file.replace('.json', ''));
const otherLanguages = languages.filter((language) => !['en', 'it'].includes(language));

/** Languages in which a journey is looked at: English, Italian, and others by turn, so that each is seen on some sheet. */
const languagesFor = (turn: number) => [
  'en',
  'it',
  ...otherLanguages.filter((_, index) => index % journeys.length === turn),
];

async function open(page: Page, worker: Worker, journey: string, language: string): Promise<void> {
  await page.goto(new URL(`/handout.html?journey=${journey}&language=${language}`, worker.url()).href);
  await page.locator('h1').waitFor();
}

/** Words that are missing come back as their keys, with their gaps unfilled. */
async function complete(page: Page): Promise<void> {
  const text = (await page.locator('body').textContent()) ?? '';
  for (const key of keys) expect(text).not.toContain(key);
  expect(text).not.toMatch(/\{\{|\b(undefined|null|NaN)\b/);
  const images = page.locator('img');
  for (const image of await images.all()) {
    expect(
      await image.evaluate((each: HTMLImageElement) => each.decode().then(() => each.naturalWidth)),
    ).toBe(640);
    expect(await image.getAttribute('alt')).not.toBe('');
  }
}

for (const [turn, journey] of journeys.entries()) {
  test(`${journey} is whole in its languages, accessible, and prints`, async ({ page, worker, troubles }) => {
    for (const language of languagesFor(turn)) {
      await open(page, worker, journey, language);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(await page.locator('.step').count()).toBeGreaterThan(0);
      await complete(page);
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(1);
    expect(troubles).toEqual([]);
  });
}

test('controls are not printed', async ({ page, worker }) => {
  await open(page, worker, 'imi-sign-in', 'it');
  await expect(page.locator('.bar button')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.bar')).toBeHidden();
  await expect(page.getByText('nimic@governo.it')).toBeVisible();
});

test('the language can be chosen for the sheet, and survives a reload', async ({ page, worker }) => {
  await open(page, worker, 'imi-sign-in', 'it');
  await page.locator('select').selectOption({ label: 'English' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.blank')).toBeVisible();
  await expect(page.getByText('nimic@governo.it')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a handout that does not exist is reported, and the others are offered', async ({ page, worker }) => {
  await open(page, worker, 'toString', 'it');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('.choice li')).toHaveCount(journeys.length);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.locator('.choice a').first().click();
  await expect(page.locator('.step').first()).toBeVisible();
});

test('at 320 px nothing overflows the window', async ({ page, worker }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, worker, 'imi-sign-in', 'it');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
