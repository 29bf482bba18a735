import type { Guides } from '../../guides/schema.ts';
import { COORDINATORS_PAGE } from '../coordinators.ts';
import type { Speech } from '../speech.ts';
import type { HelpView } from './view.ts';

/**
 * Countries of readers, by language: a handout is for others, so the settings of the person who prints it do not
 * count.
 */
const COUNTRIES: Record<string, string> = { it: 'IT' };

/**
 * Finds a contact for readers of a language. `sentence` replaces it for journeys in which coordinators have no part.
 */
export function helpView(
  sentence: string | null,
  { coordinators }: Guides,
  { language }: Pick<Speech, 'language'>,
): HelpView {
  const { name = '', address = null } = coordinators[COUNTRIES[language] ?? ''] ?? {};
  return {
    sentence,
    coordinator: address === null ? null : { name, address },
    coordinatorsPage: COORDINATORS_PAGE,
  };
}
