import type { HintAnswer } from '../engine/page/answers.ts';
import { isAddress } from '../report/mail-address.ts';
import type { Item } from './store.ts';

/** Whether a value is an object other than an array. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** Settings of the person. */
export interface Settings {
  /** A language code, or null for the browser's. */
  language: string | null;
  /** Per cent of the usual size, wherever Segnavia shows text. */
  textSize: 100 | 125 | 150;
  /** The country of the IMI coordinator (ISO 3166, two letters), and the address, or null for the known one. */
  coordinator: { country: string; address: string | null };
  /** Whether clocks remind people of what is about to expire. */
  reminders: boolean;
  hints: boolean;
  /** Full ids of hints that are not shown any more: `eu-login/identify/language`. */
  hiddenHints: string[];
  hiddenSites: string[];
  /**
   * Answers about where hints point, by full id. Stored with the settings because pages follow those at once.
   */
  answers: Record<string, HintAnswer>;
}

/** Whether a value is a country code: two capital letters. */
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

const defaults = {
  textSize: 100,
  coordinator: { country: 'IT', address: null },
  reminders: true,
} as const;

/** Stored settings; `platform/policy.ts` applies an organisation's policy to them. */
export const settings: Item<Settings> = {
  key: 'settings',
  version: 3,
  empty: { language: null, ...defaults, hints: true, hiddenHints: [], hiddenSites: [], answers: {} },
  isValid: (value): value is Settings =>
    isObject(value) &&
    (value.language === null || typeof value.language === 'string') &&
    [100, 125, 150].some((size) => size === value.textSize) &&
    isCoordinator(value.coordinator) &&
    typeof value.reminders === 'boolean' &&
    typeof value.hints === 'boolean' &&
    isTextList(value.hiddenHints) &&
    isTextList(value.hiddenSites) &&
    isObject(value.answers) &&
    Object.values(value.answers).every(isAnswer),
  // Version 1 had neither sizes nor coordinators nor reminders, version 2 no answers.
  migrate: (value) => (isObject(value) ? { ...defaults, answers: {}, ...value } : value),
};

/** Last time that IMI's start page announced maintenance (ISO 8601), or null. */
export const maintenanceSeen: Item<{ at: string | null }> = {
  key: 'announced',
  version: 1,
  empty: { at: null },
  isValid: (value): value is { at: string | null } =>
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
  isValid: (value): value is Clearing =>
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
  isValid: (value): value is Record<string, string> =>
    isObject(value) && Object.values(value).every((each) => typeof each === 'string'),
};
