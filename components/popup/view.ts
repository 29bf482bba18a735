/** Where the person is. `name` is the page's in words; `real` the address where the true site is. */
export type Where =
  | { kind: 'page'; site: string; host: string | null; name: string }
  | { kind: 'site' | 'deaf'; site: string; host: string }
  | { kind: 'look-alike'; site: string; host: string; real: string; trick: 'host' | 'name' | 'http' | 'port' }
  | { kind: 'other'; host: string }
  | { kind: 'unseen' };

/** One step of a journey in words, and whether it is behind, at hand or ahead. */
export interface StepView {
  id: string;
  text: string;
  state: 'done' | 'now' | 'later';
}

/** The journey under way: the steps of its current stage. */
export interface JourneyView {
  name: string;
  steps: StepView[];
  number: number;
  arrived: boolean;
  /** Is the page in sight a step of it? If not, the way back to its start is offered. */
  here: boolean;
}

/** One check as it is drawn; `answers` are what the person can say, in words. */
export interface CheckView {
  id: string;
  state: 'ok' | 'problem' | 'unknown';
  label: string;
  how: string | null;
  said: string | null;
  answers: { id: string; label: string }[];
  answer: string | null;
  /** The day of the answer, in words. */
  day: string | null;
}

/** What the person has set, with names in words. */
interface SettingsView {
  /** Null: as in the browser. */
  language: string | null;
  languages: { code: string; name: string }[];
  hints: boolean;
  hiddenSites: { id: string; name: string }[];
  hiddenHints: number;
}

/** All that the popup draws, made anew for every change. */
export interface View {
  version: string;
  /** Names of the sites that Segnavia knows, as one list in words. */
  sites: string;
  where: Where;
  journey: JourneyView | null;
  /** The journeys that can be begun. */
  offers: { id: string; name: string }[];
  checks: CheckView[];
  settings: SettingsView;
  /** Something could not be stored. */
  trouble: boolean;
  /** The popup stands in a tab of its own. */
  inTab: boolean;
  words: (key: string, values?: Record<string, string | number>) => string;
}

/** What a person can do in the popup. */
export interface Acts {
  begin(journey: string): void;
  /** To the start of the journey under way. */
  restart(): void;
  leave(): void;
  answer(check: string, answer: string | null): void;
  clearChecks(): void;
  chooseLanguage(code: string | null): void;
  switchHints(on: boolean): void;
  showSite(site: string): void;
  showHints(): void;
  openInTab(): void;
}

/** What every part of the popup gets. */
export interface Parts {
  view: View;
  acts: Acts;
}
