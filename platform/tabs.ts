import { browser } from './browser.ts';
import type { Whereabouts } from './messages.ts';

/** Brings the overlay into a tab's page. Frames inside the page get none. */
export async function bringOverlay(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/overlay.js'] });
}

/** A tab as the popup sees it: its address where the browser tells it, and what the detector knows. */
export interface TabSeen {
  address: URL | null;
  whereabouts: Whereabouts | null;
}

const ours = () => new URL(browser.runtime.getURL('/')).origin;

/**
 * The tab that the person means: the active one, or, when Segnavia itself stands in it (the popup opened as a page),
 * the one looked at before.
 */
async function meantTab() {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const pages = tabs.filter(({ url }) => !url?.startsWith(ours()));
  return (
    pages.find(({ active }) => active) ??
    pages.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]
  );
}

/** Looks at the tab that the person means. A page without our detector answers nothing: that is no error. */
export async function seeTab(): Promise<TabSeen> {
  const tab = await meantTab();
  const address = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  try {
    const whereabouts: Whereabouts = await browser.tabs.sendMessage(tab?.id as number, {
      ask: 'whereabouts',
    });
    return { address, whereabouts: whereabouts ?? null };
  } catch {
    return { address, whereabouts: null };
  }
}
