import type { TabPages } from '../engine/page/certainty.ts';
import { isObject } from './items.ts';
import { readOfTab } from './tab-memory.ts';

const isTabPages = (value: unknown): value is TabPages =>
  isObject(value) && 'page' in value && 'since' in value && 'before' in value;

/** Pages that a tab showed last, as the background remembers them; null if it does not. */
export async function pagesOfTab(tabId: number): Promise<TabPages | null> {
  const recent = await readOfTab(tabId);
  return isTabPages(recent) ? recent : null;
}
