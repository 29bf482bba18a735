import type { Guides } from '../guides/schema.ts';
import { countryName, type Speech } from './speech.ts';

/** Page of the European Commission with the coordinators of all countries. */
export const COORDINATORS_PAGE = 'https://ec.europa.eu/internal_market/imi-net/contact/index_en.htm';

/** Countries that take part in IMI, with their names in alphabetical order. */
export function countryChoices(
  { coordinators }: Pick<Guides, 'coordinators'>,
  speech: Pick<Speech, 'language'>,
): { code: string; name: string }[] {
  return Object.keys(coordinators)
    .map((code) => ({ code, name: countryName(code, speech) }))
    .sort((a, b) => a.name.localeCompare(b.name, speech.language));
}
