import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { type DevTools, readOverlay, type ShownOverlay } from '../browser/overlay-view.ts';

/** Milliseconds that hints may take to appear before a page counts as one without. */
const PATIENCE = 10_000;
const INTERVAL = 250;

/** Prints what is seen on every page of the browser, after each load, until `signal` stops it. */
export async function narrate(browser: Browser, chromium: boolean, signal: AbortSignal): Promise<void> {
  const watch = (page: Page) => page.on('load', () => void tell(page, chromium, signal));
  browser.on('targetcreated', async (target) => {
    const page = target.type() === 'page' ? await target.page().catch(() => null) : null;
    if (page !== null) watch(page);
  });
  for (const page of await browser.pages()) watch(page);
}

/** A page may go, or be replaced, while it is being looked at: the next load tells of the next one. */
async function tell(page: Page, chromium: boolean, signal: AbortSignal): Promise<void> {
  try {
    const url = page.url();
    if (!url.startsWith('https:')) return;
    const answer = await page.evaluate(() => document.documentElement.dataset.practiceAnswer);
    const overlay = chromium ? await overlayInChromium(page, signal) : await overlayInFirefox(page, signal);
    if (!signal.aborted && page.url() === url) {
      console.log([`\n${url}`, `  practice answer: ${answer ?? 'none'}`, ...overlay].join('\n'));
    }
  } catch (error) {
    if (!signal.aborted && !page.isClosed() && !/context|detached|closed/i.test(String(error))) throw error;
  }
}

async function overlayInChromium(page: Page, signal: AbortSignal): Promise<string[]> {
  const client = await page.createCDPSession();
  try {
    return inWords(await settledView(client, signal));
  } finally {
    await client.detach().catch(() => {});
  }
}

/** The overlay once it shows the same hints twice running, or whatever it shows when patience ends. */
async function settledView(client: DevTools, signal: AbortSignal): Promise<ShownOverlay> {
  const end = Date.now() + PATIENCE;
  let before = '';
  for (;;) {
    const view = await readOverlay(client);
    const now = inWords(view).join('\n');
    if (signal.aborted || Date.now() > end || (view.hints.length > 0 && now === before)) return view;
    before = now;
    await pause(INTERVAL);
  }
}

/** The overlay in words, one line for the page and one for each hint. */
export function inWords({ page, hints }: ShownOverlay): string[] {
  if (page === null) return ['  overlay: none'];
  const lines = hints.map(({ id, state, text }) => `  ${state ?? '?'} ${id}: ${text || '(no text)'}`);
  return [`  overlay: ${page}`, ...(lines.length > 0 ? lines : ['  no hint is shown'])];
}

/** Firefox keeps closed shadow roots closed: it only tells whether there is an overlay. */
async function overlayInFirefox(page: Page, signal: AbortSignal): Promise<string[]> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const there = await page.evaluate(() => document.querySelector('[data-segna-via]') !== null);
    if (there) return ['  overlay: there (Firefox does not let its hints be read)'];
    if (signal.aborted || Date.now() > end) return ['  overlay: none'];
    await pause(INTERVAL);
  }
}
