import type { Guides } from '../guides/schema.ts';
import type { Organisation } from '../platform/policy.ts';
import { countryName, languageName, type Speech } from './speech.ts';

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

/** Office that the organisation has named for reports. */
export interface OfficeView {
  name: string | null;
  /** Sentence on the language that it reads. */
  language: string | null;
  /** Its page, with the host as text. */
  link: { text: string; address: string } | null;
}

/** Translates what the organisation says about the office; null where it says nothing. */
export function officeView({ office }: Organisation, speech: Speech): OfficeView | null {
  const { name, language, link } = office;
  if (!name && !language && !link) return null;
  return {
    name,
    language: language && speech.say('report/to/language', { language: languageName(language, speech) }),
    link: link === null ? null : { text: new URL(link).host, address: link },
  };
}
