import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { Progress } from '../../engine/journey/progress.ts';
import words from '../../locales/it.json' with { type: 'json' };
import { expect, overlayIn, POPUP, test } from './firefox.ts';
import { chosen, type Hand, type Spot, settled, walks } from './walks.ts';

/** The extension's own interface, in its pages. */
declare const browser: Browser;

/** A node as WebDriver BiDi writes it down; `sharedId` is its name for asking more. */
interface BidiNode {
  sharedId?: string;
  value?: { localName?: string; nodeValue?: string; children?: BidiNode[]; shadowRoot?: BidiNode | null };
}

interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: { result: unknown } }> };
}

const within = (node: BidiNode): BidiNode[] => [
  node,
  ...[...(node.value?.children ?? []), node.value?.shadowRoot].flatMap((each) => (each ? within(each) : [])),
];
const says = (node: BidiNode, text: string) => within(node).some(({ value }) => value?.nodeValue === text);

/** Asks the page through WebDriver BiDi, which can write down what is in a closed root. */
async function ask(tab: Page, method: string, params: object): Promise<unknown> {
  const target = { context: (tab.mainFrame() as unknown as { _id: string })._id };
  const { result } = await (tab.browser() as unknown as Bidi).connection.send(method, {
    target,
    awaitPromise: false,
    ...params,
  });
  return result.result;
}

/** Every text in the overlay. */
async function saidIn(tab: Page): Promise<string> {
  const overlay = (await ask(tab, 'script.evaluate', {
    expression: 'document.querySelector("[data-segna-via]")',
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 20 },
  })) as BidiNode;
  return within(overlay)
    .map(({ value }) => value?.nodeValue ?? '')
    .join(' ');
}

/** Middle of the button of this name in the overlay, or null. */
async function buttonAt(tab: Page, name: string): Promise<Spot | null> {
  const overlay = (await ask(tab, 'script.evaluate', {
    expression: 'document.querySelector("[data-segna-via]")',
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 20 },
  })) as BidiNode;
  const button = within(overlay).find((node) => node.value?.localName === 'button' && says(node, name));
  if (!button) return null;
  // Redrawn since it was found: search again.
  const middle = (await ask(tab, 'script.callFunction', {
    functionDeclaration: `(button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return JSON.stringify({ x: x + width / 2, y: y + height / 2 });
    }`,
    arguments: [{ sharedId: button.sharedId }],
  }).catch(() => null)) as { value: string } | null;
  return middle && JSON.parse(middle.value);
}

const handOf = (tab: Page, popup: Page, journey: string): Hand => ({
  open: async (address) => void (await tab.goto(address)),
  click: async (css) => void (await (await tab.waitForSelector(css))?.click()),
  type: async (css, text) => void (await (await tab.waitForSelector(css))?.type(text)),
  done: async () => {
    // As a person would, only once the panel tells of the step that is to be done.
    const step = `${journey}/${await stepOf(popup)}` as keyof typeof words;
    await expect.poll(() => saidIn(tab), `the panel tells of ${step}`).toContain(words[step]);
    const { x, y } = await settled(() => buttonAt(tab, words['overlay/done']));
    await tab.mouse.click(x, y);
  },
});

/** The step at which the current journey is, as it is stored. */
const stepOf = (popup: Page) =>
  popup.evaluate(async () => {
    const { progress } = await browser.storage.local.get('progress');
    const kept = (progress as { value: Progress } | undefined)?.value;
    return kept?.current ? (kept.places[kept.current]?.step ?? null) : null;
  });

for (const journey of ['reset-password', 'inail-sign-in']) {
  test(`Firefox: ${journey}, from its first step to its last`, async ({ tab, browser_, troubles }) => {
    const popup = await browser_.newPage();
    await popup.goto(POPUP, { waitUntil: [] });
    await popup.waitForSelector('#checks');
    await popup.evaluate((items) => browser.storage.local.set(items), chosen(journey));
    await tab.bringToFront();
    for (const [index, [act, page, step]] of (walks[journey] ?? []).entries()) {
      await act(handOf(tab, popup, journey));
      const where = `turn ${index + 1}`;
      await expect.poll(async () => (await overlayIn(tab)).page, `${where}: the page is ${page}`).toBe(page);
      await expect.poll(() => stepOf(popup), `${where}: the step is ${step}`).toBe(step);
    }
    expect(troubles).toEqual([]);
  });
}
