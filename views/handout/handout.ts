import type { Guides } from '../../guides/schema.ts';
import { formatDate, languageChoices, type Speech } from '../speech.ts';
import { handoutJourneyView } from './journey.ts';
import type { HandoutView } from './view.ts';

/** Request for a handout, and the facts that it states. */
export interface HandoutData {
  /** Id of a journey, which may not exist; null shows the list. */
  journey: string | null;
  /** Language asked for, or else the person's choice; null: the browser's. */
  language: string | null;
  /** Ids of the hints that have a sketch. */
  sketches: readonly string[];
  version: string;
}

/** Query of a handout's address. */
export function handoutQuery(journey: string | null, language: string | null): string {
  const query = new URLSearchParams();
  if (journey) query.set('journey', journey);
  if (language) query.set('language', language);
  return `?${query}`;
}

/** Translates a handout, or the list of journeys. */
export function handoutView(data: HandoutData, guides: Guides, speech: Speech): HandoutView {
  const { journey: id, language, sketches, version } = data;
  const { say } = speech;
  const journey = id !== null && Object.hasOwn(guides.journeys, id) ? guides.journeys[id] : null;
  const offers = Object.entries(guides.journeys).map(([offer, { historic = false }]) => ({
    id: offer,
    name: say(offer),
    isHistoric: historic,
    address: handoutQuery(offer, language),
  }));
  return {
    version,
    day: formatDate(speech.now, speech, 'long'),
    language: speech.language,
    languages: languageChoices(speech),
    journey: id && journey ? handoutJourneyView([id, journey], sketches, guides, speech) : null,
    isUnknown: id !== null && !journey,
    offers: offers.sort((a, b) => Number(a.isHistoric) - Number(b.isHistoric)),
    list: handoutQuery(null, language),
    say,
  };
}
