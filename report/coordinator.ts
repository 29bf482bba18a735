import type { Guides } from '../guides/schema.ts';

/** Address that the person or the organisation has set, else the known one of that country, else null. */
export function coordinatorAddress(
  { country, address }: { country: string; address: string | null },
  coordinators: Guides['coordinators'],
): string | null {
  return address ?? coordinators[country]?.address ?? null;
}

/** Region of a language (`de-AT`: AT), else the one where most of its speakers live (`el`: GR). */
function regionOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().region ?? '';
  } catch {
    // The browser's language list may contain invalid entries.
    return '';
  }
}

/**
 * Country of the first of these languages (as in `navigator.languages`) that takes part in IMI; null if none
 * does.
 */
export function countryFor(
  languages: readonly string[],
  coordinators: Guides['coordinators'],
): string | null {
  return languages.map(regionOf).find((region) => Object.hasOwn(coordinators, region)) ?? null;
}

/** Languages of the administration in countries that have several; a writer's own is kept where it is one of them. */
const LANGUAGES: Record<string, readonly string[]> = {
  BE: ['nl', 'fr', 'de'],
  FI: ['fi', 'sv'],
  IE: ['en', 'ga'],
  LU: ['fr', 'de'],
  MT: ['mt', 'en'],
};

/**
 * Language of a mail to the coordinator of a country: the writer's own if it is read there, else that of the country.
 */
export function mailLanguage(country: string, own: string): string {
  const languages = LANGUAGES[country] ?? [new Intl.Locale(`und-${country}`).maximize().language];
  return languages.includes(own) ? own : (languages[0] ?? own);
}
