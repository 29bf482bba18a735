import type { Page, Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { supportedLanguages } from '../../platform/speech.ts';
import { expect, test } from './chromium.ts';

/** The extension's own interface, in its worker. */
declare const chrome: Browser;

const PAGES = [
  'popup.html',
  'options.html',
  'report.html',
  'welcome.html',
  'handout.html?journey=imi-first-access',
];

/** Width of a phone, and of a window of 1280 px at 400 %. */
const NARROW = 320;

/** Settings as of version 1, which Segnavia brings up to date. */
const chooseLanguage = (worker: Worker, language: string) => {
  const value = { language, hints: true, hiddenHints: [], hiddenSites: [] };
  return worker.evaluate((settings) => chrome.storage.local.set({ settings }), { version: 1, value });
};

/** Texts that run over the edge of the window, or are cut off by their own element. */
const overflowing = (page: Page) =>
  page.evaluate((width) => {
    const isCut = (element: HTMLElement) => {
      const { overflowX } = getComputedStyle(element);
      return /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    };
    const wrong = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      if (!element.checkVisibility() || box.width <= 1 || !element.innerText?.trim()) return false;
      return box.right > width + 1 || isCut(element);
    });
    return wrong.map((element) => `${element.tagName} ${element.innerText.slice(0, 40)}`).slice(0, 3);
  }, NARROW);

for (const name of PAGES) {
  test(`${name} has room for each language in a narrow window`, async ({ page, worker }) => {
    // Each of 24 languages is loaded anew.
    test.slow();
    await page.setViewportSize({ width: NARROW, height: 640 });
    for (const language of supportedLanguages) {
      await chooseLanguage(worker, language);
      await page.goto(new URL(`/${name}`, worker.url()).href);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect.soft(await overflowing(page), language).toEqual([]);
    }
  });
}
