import type { Say } from '../speech.ts';
import type { CheckView } from './checks.ts';
import type { ClocksView } from './clocks.ts';
import type { JourneyView } from './journey.ts';
import type { OfferView } from './offers.ts';
import type { PlaceView } from './place.ts';
import type { PointingView } from './pointing.ts';
import type { ReasonView } from './reasons.ts';
import type { SettingsView } from './settings.ts';
import type { SymptomGroup, SymptomView } from './symptoms.ts';

/** Everything that the popup shows, made again for every change. */
export interface PopupView {
  version: string;
  /** Names of the sites that Segnavia knows, as a list. */
  sites: string;
  place: PlaceView;
  /** Sentence on how certain it is that this is the page. */
  certainty: string | null;
  pointing: PointingView[];
  reasons: ReasonView[];
  journey: JourneyView | null;
  offers: OfferView[];
  /** The organisation has chosen the journeys that are offered. */
  areJourneysFixed: boolean;
  /** Sentence about the journey that has just left the popup. */
  notice: string | null;
  symptomGroups: SymptomGroup[];
  /** Symptoms that the open page shows. */
  shownSymptoms: SymptomView[];
  /** Error of the open page, in its own words, or an empty text. */
  pageError: string;
  /** Finds the answers to what a person types, best first. */
  findAnswers(text: string): SymptomView[];
  checks: CheckView[];
  clocks: ClocksView;
  settings: SettingsView;
  /** Sentence on what the way to a report opens. */
  aboutReport: string;
  hasStorageFailed: boolean;
  /** The same page serves as popup, as a tab of its own, and as side panel. */
  container: 'popup' | 'tab' | 'panel';
  say: Say;
}

/** Actions of the popup's buttons and fields. */
export interface PopupActions {
  /** Begins a journey, or continues it. */
  beginJourney(journey: string): void;
  /** Marks the current step as done. */
  completeStep(journey: string, path: string): void;
  restartJourney(journey: string): void;
  /** Opens the address at which the journey begins. */
  openStart(journey: string): void;
  /** Stops following the journey but keeps its progress. */
  leaveJourney(): void;
  finishJourney(journey: string): void;
  /** Deletes the progress of a journey. */
  forgetJourney(journey: string): void;
  /** Opens the real page in place of its look-alike. */
  openRealPage(address: string): void;
  /** Answers a check, or with null withdraws the answer. */
  answerCheck(check: string, answer: string | null): void;
  clearChecks(): void;
  /** Carries out the remedy of a check. */
  applyRemedy(check: string): void;
  /** Brings hints back: asks for access, reloads the page, or opens the real one. */
  restoreHints(remedy: 'allow' | 'reload' | 'real'): void;
  /** Clears what the browser stores for our sites. */
  clearSites(includesCookies: boolean): void;
  /** Starts a clock at the moment in the field, or with null now or when the current wait began. */
  noteClock(clock: string, field: string | null): void;
  dropClock(clock: string): void;
  chooseLanguage(code: string | null): void;
  switchHints(isOn: boolean): void;
  showSite(site: string): void;
  /** Records whether a hint points at the right place, or with null withdraws the answer. */
  judgePointing(hint: string, finder: string, isRight: boolean | null): void;
  /** Shows the structure of the open page, from which its hints can be mended. */
  showStructure(): void;
  /** Opens a report about the open page. */
  openReport(): void;
  openInTab(): void;
  openInSidePanel(): void;
  openOptions(): void;
}

/** Props of the popup's sections. */
export interface PopupProps {
  view: PopupView;
  actions: PopupActions;
}
