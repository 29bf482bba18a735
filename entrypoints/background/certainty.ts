import { enterPage, isSure } from '../../engine/page/certainty.ts';
import { guides } from '../../guides/index.ts';
import { rememberOfTab } from '../../platform/tab-memory.ts';
import { pagesOfTab } from '../../platform/tab-pages.ts';

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
