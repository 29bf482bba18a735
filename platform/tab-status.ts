import type { PageStatus } from './briefing.ts';
import { browser } from './browser.ts';
import { errorsOfTab } from './capture.ts';
import { isPageStatus } from './page-status.ts';
import { sendToTab } from './send.ts';

/** A tab as the popup sees it: its address where the browser tells it, and what the detector knows. */
export interface TabStatus {
  address: URL | null;
  whereabouts: PageStatus | null;
}

const ownOrigin = () => new URL(browser.runtime.getURL('/')).origin;

/**
 * The tab that the person means: the active one, or, when Segnavia itself stands in it (the popup opened as a page),
 * the one looked at before.
 */
export async function currentTab() {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const pages = tabs.filter(({ url }) => !url?.startsWith(ownOrigin()));
  return (
    pages.find(({ active }) => active) ??
    pages.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]
  );
}

/** Status of the page in a tab, or null without a detector, or after a broken answer. */
export async function pageStatusOf(tabId: number): Promise<PageStatus | null> {
  try {
    const answer: unknown = await sendToTab(tabId, 'status', {});
    return isPageStatus(answer) ? answer : null;
  } catch {
    return null;
  }
}

async function readTab(): Promise<TabStatus> {
  const tab = await currentTab();
  const address = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const status = tab?.id === undefined ? null : await pageStatusOf(tab.id);
  // Not before there is a status: `activeTab` would let it run on any site.
  const error: unknown = status && (await errorsOfTab(tab?.id as number).catch(() => undefined));
  const whole = { ...status, error };
  return { address, whereabouts: isPageStatus(whole) ? whole : status };
}

/** Milliseconds to wait for a tab: a page that hangs never answers. */
const PATIENCE = 1500;

/**
 * Looks at the tab that the person means. Nothing is known of one that does not answer in time; if it answers later
 * (a slow computer, a busy page), `onLateAnswer` hears of it.
 */
export async function tabStatus(
  onLateAnswer: (status: TabStatus) => void = () => undefined,
): Promise<TabStatus> {
  const unknown: TabStatus = { address: null, whereabouts: null };
  const timeout = new Promise<TabStatus>((resolve) => setTimeout(resolve, PATIENCE, unknown));
  const answer = readTab().catch(() => unknown);
  const first = await Promise.race([answer, timeout]);
  if (first === unknown) void answer.then((status) => status !== unknown && onLateAnswer(status));
  return first;
}
