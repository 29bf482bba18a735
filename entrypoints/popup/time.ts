import type { Acts } from '../../components/popup/view.ts';
import { asField, fromField } from '../../engine/clocks.ts';
import type { Clock } from '../../guides/clock-schema.ts';
import { guides } from '../../guides/index.ts';
import { clocks, drop, note, see } from '../../platform/clocks.ts';
import { progress } from '../../platform/progress.ts';
import { change, read } from '../../platform/store.ts';
import { nextOf, type Told } from '../clocks/told.ts';
import { waitedSince } from './clocks.ts';

/** When a clock begins that is noted without a field: when the wait at hand began, else today or now. */
async function atOnce(id: string, clock: Clock, now: Date): Promise<string> {
  const waited = waitedSince(id, await read(progress));
  return waited ?? ('months' in clock ? asField(clock, now) : now.toISOString());
}

/** The clock begins: where its field says so, or, with null, at once. What cannot be is not noted. */
async function noteClock(id: string, field: string | null): Promise<void> {
  const clock = guides.clocks[id];
  if (!clock) return;
  const now = new Date();
  const since = field === null ? await atOnce(id, clock, now) : fromField(clock, field, now);
  if (since !== null) await change(clocks, (all) => note(all, id, since, crypto.randomUUID()));
}

/** What is due has been shown: the icon need not say it any more. */
async function seeDue(told: Told[]): Promise<void> {
  const unseen = told.filter(({ due, standing, noted }) => due && standing.told > noted.seen);
  if (unseen.length === 0) return;
  const seen = Object.fromEntries(unseen.map(({ id, standing }) => [id, standing.told]));
  await change(clocks, (all) => see(all, seen));
}

/**
 * What a person can do with clocks, and what time does by itself. `kept` waits for what is stored and draws anew, as
 * `look` does.
 */
export function timeOf(kept: (stored: Promise<unknown>) => Promise<void>, look: () => Promise<void>) {
  let just: string | null = null;
  let later: ReturnType<typeof setTimeout> | undefined;
  const acts: Pick<Acts, 'noteClock' | 'dropClock'> = {
    noteClock: (id, field) => {
      just = id;
      void kept(noteClock(id, field));
    },
    dropClock: (id) => void kept(change(clocks, (all) => drop(all, [id]))),
  };
  /** To be called when clocks have been drawn: remembers what was seen, and draws anew at their next change. */
  function drawn(told: Told[]): void {
    // A page behind others shows nothing to anybody.
    if (!document.hidden) void seeDue(told).catch(() => undefined);
    clearTimeout(later);
    const next = nextOf(told);
    // Browsers count no longer than 2³¹ milliseconds.
    if (next) later = setTimeout(() => void look(), Math.min(next.getTime() - Date.now(), 2 ** 31 - 1));
  }
  return { acts, drawn, just: () => just };
}
