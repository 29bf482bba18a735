import { withSeenNotices } from '../../engine/journey/noted-clocks.ts';
import { clocks } from '../../platform/clocks.ts';
import { change } from '../../platform/store.ts';
import { type ClockStatus, nextChange, unseenStatuses } from '../../views/clock-status.ts';

/** Longest delay that `setTimeout` accepts, in milliseconds. */
const LONGEST_DELAY = 2 ** 31 - 1;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Marks notices as seen, so that the icon stops showing them. */
async function markSeen(statuses: ClockStatus[]): Promise<void> {
  const unseen = unseenStatuses(statuses);
  if (unseen.length === 0) return;
  const counts = Object.fromEntries(unseen.map(({ id, standing }) => [id, standing.noticesPassed]));
  await change(clocks, (current) => withSeenNotices(current, counts));
}

/** Marks the notices just shown as seen, and refreshes when the next clock changes. */
export function watchClocks(statuses: ClockStatus[], refresh: () => Promise<void>): void {
  // A hidden page shows nothing to anybody.
  if (!document.hidden) void markSeen(statuses).catch(() => undefined);
  clearTimeout(timer);
  const next = nextChange(statuses);
  if (next) timer = setTimeout(() => void refresh(), Math.min(next.getTime() - Date.now(), LONGEST_DELAY));
}
