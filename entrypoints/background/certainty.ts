import { enterPage, isSure, type TabPages } from '../../engine/page/certainty.ts';
import { guides } from '../../guides/index.ts';
import { isObject } from '../../platform/items.ts';
import { readOfTab, rememberOfTab } from '../../platform/tab-memory.ts';

const isTabPages = (value: unknown): value is TabPages =>
  isObject(value) && 'page' in value && 'since' in value && 'before' in value;

async function pagesOfTab(tabId: number): Promise<TabPages | null> {
  const recent = await readOfTab(tabId);
  return isTabPages(recent) ? recent : null;
}

/** Remembers that a tab shows a page, and which it showed before. */
export async function noteTabPage(tabId: number, page: string): Promise<void> {
  await rememberOfTab(tabId, enterPage(await pagesOfTab(tabId), page, new Date().toISOString()));
}

/**
 * Whether a signature, by its index, says for sure that a tab shows its page; the tab's page before may help. Changes
 * nothing: `noteTabPage` comes first.
 */
export async function isSureOf(page: string, signature: number | null, tabId?: number): Promise<boolean> {
  const pages = tabId === undefined ? null : await pagesOfTab(tabId);
  const before = pages?.page === page ? pages.before : null;
  return isSure(guides.pages[page]?.signatures[signature ?? -1] ?? {}, before, new Date().toISOString());
}
