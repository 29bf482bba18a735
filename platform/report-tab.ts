import { browser } from './browser.ts';

/** Puts the entry into the menu of the right mouse button, on pages of our own sites only. */
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

/** The tab's address, where the browser tells it. */
export async function addressOfTab(tabId: number): Promise<URL | null> {
  const { url } = await browser.tabs.get(tabId);
  return url && URL.canParse(url) ? new URL(url) : null;
}
