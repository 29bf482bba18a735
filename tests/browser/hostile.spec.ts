import type { Page, Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { attacks } from '../../practice/hostile.ts';
import type { ShownOverlay } from '../../scripts/browser/overlay-view.ts';
import { expect, practice, shown } from './chromium.ts';
import { MOST_COMINGS, SAID } from './said.ts';
import { sharedTest as test } from './shared-chromium.ts';
import { chosen } from './walks.ts';

/** The extension's own interface, in its worker. */
declare const chrome: Browser;
/** Traces that an attack leaves in the page; see practice/hostile-page.js. */
declare const hostile: { loot: string[]; times: () => number };

const PAGE = 'eu-login/identify';

/** Console messages that an attack still causes, each with its reason; delete the line when it is fixed. */
const KNOWN: Record<string, RegExp> = {
  // The policy forbids the page's own pictures and styles.
  'strict-policy': /Content Security Policy/,
  // The page's own constructor fails: the element has our root already when it comes into the page.
  'own-element': /already hosts a shadow tree/,
};

const readStorage = (worker: Worker) => worker.evaluate(() => chrome.storage.local.get(null));

/** Goes over and into the hints as a person would, so that there are events to listen in on. */
async function useHints(page: Page, overlay: () => Promise<ShownOverlay>): Promise<void> {
  const { hints } = await overlay();
  for (const { box } of hints.slice(0, 2)) {
    if (!box) continue;
    await page.mouse.move(box.x + 4, box.y + 4);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
}

/** Until the attack is over; those that fight with the hints for their place get time for more than five rounds. */
async function endOf(page: Page, name: string): Promise<void> {
  const end = /^(host|storm)-/.test(name) ? 3000 : 1500;
  await page.waitForFunction((moment) => performance.now() > moment, end);
}

for (const { name, tries } of attacks()) {
  test(`hostile page ${name}. ${tries}`, async ({ page, worker, overlay, troubles, site }) => {
    await worker.evaluate((all) => chrome.storage.local.set(all), chosen('imi-sign-in'));
    await page.goto(practice(PAGE));
    await expect.poll(async () => shown(await overlay()).email).toBe('card');
    const before = await readStorage(worker);
    // The list is not blind: the hints do say some of it.
    const said = (await overlay()).hints.map(({ text }) => text).join(' ');
    expect(SAID.some((words) => said.includes(words))).toBe(true);
    site.requests.length = 0;

    const id = new URL(worker.url()).host;
    await page.goto(`${practice(PAGE)}&hostile=${name}&extension=${id}`);
    await page.waitForFunction(() => 'hostile' in window);
    await useHints(page, overlay);
    await endOf(page, name);

    const loot = (await page.evaluate(() => hostile.loot)).join('\n');
    expect(SAID.filter((words) => loot.includes(words))).toEqual([]);
    expect(await readStorage(worker)).toEqual(before);
    expect(site.requests.filter((request) => request.includes('font-file'))).toEqual([]);
    expect(await page.evaluate(() => hostile.times())).toBeLessThanOrEqual(MOST_COMINGS);
    const own = troubles.filter((trouble) => !KNOWN[name]?.test(trouble));
    expect(own).toEqual([]);
  });
}
