import type { ClocksView } from './clock-view.ts';
import type { JourneyView, OfferView } from './journey-view.ts';
import type { PointView } from './point-view.ts';
import type { SymptomView } from './symptom-view.ts';

/**
 * Where the person is. `name` is the page's in words, `refused`: it has taken the hints out too often; `real` the host of the true site, `start` the address from which
 * to begin again.
 */
export type Where =
  | { kind: 'page'; site: string; host: string | null; name: string; refused?: boolean }
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

/** A reason why no hint is where one looks for it; `button` says what mends it. `site`: the id of the site in sight. */
export interface WhyView {
  id: string;
  text: string;
  button: string | null;
  mends: 'allow' | 'reload' | 'real' | 'on' | 'site' | 'options' | null;
  site: string;
}

/** What clearing takes away, and what came of it, each in words. */
export interface ClearView {
  what: string;
  cookies: string;
  said: string | null;
  /** The browser is asking now. */
  asked: boolean;
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
  /** The day of the answer, or of what was seen, in words. */
  day: string | null;
  /** What its button does, in words; null: there is none. */
  remedy: string | null;
  /** What Segnavia can clear by itself; null: this is another check. */
  clear: ClearView | null;
}

/** What the person has set, with names in words. */
interface SettingsView {
  /** Null: as in the browser. */
  language: string | null;
  languages: { code: string; name: string }[];
  hints: boolean;
  hiddenSites: { id: string; name: string; fixed: boolean }[];
  /** Set by the organisation: shown, and not to be changed. */
  fixed: { language: boolean; hints: boolean };
}

/** All that the popup draws, made anew for every change. */
export interface View {
  version: string;
  /** Names of the sites that Segnavia knows, as one list in words. */
  sites: string;
  where: Where;
  /** How sure it is that this is the page, in words; null where none is known. */
  sure: string | null;
  points: PointView[];
  why: WhyView[];
  journey: JourneyView | null;
  /** The other journeys: those begun earlier first, those no longer in use last. */
  offers: OfferView[];
  /** What has just been done with a journey that is not in sight any more. */
  notice: string | null;
  symptoms: SymptomView[];
  checks: CheckView[];
  clocks: ClocksView;
  settings: SettingsView;
  /** Something could not be stored. */
  trouble: boolean;
  /** Where it stands: in the popup, in a tab of its own, or beside the page in a side panel. */
  seat: 'popup' | 'tab' | 'panel';
  words: (key: string, values?: Record<string, string | number>) => string;
}

/** What a person can do in the popup. */
export interface Acts {
  /** Begins a journey, or goes on where it was left. */
  begin(journey: string): void;
  /** The step at hand is done. */
  done(journey: string, path: string): void;
  restart(journey: string): void;
  /** Opens the address where the journey's way on the web begins. */
  openStart(journey: string): void;
  /** The journey is not the current one any more; its place is kept. */
  leave(): void;
  /** The journey is over. */
  finish(journey: string): void;
  /** Nothing of the journey is kept. */
  forget(journey: string): void;
  /** Opens the real page in the place of one that only looks like it. */
  openReal(address: string): void;
  answer(check: string, answer: string | null): void;
  /** Does what the button of this check promises. */
  remedy(check: string): void;
  /** Mends what keeps hints away: asks for the sites, loads the page again, or opens the real one. */
  mend(how: 'allow' | 'reload' | 'real'): void;
  /** Clears what the browser keeps of our sites. */
  clear(cookies: boolean): void;
  clearChecks(): void;
  /** A clock began: where its field says so, or now, or when the wait at hand began. */
  noteClock(clock: string, field: string | null): void;
  /** Nothing of the clock is kept. */
  dropClock(clock: string): void;
  chooseLanguage(code: string | null): void;
  switchHints(on: boolean): void;
  showSite(site: string): void;
  /** Says whether a hint points at the right place; null takes the answer back. */
  point(hint: string, finder: string, right: boolean | null): void;
  /** Shows how the page in sight is built, so that its hints can be mended. */
  misfit(): void;
  /** Opens the report on the page in sight. */
  report(): void;
  openInTab(): void;
  /** Opens Segnavia beside the page. */
  openBeside(): void;
  openOptions(): void;
}

/** What every part of the popup gets. */
export interface Parts {
  view: View;
  acts: Acts;
}
