import type { CDPSession, Page, Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { partsShown } from '../../scripts/browser/overlay-view.ts';

/** The extension's own interface, in its worker. */
declare const chrome: Browser;

/** Width of a phone, and of a window of 1280 px at 400 %. */
export const NARROW = 320;

/** Sets the language, and the size of text in per cent. */
export const chooseLanguage = (worker: Worker, language: string, textSize = 100) => {
  const value = { language, textSize, hints: true, hiddenHints: [], hiddenSites: [] };
  return worker.evaluate(async (changes) => {
    const { settings } = await chrome.storage.local.get('settings');
    const stored = (settings ?? { version: 1, value: {} }) as { version: number; value: object };
    const merged = { ...stored, value: { ...stored.value, ...changes } };
    await chrome.storage.local.set({ settings: merged });
  }, value);
};

/** Texts that run over the edge of the window, or are cut off by their own element. */
export const overflowing = (page: Page) =>
  page.evaluate((width) => {
    const isCut = (element: HTMLElement) => {
      const { overflowX } = getComputedStyle(element);
      return /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    };
    const wrong = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      if (!element.checkVisibility() || box.width <= 1 || !element.innerText?.trim()) return false;
      return box.right > width + 1 || box.left < -1 || isCut(element);
    });
    return wrong.map((element) => `${element.tagName} ${element.innerText.slice(0, 40)}`).slice(0, 3);
  }, NARROW);

/** Parts of the overlay with whole words that do not fit into them, or that lie over the edge of the window. */
export async function overflowingParts(client: CDPSession): Promise<string[]> {
  const parts = await partsShown(client as never);
  const wrong: string[] = [];
  for (const { name, node, box } of parts) {
    if (box.x < -1 || box.x + box.width > NARROW + 1) wrong.push(`${name} lies over the edge`);
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: node });
    const { result } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      // A bar shows the first words only, and says so with three dots.
      functionDeclaration: `function () {
        const isShort = (each) => /ellipsis/.test(getComputedStyle(each).textOverflow) || getComputedStyle(each).webkitLineClamp !== 'none';
        return [this, ...this.querySelectorAll('p, span, button, summary')]
          .filter((each) => each.checkVisibility() && each.getBoundingClientRect().width > 1 && !isShort(each))
          .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline')
          .map((each) => each.className + ' ' + each.textContent.slice(0, 40)).join('; ');
      }`,
    });
    if (result.value) wrong.push(`${name}: ${result.value}`);
  }
  return wrong;
}
