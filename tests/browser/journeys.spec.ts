import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page, Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Progress } from '../../engine/journey/progress.ts';
import words from '../../locales/it.json' with { type: 'json' };
import { readOverlay } from '../../scripts/browser/overlay-view.ts';
import { expect, launch, test } from './chromium.ts';
import { chosen, type Hand, letter, open, settled, type Turn, walks } from './walks.ts';

const RESET = 'https://ecas.ec.europa.eu/cas/init/passwordResetRequest.cgi';

/** The extension's own interface, in its worker. */
declare const chrome: Browser;

const keep = (worker: Worker, items: Record<string, unknown>) =>
  worker.evaluate((all) => chrome.storage.local.set(all), items);
const progressOf = (worker: Worker) =>
  worker.evaluate(async () => {
    const { progress } = await chrome.storage.local.get('progress');
    return (progress as { value: Progress } | undefined)?.value ?? null;
  });

/** The step at which the current journey is, as it is stored. */
async function stepOf(worker: Worker): Promise<string | null> {
  const kept = await progressOf(worker);
  return kept?.current ? (kept.places[kept.current]?.step ?? null) : null;
}

/** A node of the page, as the debugging protocol tells it. */
interface Node {
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

const within = (node: Node): Node[] => [
  node,
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(within),
];
const textOf = (node: Node) =>
  within(node)
    .map(({ nodeValue }) => nodeValue)
    .join(' ');

/** Everything in the overlay's closed root. */
async function inOverlay(client: CDPSession): Promise<Node[]> {
  const { root } = (await client.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  return within(root)
    .filter(({ attributes }) => attributes?.includes('data-segna-via'))
    .flatMap(within);
}

/** Reads through the debugging protocol; null if something was redrawn meanwhile, so that the caller polls again. */
async function looking<T>(page: Page, look: (client: CDPSession) => Promise<T>): Promise<T | null> {
  const client = await page.context().newCDPSession(page);
  try {
    return await look(client);
  } catch (error) {
    if (/node|document/i.test(String(error))) return null;
    throw error;
  } finally {
    await client.detach();
  }
}

const pageOf = (page: Page) => looking(page, async (client) => (await readOverlay(client as never)).page);
const panelOf = (page: Page) =>
  looking(page, async (client) => (await inOverlay(client)).map(({ nodeValue }) => nodeValue).join(' '));

/** Middle of the button of this name in the overlay, or null. */
const buttonAt = (page: Page, name: string) =>
  looking(page, async (client) => {
    const all = await inOverlay(client);
    const found = all.find((node) => node.nodeName === 'BUTTON' && textOf(node).trim() === name);
    if (!found) return null;
    // Redrawn since it was found, it has no position: the next look finds it again.
    const at = { backendNodeId: found.backendNodeId };
    const { model } = await client.send('DOM.getBoxModel', at).catch(() => ({ model: null }));
    if (!model) return null;
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });

const handOf = (page: Page, worker: Worker): Hand => ({
  open: async (address) => void (await page.goto(address)),
  click: (css) => page.locator(css).first().click(),
  type: (css, text) => page.locator(css).fill(text),
  done: async () => {
    // As a person would, only once the panel tells of the step that is to be done.
    const { current, places } = (await progressOf(worker)) ?? { current: null, places: {} };
    const step = `${current}/${places[current ?? '']?.step}` as keyof typeof words;
    await expect.poll(() => panelOf(page), `the panel tells of ${step}`).toContain(words[step]);
    const { x, y } = await settled(() => buttonAt(page, words['overlay/done']));
    await page.mouse.click(x, y);
  },
});

/** Takes each turn, and looks after each whether page and step are the right ones. */
async function walk(tab: Page, worker: Worker, turns: Turn[]): Promise<void> {
  for (const [index, [act, page, step]] of turns.entries()) {
    await act(handOf(tab, worker));
    await expect.poll(() => pageOf(tab), `turn ${index + 1}: the page is ${page}`).toBe(page);
    await expect.poll(() => stepOf(worker), `turn ${index + 1}: the step is ${step}`).toBe(step);
  }
}

test('every journey has a walk', () => {
  const files = readdirSync(`${import.meta.dirname}/../../guides/journeys`);
  expect(Object.keys(walks).sort()).toEqual(files.map((file) => file.replace('.ts', '')).sort());
});

for (const [journey, turns] of Object.entries(walks)) {
  test(`${journey}, from its first step to its last`, async ({ page, worker, troubles }) => {
    // The plain way in begins by itself.
    if (journey !== 'imi-sign-in') await keep(worker, chosen(journey));
    await walk(page, worker, turns);
    const kept = await progressOf(worker);
    const over = turns.at(-1)?.[2] === null;
    expect(kept?.current).toBe(over ? null : journey);
    expect(Object.keys(kept?.places ?? {})).toEqual(over ? [] : [journey]);
    expect(troubles).toEqual([]);
  });
}

const reset = walks['reset-password'] ?? [];
const untilMail = reset.findIndex(([, , step]) => step === 'password/mail') + 1;

test('a journey continues where it was after a restart of the browser', async ({ site }) => {
  const folder = mkdtempSync(join(tmpdir(), 'segnavia-'));
  const session = async (use: (tab: Page, worker: Worker) => Promise<void>) => {
    const context = await launch(folder, site.proxyPort, 'it');
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await use(await context.newPage(), worker);
    await context.close();
  };
  try {
    await session(async (tab, worker) => {
      await keep(worker, chosen('reset-password'));
      await walk(tab, worker, reset.slice(0, untilMail));
    });
    await session(async (tab, worker) => {
      expect(await stepOf(worker)).toBe('password/mail');
      const [, ...rest] = reset.slice(untilMail);
      await walk(tab, worker, [
        [letter('reset'), 'eu-login/initialise-password', 'password/new-password'],
        ...rest,
      ]);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('with two tabs the journey is at the latest arrival, and neither tab moves it back', async ({
  page,
  context,
  worker,
}) => {
  await keep(worker, chosen('reset-password'));
  await walk(page, worker, reset.slice(0, untilMail));
  await expect.poll(() => panelOf(page)).toContain('1 di 2');
  // Mail programs open links in a tab of their own.
  const second = await context.newPage();
  await walk(second, worker, [[letter('reset'), 'eu-login/initialise-password', 'password/new-password']]);
  await expect.poll(() => panelOf(second)).toContain('2 di 2');
  await page.bringToFront();
  // The first tab still shows the page that announced the mail, and follows what the second one reached.
  await page.evaluate(() => document.body.append('something new'));
  await expect.poll(() => panelOf(page)).toContain('2 di 2');
  expect(await stepOf(worker)).toBe('password/new-password');
  await walk(second, worker, reset.slice(untilMail + 1));
  expect(await pageOf(page)).toBe('eu-login/reset-requested');
  expect(await stepOf(worker)).toBe('sign-in/home');
  await walk(page, worker, [[open(RESET), 'eu-login/reset-password', 'request/request']]);
  expect(await pageOf(second)).toBe('imi/home');
  expect(await stepOf(worker)).toBe('request/request');
});
