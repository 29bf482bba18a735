import type { Guides } from '../guides/schema.ts';

/**
 * Guides with the journeys that the organisation offers (null: all) and those that the person has begun, which nobody
 * takes away. A list of which no journey is known offers all.
 */
export function withOfferedJourneys(
  guides: Guides,
  offers: readonly string[] | null,
  begunJourneys: readonly string[],
): Guides {
  const isMeant = offers?.length === 0 || offers?.some((id) => Object.hasOwn(guides.journeys, id));
  if (!offers || !isMeant) return guides;
  const journeys = Object.entries(guides.journeys).filter(
    ([id]) => offers.includes(id) || begunJourneys.includes(id),
  );
  // Without the names that every object has, as in the guides themselves.
  return { ...guides, journeys: Object.assign(Object.create(null), Object.fromEntries(journeys)) };
}
