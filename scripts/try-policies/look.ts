import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { addressOf } from '../../practice/pages.ts';
import { OWN, QUESTION, type Sight } from './cases.ts';

/** Milliseconds in which a browser must show what it knows: Chromium tells of a policy seconds after its start. */
const PATIENCE = 30_000;

/** Milliseconds for which the end of loading is waited for; what is looked at may come later. */
const LOADING = 3000;

/** Milliseconds between two looks. */
const PAUSE = 200;

const pause = () => new Promise((done) => setTimeout(done, PAUSE));

/** Opens a page. Where Firefox changes the process of a tab, its driver hears no end of the loading. */
async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address, { timeout: LOADING }).catch(() => undefined);
  return page;
}

const lookAtOptions = () => {
  const field = (css: string) => document.querySelector<HTMLInputElement>(css);
  return {
    language: document.documentElement.lang,
    locks: [field('#language')?.disabled, field('#address')?.disabled],
    address: field('#address')?.value,
    problems: [...document.querySelectorAll('[aria-labelledby=organisation] li')].map((li) => li.textContent),
  };
};

const lookAtFinder = (question: string) => {
  const field = document.querySelector<HTMLInputElement>('#finder');
  if (!field) return null;
  field.value = question;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return document.querySelector('.finder summary')?.textContent ?? null;
};

interface Extension {
  tabs: { query(all: object): Promise<{ id: number }[]> };
  scripting: { executeScript(what: object): Promise<unknown> };
}

/** Tries to reach each tab, as `platform/access.ts` does: nothing but a trial tells. */
const isKeptOff = async () => {
  const { browser, chrome } = globalThis as unknown as Record<string, Extension>;
  const { tabs, scripting } = (browser ?? chrome) as Extension;
  const tries = (await tabs.query({})).map(({ id: tabId }) =>
    scripting.executeScript({ target: { tabId }, func: () => true }).then(() => '', String),
  );
  return (await Promise.all(tries)).some((refusal) => /policy/i.test(refusal));
};

const hasOverlay = () => document.querySelector('[data-segna-via]') !== null;

/** Pages that are looked at: the extension's own by their addresses, and one of the practice site. */
export async function openPages(browser: Browser, root: string) {
  const options = await open(browser, `${root}/options.html`);
  const popup = await open(browser, `${root}/popup.html`);
  const practice = await open(browser, addressOf('eu-login/identify', [], 'en'));
  const look = async (): Promise<Record<string, unknown>> => ({
    ...(await options.evaluate(lookAtOptions)),
    answer: await popup.evaluate(lookAtFinder, QUESTION),
    hasHints: await practice.evaluate(hasOverlay),
    isKeptOff: await options.evaluate(isKeptOff),
  });
  return { options, practice, look };
}

/** Looks until everything that is expected is seen, and gives what is seen otherwise in the end; empty where all fits. */
export async function differencesFrom(
  look: () => Promise<Record<string, unknown>>,
  expectedSight: Partial<Sight>,
): Promise<string[]> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const sight = await look().catch((error: unknown) => ({ error: String(error) }));
    const wrong = Object.entries(expectedSight).filter(
      ([key, value]) => !isDeepStrictEqual((sight as Record<string, unknown>)[key], value),
    );
    if (wrong.length === 0) return [];
    if (Date.now() > end)
      return wrong.map(([key]) => `${key}: ${JSON.stringify((sight as Record<string, unknown>)[key])}`);
    await pause();
  }
}

/** Makes the person's own settings, by hand as a person does. */
export async function makeOwnSettings(options: Page): Promise<void> {
  // In a tab behind another, Firefox does not move the focus, and nothing would be saved.
  await options.bringToFront();
  await options.waitForSelector('#address');
  await options.select('#language', OWN.language);
  await options.type('#address', OWN.address);
  await options.keyboard.press('Tab');
}
