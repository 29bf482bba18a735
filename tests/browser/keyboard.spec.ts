import type { CDPSession, Page, Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import words from '../../locales/it.json' with { type: 'json' };
import { expect } from './chromium.ts';
import { sharedTest as test } from './shared-chromium.ts';
import { chosen, type Hand, walks } from './walks.ts';

/** The extension's own interface, in its worker. */
declare const chrome: Browser;

/** The name of what has the focus, as a screen reader says it; closed roots are no wall for it. */
async function focusedName(client: CDPSession): Promise<string> {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const focused = nodes.filter(({ properties = [] }) =>
    properties.some(({ name, value }) => name === 'focused' && value.value),
  );
  return focused.map(({ name }) => name?.value ?? '').at(-1) ?? '';
}

/** Presses Tab until it has come there, as someone without a mouse would; the hints may be on the way, but never in it. */
async function tabUntil(page: Page, there: () => Promise<boolean>, what: string): Promise<void> {
  for (let presses = 0; presses < 90 && !(await there()); presses++) await page.keyboard.press('Tab');
  expect(await there(), `Tab reaches ${what}`).toBe(true);
}
const tabTo = (page: Page, css: string) =>
  tabUntil(page, () => page.evaluate((selector) => !!document.activeElement?.matches(selector), css), css);

const keysOf = (page: Page, client: CDPSession): Hand => ({
  open: async (address) => void (await page.goto(address)),
  click: async (css) => {
    await tabTo(page, css);
    await page.keyboard.press('Enter');
  },
  type: async (css, text) => {
    await tabTo(page, css);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  },
  done: async () => {
    const name = words['overlay/done'];
    const inHints = () => page.evaluate(() => document.activeElement?.matches('[data-segna-via]') ?? false);
    const onButton = async () => (await inHints()) && (await focusedName(client)) === name;
    await tabUntil(page, onButton, `“${name}”`);
    await page.keyboard.press('Enter');
    // The next step has a button of the same name: it is there when this one is gone.
    await expect.poll(onButton).toBe(false);
  },
});

const stepOf = (worker: Worker) =>
  worker.evaluate(async () => {
    const { progress } = await chrome.storage.local.get('progress');
    const { current, places } = (
      progress as { value: { current: string; places: Record<string, { step: string }> } }
    ).value;
    return places[current]?.step;
  });

for (const [journey, turns] of Object.entries(walks)) {
  const stage = turns[0]?.[2]?.split('/')[0];
  const end = turns.findIndex(([, , step]) => step?.split('/')[0] !== stage);
  test(`${journey}: its first stage by keyboard alone, with the hints open`, async ({
    page,
    context,
    worker,
    overlay,
    troubles,
  }) => {
    await worker.evaluate((all) => chrome.storage.local.set(all), chosen(journey));
    const client = await context.newCDPSession(page);
    for (const [act, at, step] of turns.slice(0, end < 0 ? turns.length : end)) {
      await act(keysOf(page, client));
      await expect.poll(async () => (await overlay()).page, `at ${step}`).toBe(at);
      await expect.poll(() => stepOf(worker)).toBe(step);
    }
    expect(troubles).toEqual([]);
  });
}
