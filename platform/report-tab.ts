import { browser } from './browser.ts';

/** Adds the entry to the context menu, on pages of our own sites only. */
export async function offerInMenu(title: string): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'report',
    title,
    contexts: ['page', 'frame', 'selection', 'link', 'editable', 'image'],
    documentUrlPatterns: scripts.flatMap(({ matches }) => matches),
  });
}

/** Address of a tab, if the browser reveals it. */
export async function addressOfTab(tabId: number): Promise<URL | null> {
  const { url } = await browser.tabs.get(tabId);
  return url && URL.canParse(url) ? new URL(url) : null;
}
