import { withoutClocks } from '../../engine/journey/noted-clocks.ts';
import { guides } from '../../guides/index.ts';
import { wakeAt } from '../../platform/alarm.ts';
import { showBadge } from '../../platform/badge.ts';
import { clocks } from '../../platform/clocks.ts';
import { effectiveSettings } from '../../platform/policy.ts';
import { loadSpeech } from '../../platform/speech.ts';
import { change, read } from '../../platform/store.ts';
import { clockStatuses, nextChange, unseenStatuses } from '../../views/clock-status.ts';

async function update(): Promise<void> {
  const now = new Date();
  const [{ language, reminders }, beginnings] = await Promise.all([effectiveSettings(), read(clocks)]);
  const speech = await loadSpeech(language, navigator.languages, now);
  const statuses = clockStatuses(beginnings, guides, speech);
  const expiredIds = statuses.filter(({ standing }) => standing.state === 'gone').map(({ id }) => id);
  if (expiredIds.length > 0) await change(clocks, (current) => withoutClocks(current, expiredIds));
  await showBadge(reminders ? unseenStatuses(statuses).map(({ sentence }) => sentence) : []);
  await wakeAt(nextChange(statuses), now);
}

let lastUpdate: Promise<void> = Promise.resolve();

/**
 * Shows unseen notices on the icon, drops clocks that ended long ago, and sets the alarm for the next change. It
 * depends only on storage and the time, so any call gives the same result. Calls run one after another, so that the
 * icon shows the latest state. Never rejects: the next call tries again.
 */
export function updateClocks(): Promise<void> {
  lastUpdate = lastUpdate
    .then(update)
    .catch((error) => console.warn('Segnavia could not look at its clocks.', error));
  return lastUpdate;
}
