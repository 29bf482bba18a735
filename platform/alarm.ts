import { browser } from './browser.ts';

const NAME = 'clocks';

/**
 * Milliseconds. Firefox counts an alarm's delay in 32 bits, about 49 days (nsITimer), and either browser may be late
 * by as long as the computer slept (developer.chrome.com, alarms, 2023-11), so longer waits are split.
 */
const LONGEST = 6 * 3_600_000;

/** Wakes the background once, at this moment or earlier; null cancels it. The alarm itself decides nothing. */
export async function wakeAt(moment: Date | null, now: Date): Promise<void> {
  if (moment === null) await browser.alarms.clear(NAME);
  else browser.alarms.create(NAME, { when: Math.min(moment.getTime(), now.getTime() + LONGEST) });
}

/**
 * Calls back when the background may have been asleep: after an alarm, an installation, or the browser's start.
 */
export function onWake(call: () => void): void {
  browser.alarms.onAlarm.addListener(call);
  browser.runtime.onInstalled.addListener(call);
  browser.runtime.onStartup.addListener(call);
}
