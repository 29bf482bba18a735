import { clocks } from './clocks.ts';
import { draft, screenshot } from './draft.ts';
import { clearing, maintenanceSeen, settings, ticks } from './items.ts';
import { lastPolicy, policyProblems } from './policy.ts';
import { progress } from './progress.ts';
import type { Item } from './store.ts';

/**
 * Everything that is kept on this computer. `travels`: it goes into the file that people take to another one. A test
 * finds an item that is not in this list.
 */
export const storedItems: { item: Item<never>; isPortable: boolean }[] = [
  { item: settings as Item<never>, isPortable: true },
  { item: progress as Item<never>, isPortable: true },
  { item: ticks as Item<never>, isPortable: true },
  { item: clocks as Item<never>, isPortable: true },
  { item: lastPolicy as Item<never>, isPortable: false },
  { item: policyProblems as Item<never>, isPortable: false },
  { item: maintenanceSeen as Item<never>, isPortable: false },
  { item: clearing as Item<never>, isPortable: false },
  // Of one problem at one moment, with a picture of the page: neither is for another computer, nor for a file.
  { item: draft as Item<never>, isPortable: false },
  { item: screenshot as Item<never>, isPortable: false },
];
