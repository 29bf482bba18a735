import { browser } from './browser.ts';
import { isMessage } from './messages.ts';
import { send, sendToTab } from './send.ts';
import { currentTab } from './tab-status.ts';

/** Injects the overlay into a tab's page, but not into frames inside it. */
export async function injectOverlay(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/overlay.js'] });
}

/** Whether this is Chrome, Edge or another Chromium browser. */
export const inChromium = () => browser.runtime.getURL('').startsWith('chrome-extension:');

/** Whether a detector is alive in a tab. */
const hasDetector = (tabId: number): Promise<boolean> =>
  sendToTab(tabId, 'ping', {}).then(Boolean, () => false);

/**
 * Injects the detector of its address into a tab, or into every tab that was open before Segnavia was installed or
 * updated. Leaves out tabs with a live detector, and those that refuse (closed, or asleep): they get theirs at the
 * next load.
 */
export async function injectDetectors(onlyTab?: number): Promise<void> {
  const idsOf = async (url: string[]) => (await browser.tabs.query({ url })).flatMap(({ id }) => id ?? []);
  const bring = async (tabId: number, files: string[]) => {
    if (!(await hasDetector(tabId))) await browser.scripting.executeScript({ target: { tabId }, files });
  };
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches, exclude_matches: excludes = [], js = [] } of scripts) {
    const excludedIds = excludes.length > 0 ? await idsOf(excludes) : [];
    const tabIds = (await idsOf(matches)).filter((id) => !excludedIds.includes(id) && (onlyTab ?? id) === id);
    const files = js.map((file) => `/${file}`);
    // All at once: a sleeping tab answers only when it wakes.
    for (const id of tabIds) void bring(id, files).catch(() => undefined);
  }
}

/** Tells all pages of our sites that stored data they depend on has changed. */
export async function notifyPages(): Promise<void> {
  const url = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
  // If the browser names no tabs, pages find out at their next load.
  const tabs = await browser.tabs.query({ url }).catch(() => []);
  // A page without our detector, or asleep, does not answer: it asks when it wakes.
  for (const { id } of tabs) void sendToTab(id as number, 'settings-changed', {}).catch(() => undefined);
}

/** Tells the active page that the person wants to move the focus into the hints, or back to the page. */
export async function focusHints(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await sendToTab(tab.id, 'focus', {}).catch(() => undefined);
}

/**
 * Calls back when another page becomes visible: a tab was activated, a page has loaded, or a page has changed without
 * a load. Never polls.
 */
export function onPageShown(call: () => void): void {
  browser.tabs.onActivated.addListener(call);
  browser.tabs.onUpdated.addListener((_, { status, url }) => {
    if (status === 'complete' || url) call();
  });
  browser.runtime.onMessage.addListener((message: unknown): undefined => {
    if (isMessage(message) && message.kind === 'page-shown') call();
  });
}

/** Asks the background to look at the tab that the person means, and to open the report. */
export async function requestReport(): Promise<void> {
  const tab = (await currentTab())?.id ?? null;
  await send('report-wanted', { tab });
}

async function openUnlessOpen(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  // Not by a query for the address: a match pattern would drop the query string.
  const open = (await browser.tabs.query({})).find(
    (tab) => tab.pendingUrl === url || tab.url?.split('#')[0] === url,
  );
  if (open?.id === undefined) return void (await browser.tabs.create({ url }));
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

let lastOpening: Promise<void> = Promise.resolve();

/**
 * Shows one of our own pages: in the tab where it is already open, else in a new one. Requests wait for each other,
 * so that only one tab opens.
 */
export function openOnce(path: string): Promise<void> {
  const opening = lastOpening.then(() => openUnlessOpen(path));
  lastOpening = opening.catch(() => undefined);
  return opening;
}

/** Shows how the page in a tab is built; without `tab`, in the one that the person means. */
export async function showStructure(tab?: number): Promise<void> {
  const tabId = tab ?? (await currentTab())?.id;
  await openOnce(`/structure.html?tab=${tabId}`);
}

/** Opens an address and shows it: in the tab that the person means if `inThisTab` is set, else in a new one. */
export async function openAddress(address: string, inThisTab: boolean): Promise<void> {
  const tab = inThisTab ? await currentTab() : undefined;
  if (tab?.id === undefined) await browser.tabs.create({ url: address });
  else await browser.tabs.update(tab.id, { url: address, active: true });
}

/** Shows the welcome page; in a background tab if Segnavia was loaded from a folder, as developers do. */
export async function openWelcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  await browser.tabs.create({ url: '/welcome.html', active: installType !== 'development' });
}

/** Reloads the tab that the person means. */
export async function reloadTab(): Promise<void> {
  await browser.tabs.reload((await currentTab())?.id);
}

/** Whether this page is open in a tab, rather than as the popup. */
export async function isInTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}
