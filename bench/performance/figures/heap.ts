import { goTo, inTab, pause, type Session, type Tab } from '../browser.ts';
import { noHint, signIn } from '../pages.ts';
import { type Bench, type Figure, together } from '../plan.ts';
import { add, type Row, row } from '../rows.ts';

/** Milliseconds after which a page is at rest: what is still to come would be counted or not by chance. */
const SETTLED = 2500;

async function heapOf({ cdp }: Tab): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  // The first one lets go of what the second one takes.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1024;
}

/** Kibibytes of JavaScript heap that a page holds after a forced garbage collection, once it has come to rest. */
export function heapOn(one: Session, url: string): Promise<number> {
  return inTab(one, async (tab) => {
    await goTo(tab, url);
    await pause(SETTLED);
    return heapOf(tab);
  });
}

async function measure({ sessions, plan }: Bench): Promise<Row[]> {
  const without = row('heap-no-hint', 'heap, a listed page without hints', 'KiB');
  const withHints = row('heap-hints', 'heap, a page with hints', 'KiB');
  for (const [into, { url }] of [
    [without, noHint],
    [withHints, signIn],
  ] as const)
    for (let run = 0; run < plan.exact; run++)
      await together(sessions, async (one) => add(into, one.side.name, await heapOn(one, url)));
  return [without, withHints];
}

/** JavaScript heap after a forced garbage collection; with hints it varies by a few per cent (paper.ts). */
export const heap: Figure = { title: 'heap', measure };
