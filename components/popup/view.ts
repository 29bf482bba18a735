/**
 * Where the person is. `name` is the page's in words; `real` the host of the true site, `start` the address from which
 * to begin again.
 */
export type Where =
  | { kind: 'page'; site: string; host: string | null; name: string }
  | { kind: 'site' | 'deaf'; site: string; host: string }
  | {
      kind: 'look-alike';
      site: string;
      host: string;
      real: string;
      start: string;
      trick: 'host' | 'name' | 'http' | 'port';
    }
  | { kind: 'other'; host: string }
  | { kind: 'unseen' };

/** One step of a journey in words, and whether it is behind, at hand or ahead. */
export interface StepView {
  id: string;
  text: string;
  state: 'done' | 'now' | 'later';
  /** How long to wait, in words; null where it is no such wait. */
  wait: string | null;
  /** It is at hand and Segnavia cannot see it happen: the person says when it is done. */
  ask: boolean;
  /** It costs something that cannot be brought back. */
  last: boolean;
}

/** The journey under way: the steps of its current stage. */
export interface JourneyView {
  id: string;
  name: string;
  historic: boolean;
  /** The place of the step at hand, as in `sign-in/identify`. */
  path: string;
  steps: StepView[];
  number: number;
  part: { number: number; of: number };
  /** It may be over: the last step is in sight, or only what is a last resort is left. */
  ending: boolean;
  /** The step at hand is the first, its page is not in sight, and the address is known. */
  start: boolean;
  /** The names of the pages that are waited for, in words; null where the page in sight is a step of the journey. */
  waits: string | null;
  /** Where the page to print is. */
  handout: string;
}

/** A journey that can be begun, or gone on with. */
export interface OfferView {
  id: string;
  name: string;
  begun: boolean;
  historic: boolean;
}

/** Something to try, in words. `last`: it costs something. */
export interface RemedyView {
  id: string;
  text: string;
  last: boolean;
  journey: { id: string; name: string } | null;
  /** Who says so, and since when. */
  source: string;
  historic: boolean;
}

/** What someone may see who cannot get in, and what to try, harmless first. */
export interface SymptomView {
  id: string;
  text: string;
  remedies: RemedyView[];
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
  /** The other journeys: those begun earlier first, those no longer in use last. */
  offers: OfferView[];
  /** What has just been done with a journey that is not in sight any more. */
  notice: string | null;
  symptoms: SymptomView[];
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
  /** Begins a journey, or goes on where it was left. */
  begin(journey: string): void;
  /** The step at hand is done. */
  done(journey: string, path: string): void;
  restart(journey: string): void;
  /** The journey is not the current one any more; its place is kept. */
  leave(): void;
  /** The journey is over. */
  finish(journey: string): void;
  /** Nothing of the journey is kept. */
  forget(journey: string): void;
  /** Opens the real page in the place of one that only looks like it. */
  openReal(address: string): void;
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
