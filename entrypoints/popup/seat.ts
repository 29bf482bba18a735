import type { View } from '../../components/popup/view.ts';
import { standsInTab } from '../../platform/tabs.ts';

/** Where this page stands: as the popup, beside the page, or in a tab of its own. */
export async function seated(): Promise<View['seat']> {
  if (location.pathname === '/sidepanel.html') return 'panel';
  return (await standsInTab()) ? 'tab' : 'popup';
}
