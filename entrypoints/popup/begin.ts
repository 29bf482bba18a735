import { after, follow } from '../../engine/follow.ts';
import { guides } from '../../guides/index.ts';
import type { Progress } from '../../platform/progress.ts';

/** Where a journey is taken up, since when (ISO 8601), and the address to open for it; null where none is. */
interface Beginning {
  step: string;
  at: string;
  opens: string | null;
}

/**
 * Where to take up a journey: where it was left, else at its first step. The start is not opened for one that goes on:
 * arriving there would be beginning again. Null where there is no such journey.
 */
export function beginning(journey: string, places: Progress['places'], now: string): Beginning | null {
  const guide = guides.journeys[journey];
  const first = guide && after(guide, null);
  if (!first) return null;
  const place = places[journey];
  if (place && follow(guide, null, place.step)) return { ...place, opens: null };
  return { step: first, at: now, opens: guide.start ?? null };
}
