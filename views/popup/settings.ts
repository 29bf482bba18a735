import type { Guides } from '../../guides/schema.ts';
import type { Organisation } from '../../platform/policy.ts';
import { languageChoices, type Speech } from '../speech.ts';
import type { PopupData } from './popup.ts';

/** Settings that the popup shows, with translated names. */
export interface SettingsView {
  /** Null: the browser's language. */
  language: string | null;
  languages: { code: string; name: string }[];
  /** Name of the choice that leaves the language open. */
  defaultLanguage: string;
  hints: boolean;
  hiddenSites: { id: string; name: string; isLocked: boolean }[];
  /** Settings that the organisation made: shown, but not changeable. */
  locks: { language: boolean; hints: boolean };
}

/** Key of the choice that leaves the language to the browser, or to the organisation's default. */
export const defaultLanguageKey = ({ defaultLanguage }: Organisation): string =>
  defaultLanguage === null ? 'popup/language/browser' : 'popup/language/organisation';

/** Translates the settings. */
export function settingsView(
  { settings: { chosenLanguage: language, organisation, hints, hiddenSites, fixed: locks } }: PopupData,
  { sites }: Guides,
  speech: Speech,
): SettingsView {
  return {
    language: language && speech.languages.includes(language) ? language : null,
    languages: languageChoices(speech),
    defaultLanguage: speech.say(defaultLanguageKey(organisation)),
    hints,
    hiddenSites: hiddenSites.map((id) => ({
      id,
      name: sites[id]?.name ?? id,
      isLocked: locks.sites.includes(id),
    })),
    locks: { language: locks.language, hints: locks.hints },
  };
}
