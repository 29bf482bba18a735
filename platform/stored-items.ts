import { clocks } from './clocks.ts';
import { draft, screenshot } from './draft.ts';
import { clearing, maintenanceSeen, settings, ticks } from './items.ts';
import { lastPolicy, policyProblems } from './policy.ts';
import { progress } from './progress.ts';
import type { Item } from './store.ts';

/**
 * Items that are stored on this computer. `isPortable`: the item goes into the file that people take to another one.
 * A test finds an item that is not in this list.
 */
export const storedItems: { item: Item<unknown>; isPortable: boolean }[] = [
  { item: settings, isPortable: true },
  { item: progress, isPortable: true },
  { item: ticks, isPortable: true },
  { item: clocks, isPortable: true },
  { item: lastPolicy, isPortable: false },
  { item: policyProblems, isPortable: false },
  { item: maintenanceSeen, isPortable: false },
  { item: clearing, isPortable: false },
  // They hold one problem at one moment, with a picture of the page: not for another computer, nor for a file.
  { item: draft, isPortable: false },
  { item: screenshot, isPortable: false },
];
