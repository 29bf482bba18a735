import { fromFieldValue, toFieldValue } from '../../engine/journey/clocks.ts';
import { withClock, withoutClocks } from '../../engine/journey/noted-clocks.ts';
import type { Clock } from '../../guides/clock-schema.ts';
import { guides } from '../../guides/index.ts';
import { clocks } from '../../platform/clocks.ts';
import { progress } from '../../platform/progress.ts';
import { change, read } from '../../platform/store.ts';
import { waitingSince } from '../../views/popup/clocks.ts';
import type { PopupActions } from '../../views/popup/view.ts';

/** Beginning of a clock that is started without a field: the current wait's beginning, else today or now. */
async function defaultBeginning(id: string, clock: Clock, now: Date): Promise<string> {
  const since = waitingSince(id, await read(progress), guides);
  return since ?? ('months' in clock ? toFieldValue(clock, now) : now.toISOString());
}

/** Starts or corrects a clock. Ignores invalid and future moments. */
async function noteClock(id: string, field: string | null): Promise<void> {
  const clock = guides.clocks[id];
  if (!clock) return;
  const now = new Date();
  const since = field === null ? await defaultBeginning(id, clock, now) : fromFieldValue(clock, field, now);
  if (since !== null) await change(clocks, (current) => withClock(current, id, since, crypto.randomUUID()));
}

/** Actions on clocks. `onNote` hears of each clock that the person starts. */
export function clockActions(
  saveAndRedraw: (saving: Promise<unknown>) => Promise<void>,
  onNote: (clock: string) => void,
): Pick<PopupActions, 'noteClock' | 'dropClock'> {
  return {
    noteClock(id, field) {
      onNote(id);
      void saveAndRedraw(noteClock(id, field));
    },
    dropClock: (id) => void saveAndRedraw(change(clocks, (current) => withoutClocks(current, [id]))),
  };
}
