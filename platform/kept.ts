import { clocks } from './clocks.ts';
import { draft, picture } from './draft.ts';
import { announced, clearing, settings, ticks } from './items.ts';
import { lastPolicy } from './policy.ts';
import { progress } from './progress.ts';
import type { Item } from './store.ts';

/**
 * Everything that is kept on this computer. `travels`: it goes into the file that people take to another one. A test
 * finds an item that is not in this list.
 */
export const kept: { item: Item<never>; travels: boolean }[] = [
  { item: settings as Item<never>, travels: true },
  { item: progress as Item<never>, travels: true },
  { item: ticks as Item<never>, travels: true },
  { item: clocks as Item<never>, travels: true },
  { item: lastPolicy as Item<never>, travels: false },
  { item: announced as Item<never>, travels: false },
  { item: clearing as Item<never>, travels: false },
  // Of one problem at one moment, with a picture of the page: neither is for another computer, nor for a file.
  { item: draft as Item<never>, travels: false },
  { item: picture as Item<never>, travels: false },
];
