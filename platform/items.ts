import { isAddress } from '../engine/mail-address.ts';
import type { Item } from './store.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** Did the hint point at the right place? `finder`: the fingerprint of what pointed; `day`: `YYYY-MM-DD`. */
interface Answer {
  finder: string;
  right: boolean;
  day: string;
}

/** What the person has set. */
export interface Settings {
  /** A language code, or null for the browser's. */
  language: string | null;
  /** Per cent of the usual size, wherever Segnavia shows text. */
  textSize: 100 | 125 | 150;
  /** The country of the IMI coordinator (ISO 3166, two letters), and the address, or null for the known one. */
  coordinator: { country: string; address: string | null };
  /** Do clocks remind of what runs out? */
  reminders: boolean;
  hints: boolean;
  /** Full ids of hints that are not shown any more: `eu-login/identify/language`. */
  hiddenHints: string[];
  hiddenSites: string[];
  /** Where hints point, as the person judges it, by their full ids. Here, because pages follow what is set at once. */
  answers: Record<string, Answer>;
}

/** Is this the code of a country: two capital letters? */
export const isCountry = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z]{2}$/.test(value);

const isCoordinator = (value: unknown) =>
  isObject(value) && isCountry(value.country) && (value.address === null || isAddress(value.address));

const isAnswer = (value: unknown) =>
  isObject(value) &&
  typeof value.finder === 'string' &&
  /^[0-9a-f]{8}$/.test(value.finder) &&
  typeof value.right === 'boolean' &&
  typeof value.day === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value.day);

const usual = {
  textSize: 100,
  coordinator: { country: 'IT', address: null },
  reminders: true,
} as const;

/** What is set; see `platform/policy.ts` for what holds under an organisation's policy. */
export const settings: Item<Settings> = {
  key: 'settings',
  version: 3,
  empty: { language: null, ...usual, hints: true, hiddenHints: [], hiddenSites: [], answers: {} },
  fits: (value): value is Settings =>
    isObject(value) &&
    (value.language === null || typeof value.language === 'string') &&
    [100, 125, 150].includes(value.textSize as number) &&
    isCoordinator(value.coordinator) &&
    typeof value.reminders === 'boolean' &&
    typeof value.hints === 'boolean' &&
    isTexts(value.hiddenHints) &&
    isTexts(value.hiddenSites) &&
    isObject(value.answers) &&
    Object.values(value.answers).every(isAnswer),
  // Version 1 had neither sizes nor coordinators nor reminders, version 2 no answers.
  migrate: (value) => (isObject(value) ? { ...usual, answers: {}, ...value } : value),
};

/** When IMI's start page last announced maintenance, as a page of it was seen, in ISO 8601; null: never. */
export const announced: Item<{ at: string | null }> = {
  key: 'announced',
  version: 1,
  empty: { at: null },
  fits: (value): value is { at: string | null } =>
    isObject(value) && (value.at === null || typeof value.at === 'string'),
};

/**
 * Clearing that the person asked for. It is kept because the popup may close while the browser asks for permission: the
 * background then does it, and the popup says later what came of it.
 */
export interface Clearing {
  state: 'never' | 'asked' | 'done' | 'refused' | 'failed';
  cookies: boolean;
  /** Since when, in ISO 8601. */
  at: string | null;
}

const CLEARINGS: unknown[] = ['never', 'asked', 'done', 'refused', 'failed'] satisfies Clearing['state'][];

export const clearing: Item<Clearing> = {
  key: 'clearing',
  version: 1,
  empty: { state: 'never', cookies: false, at: null },
  fits: (value): value is Clearing =>
    isObject(value) &&
    CLEARINGS.includes(value.state) &&
    typeof value.cookies === 'boolean' &&
    (value.at === null || typeof value.at === 'string'),
};

/** The checks that the person has ticked, with the moment in ISO 8601. */
export const ticks: Item<Record<string, string>> = {
  key: 'ticks',
  version: 1,
  empty: {},
  fits: (value): value is Record<string, string> =>
    isObject(value) && Object.values(value).every((each) => typeof each === 'string'),
};
