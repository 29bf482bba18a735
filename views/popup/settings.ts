import type { Guides } from '../../guides/schema.ts';
import { languageChoices, type Speech } from '../speech.ts';
import type { PopupData } from './popup.ts';

/** Settings that the popup shows, with translated names. */
export interface SettingsView {
  /** Null: the browser's language. */
  language: string | null;
  languages: { code: string; name: string }[];
  hints: boolean;
  hiddenSites: { id: string; name: string; isLocked: boolean }[];
  /** Settings that the organisation made: shown, but not changeable. */
  locks: { language: boolean; hints: boolean };
}

/** Translates the settings. */
export function settingsView(
  { settings: { language, hints, hiddenSites, fixed: locks } }: PopupData,
  { sites }: Guides,
  speech: Speech,
): SettingsView {
  return {
    language: language && speech.languages.includes(language) ? language : null,
    languages: languageChoices(speech),
    hints,
    hiddenSites: hiddenSites.map((id) => ({
      id,
      name: sites[id]?.name ?? id,
      isLocked: locks.sites.includes(id),
    })),
    locks: { language: locks.language, hints: locks.hints },
  };
}
