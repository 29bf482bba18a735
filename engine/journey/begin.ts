import type { Journey } from '../../guides/schema.ts';
import { pathAfter, positionOn } from './position.ts';
import type { JourneyPlace } from './progress.ts';
import { isOffWeb } from './steps.ts';

/** Step at which a journey starts, when (ISO 8601), and the address to open, if any. */
interface JourneyStart {
  step: string;
  at: string;
  address: string | null;
}

/**
 * Starts a journey at its first step, or resumes it at the stored one. Resuming opens no address, because arriving at
 * the start page would begin the journey again. Returns null for an unknown journey.
 */
export function startJourney(
  guide: Journey | undefined,
  place: JourneyPlace | undefined,
  now: string,
): JourneyStart | null {
  const first = guide && pathAfter(guide, null);
  if (!first) return null;
  if (place && positionOn(guide, null, place.step)) return { ...place, address: null };
  // A first step off the web is for the person to do; opening the page after it would skip it.
  const offWeb = isOffWeb(positionOn(guide, null, first)?.step ?? { pages: [] });
  return { step: first, at: now, address: offWeb ? null : (guide.start ?? null) };
}
