import { after, follow } from '../../engine/follow.ts';
import { isOffWeb } from '../../engine/steps.ts';
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
  // A first step off the web is for the person to do; opening the page after it would pass over it.
  const offWeb = isOffWeb(follow(guide, null, first)?.what ?? { pages: [] });
  return { step: first, at: now, opens: offWeb ? null : (guide.start ?? null) };
}
