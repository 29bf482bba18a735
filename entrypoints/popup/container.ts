import { isInTab } from '../../platform/tabs.ts';
import type { PopupView } from '../../views/popup/view.ts';

/** Finds out whether this page is the popup, a side panel, or a tab of its own. */
export async function findContainer(): Promise<PopupView['container']> {
  if (location.pathname === '/sidepanel.html') return 'panel';
  return (await isInTab()) ? 'tab' : 'popup';
}
