import { browser } from './browser.ts';
import { isMessage } from './messages.ts';
import { send, sendToTab } from './send.ts';
import { currentTab } from './tab-status.ts';

/** Brings the overlay into a tab's page. Frames inside the page get none. */
export async function injectOverlay(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/overlay.js'] });
}

/** Is this Chrome, Edge or another of their family? */
export const inChromium = () => browser.runtime.getURL('').startsWith('chrome-extension:');

/** Whether a detector is alive in a tab. */
const hasDetector = (tabId: number): Promise<boolean> =>
  sendToTab(tabId, 'ping', {}).then(Boolean, () => false);

/**
 * Brings the detector of its address into a tab, or into every tab that was open before Segnavia came or was updated.
 * Where one is alive already, or a tab refuses (it is gone, it is asleep), none is brought: its next page load will do.
 */
export async function injectDetectors(onlyTab?: number): Promise<void> {
  const idsOf = async (url: string[]) => (await browser.tabs.query({ url })).map(({ id }) => id);
  const bring = async (tabId: number, files: string[]) => {
    if (!(await hasDetector(tabId))) await browser.scripting.executeScript({ target: { tabId }, files });
  };
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches, exclude_matches: excludes = [], js = [] } of scripts) {
    const excludedIds = excludes.length > 0 ? await idsOf(excludes) : [];
    const tabIds = (await idsOf(matches)).filter((id) => !excludedIds.includes(id) && (onlyTab ?? id) === id);
    const files = js.map((file) => `/${file}`);
    // Not one after the other: a tab that is asleep answers when it wakes.
    for (const id of tabIds) void bring(id as number, files).catch(() => undefined);
  }
}

/** Tells all pages of our sites that something was stored on which it depends what they show. */
export async function notifyPages(): Promise<void> {
  const url = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
  // Where the browser names no tabs, pages learn of it at their next load.
  const tabs = await browser.tabs.query({ url }).catch(() => []);
  // A page without our detector, or asleep, answers nothing: it asks when it comes to life.
  for (const { id } of tabs) void sendToTab(id as number, 'settings-changed', {}).catch(() => undefined);
}

/** Tells the page in front that the person wants to go to the hints with the keyboard, or back to the page. */
export async function focusHints(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await sendToTab(tab.id, 'focus', {}).catch(() => undefined);
}

/**
 * Calls back when another page becomes visible: a tab was activated, a page has loaded, or a page reports what it has
 * become without a load. Polls nothing.
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
  // Not by a query for the address: a pattern would drop what stands behind the question mark.
  const open = (await browser.tabs.query({})).find(
    (tab) => tab.pendingUrl === url || tab.url?.split('#')[0] === url,
  );
  if (open?.id === undefined) return void (await browser.tabs.create({ url }));
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

let lastOpening: Promise<void> = Promise.resolve();

/**
 * Shows one of our own pages: in the tab where it is open already, else in a new one. Requests wait for each other, so
 * that there is one tab however many come at once.
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

/** Opens an address and shows it: in the tab that the person means where `here` is set, else in a new one. */
export async function openAddress(address: string, inThisTab: boolean): Promise<void> {
  const tab = inThisTab ? await currentTab() : undefined;
  if (tab?.id === undefined) await browser.tabs.create({ url: address });
  else await browser.tabs.update(tab.id, { url: address, active: true });
}

/** Shows the welcome page; behind what is in front for those who try Segnavia from its folder, as developers do. */
export async function openWelcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  await browser.tabs.create({ url: '/welcome.html', active: installType !== 'development' });
}

/** Loads again what stands in the tab that the person means. */
export async function reloadTab(): Promise<void> {
  await browser.tabs.reload((await currentTab())?.id);
}

/** Whether this page is open in a tab, rather than as the popup. */
export async function isInTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}
