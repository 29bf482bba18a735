import type { Progress } from '../../engine/journey/progress.ts';
import type { Guides } from '../../guides/schema.ts';
import type { Speech } from '../speech.ts';

/** A journey that can be begun or continued. */
export interface OfferView {
  id: string;
  name: string;
  isBegun: boolean;
  isHistoric: boolean;
}

/** Ways back in, for those who are stuck: offered after the others, and beside the remedies that they carry out. */
const RECOVERIES = ['forgotten-pin', 'lost-phone', 'no-smartphone', 'nothing-on-the-phone'];

/** Journeys that are not under way: those begun earlier first, recoveries last. */
export function offersView(
  { current, places }: Progress,
  { journeys }: Guides,
  { say }: Pick<Speech, 'say'>,
): OfferView[] {
  const offers = Object.entries(journeys)
    .filter(([id]) => id !== current)
    .map(([id, { historic }]) => ({
      id,
      name: say(id),
      isBegun: places[id] !== undefined,
      isHistoric: historic === true,
    }));
  const rankOf = ({ id, isBegun }: OfferView) => {
    if (isBegun) return 0;
    return RECOVERIES.includes(id) ? 2 : 1;
  };
  return offers.sort((a, b) => rankOf(a) - rankOf(b));
}
