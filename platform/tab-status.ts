import type { TabPages } from '../engine/page/certainty.ts';
import type { PageStatus } from './briefing.ts';
import { browser } from './browser.ts';
import { errorsOfTab } from './capture.ts';
import { isPageStatus } from './page-status.ts';
import { sendToTab } from './send.ts';
import { pagesOfTab } from './tab-pages.ts';

/** Tab as the popup sees it: its address, if the browser reveals it, and the status of its detector. */
export interface TabStatus {
  address: URL | null;
  whereabouts: PageStatus | null;
  /** Pages that it showed last, if the background remembers them. */
  pages?: TabPages | null;
}

const ownOrigin = () => new URL(browser.runtime.getURL('/')).origin;

/**
 * Tab that the person means: the active one or, if that shows Segnavia itself (the popup opened as a page), the one
 * active before it.
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
  if (tab?.id === undefined || !status) return { address, whereabouts: null };
  // Not before there is a status: `activeTab` would let it run on any site.
  const error: unknown = await errorsOfTab(tab.id).catch(() => undefined);
  const whole = { ...status, error };
  const pages = await pagesOfTab(tab.id);
  return { address, whereabouts: isPageStatus(whole) ? whole : status, pages };
}

/** Milliseconds to wait for a tab: a page that hangs never answers. */
const PATIENCE = 1500;

/**
 * Gathers the status of the tab that the person means. A tab that does not answer in time has none; if it answers
 * later (a slow computer, a busy page), `onLateAnswer` is called.
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
