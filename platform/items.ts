import type { Item } from './store.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** What the person has set. */
export interface Settings {
  /** A language code, or null for the browser's. */
  language: string | null;
  hints: boolean;
  /** Full ids of hints that are not shown any more: `eu-login/identify/language`. */
  hiddenHints: string[];
  hiddenSites: string[];
}

export const settings: Item<Settings> = {
  key: 'settings',
  version: 1,
  empty: { language: null, hints: true, hiddenHints: [], hiddenSites: [] },
  fits: (value): value is Settings =>
    isObject(value) &&
    (value.language === null || typeof value.language === 'string') &&
    typeof value.hints === 'boolean' &&
    isTexts(value.hiddenHints) &&
    isTexts(value.hiddenSites),
};

/** The checks that the person has ticked, with the moment in ISO 8601. */
export const ticks: Item<Record<string, string>> = {
  key: 'ticks',
  version: 1,
  empty: {},
  fits: (value): value is Record<string, string> =>
    isObject(value) && Object.values(value).every((each) => typeof each === 'string'),
};
