import { browser } from './browser.ts';

/** Runs the measuring script in a tab's page and returns its answer. Rejects where the browser does not allow it. */
export async function measureTab(
  tabId: number,
  look: { isRecognised: boolean; isLast: boolean },
): Promise<unknown> {
  const target = { tabId };
  const hand = (segnaviaLook: unknown) => void Object.assign(globalThis, { segnaviaLook });
  await browser.scripting.executeScript({ target, func: hand, args: [look] });
  const [answer] = await browser.scripting.executeScript({ target, files: ['/measure.js'] });
  return answer?.result;
}

/**
 * Runs the script that reads the errors of a tab's page and returns its answer. Rejects where the browser does not
 * allow it.
 */
export async function errorsOfTab(tabId: number): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/errors.js'] });
  return answer?.result;
}

/**
 * Runs the script that reads how a tab's page is built and returns its answer. Rejects where the browser does not
 * allow it.
 * @param phrases phrases that it may report: handed over, since the guides that have them are a hundred kilobytes
 * @param pathWords words that the addresses in it may contain
 */
export async function structureOfTab(tabId: number, phrases: unknown, pathWords: string[]): Promise<unknown> {
  const target = { tabId };
  const hand = (segnaviaPhrases: unknown, segnaviaPathWords: unknown) =>
    void Object.assign(globalThis, { segnaviaPhrases, segnaviaPathWords });
  await browser.scripting.executeScript({ target, func: hand, args: [phrases, pathWords] });
  const [answer] = await browser.scripting.executeScript({ target, files: ['/outline.js'] });
  return answer?.result;
}

/** Captures the visible part of a tab. Rejects if the tab is not the active one, or the browser does not allow it. */
export async function captureTab(tabId: number): Promise<ImageBitmap> {
  const { active, windowId } = await browser.tabs.get(tabId);
  if (!active) throw new Error('Only the tab in front can be captured.');
  const address = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  const letters = atob(address.slice(address.indexOf(',') + 1));
  const png = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return createImageBitmap(new Blob([png], { type: 'image/png' }));
}
