import { browser } from './browser.ts';
import { isMessage, type Whereabouts } from './messages.ts';

/** Brings the overlay into a tab's page. Frames inside the page get none. */
export async function bringOverlay(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/overlay.js'] });
}

/** Is this Chrome, Edge or another of their family? */
export const inChromium = () => browser.runtime.getURL('').startsWith('chrome-extension:');

/** Is a detector of ours alive in this tab? */
const livesIn = (tabId: number): Promise<boolean> =>
  browser.tabs.sendMessage(tabId, { ask: 'there' }).then(Boolean, () => false);

/**
 * Brings the detector of its address into a tab, or into every tab that was open before Segnavia came or was updated.
 * Where one is alive already, or a tab refuses (it is gone, it is asleep), none is brought: its next page load will do.
 */
export async function bringDetectors(only?: number): Promise<void> {
  const idsOf = async (url: string[]) => (await browser.tabs.query({ url })).map(({ id }) => id);
  const bring = async (tabId: number, files: string[]) => {
    if (!(await livesIn(tabId))) await browser.scripting.executeScript({ target: { tabId }, files });
  };
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches, exclude_matches: excludes = [], js = [] } of scripts) {
    const others = excludes.length > 0 ? await idsOf(excludes) : [];
    const mine = (await idsOf(matches)).filter((id) => !others.includes(id) && (only ?? id) === id);
    const files = js.map((file) => `/${file}`);
    // Not one after the other: a tab that is asleep answers when it wakes.
    for (const id of mine) void bring(id as number, files).catch(() => undefined);
  }
}

/** Tells all pages of our sites that something was stored on which it depends what they show. */
export async function tellPages(): Promise<void> {
  const url = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
  // A page without our detector, or asleep, answers nothing: it asks when it comes to life.
  for (const { id } of await browser.tabs.query({ url }))
    void browser.tabs.sendMessage(id as number, { ask: 'anew' }).catch(() => undefined);
}

/** Tells the page in front that the person wants to go to the hints with the keyboard, or back to the page. */
export async function moveFocus(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, { ask: 'focus' }).catch(() => undefined);
}

/**
 * Calls back when another page comes into sight: another tab is in front, its page has loaded, or a page tells what it
 * has become (some change without loading anew). Nothing is asked for again and again.
 */
export function onTurn(call: () => void): void {
  browser.tabs.onActivated.addListener(call);
  browser.tabs.onUpdated.addListener((_, { status, url }) => {
    if (status === 'complete' || url) call();
  });
  browser.runtime.onMessage.addListener((message: unknown): undefined => {
    if (isMessage(message) && message.ask === 'briefing' && message.arrived) call();
  });
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

/** Which page a tab shows. A page without our detector answers nothing: that is no error. */
export async function whereaboutsOf(tabId: number): Promise<Whereabouts | null> {
  try {
    const told: Whereabouts | undefined = await browser.tabs.sendMessage(tabId, { ask: 'whereabouts' });
    return told ?? null;
  } catch {
    return null;
  }
}

/** Looks at the tab that the person means. */
export async function seeTab(): Promise<TabSeen> {
  const tab = await meantTab();
  const address = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  return { address, whereabouts: tab?.id === undefined ? null : await whereaboutsOf(tab.id) };
}

/** Asks the background to look at the tab that the person means, and to open the report. */
export async function askForReport(): Promise<void> {
  const tab = (await meantTab())?.id ?? null;
  await browser.runtime.sendMessage({ ask: 'report', tab });
}

/** Shows how the page in a tab is built; left out: in the one that the person means. */
export async function showStructure(tab?: number): Promise<void> {
  const tabId = tab ?? (await meantTab())?.id;
  await browser.tabs.create({ url: browser.runtime.getURL(`/structure.html?tab=${tabId}`) });
}

/** Opens an address and shows it: in the tab that the person means where `here` is set, else in a new one. */
export async function openAddress(address: string, here: boolean): Promise<void> {
  const tab = here ? await meantTab() : undefined;
  if (tab?.id === undefined) await browser.tabs.create({ url: address });
  else await browser.tabs.update(tab.id, { url: address, active: true });
}

/** Shows the welcome page; behind what is in front for those who try Segnavia from its folder, as developers do. */
export async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  await browser.tabs.create({ url: '/welcome.html', active: installType !== 'development' });
}

/** Loads again what stands in the tab that the person means. */
export async function reloadTab(): Promise<void> {
  await browser.tabs.reload((await meantTab())?.id);
}

/** Does this page of ours stand in a tab, or is it the popup? */
export async function standsInTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}
